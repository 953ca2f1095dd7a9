// The floor to measure against: a list of 100,000 rows in bare curses, without any of our layers.
//
//   cc -O2 -D_XOPEN_SOURCE=700 -D_DEFAULT_SOURCE -o bare-curses bare-curses.c -lncursesw -ltinfo
//
// Keys: j k PgDn PgUp Home End q.

#include <curses.h>
#include <locale.h>
#include <stdio.h>

enum { ITEMS = 100000 };

static void draw_row(int row, int item, int selected) {
  char text[512];
  snprintf(text, sizeof text, "2026-%d  CardioLink 2.1  Heart failure  scoring  12 d é", item);
  if (item == selected) attron(A_REVERSE);
  mvprintw(row, 0, "%-*.*s", COLS, COLS, text);
  if (item == selected) attroff(A_REVERSE);
}

static void draw(int top, int selected) {
  mvprintw(0, 1, "Queue %d ", selected);
  clrtoeol();
  for (int row = 0; row < LINES - 2; row++) draw_row(row + 1, top + row, selected);
  mvaddstr(LINES - 1, 0, "j down  k up  q quit");
  move(selected - top + 1, 0);
  refresh();
}

static int moved(int selected, int key) {
  int page = LINES - 2;
  switch (key) {
    case 'j': case KEY_DOWN: selected++; break;
    case 'k': case KEY_UP: selected--; break;
    case KEY_NPAGE: selected += page; break;
    case KEY_PPAGE: selected -= page; break;
    case KEY_HOME: selected = 0; break;
    case KEY_END: selected = ITEMS - 1; break;
  }
  return selected < 0 ? 0 : selected >= ITEMS ? ITEMS - 1 : selected;
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  int selected = 0, top = 0;
  for (int key = 0; key != 'q' && key != ERR; key = getch()) {
    selected = moved(selected, key);
    if (selected < top) top = selected;
    if (selected > top + LINES - 3) top = selected - LINES + 3;
    draw(top, selected);
  }
  endwin();
}
