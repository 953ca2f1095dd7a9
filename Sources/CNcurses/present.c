// From our cells to curses' cells.

#include "CNcurses.h"
#include "internal.h"

#include <string.h>
#include <wchar.h>

enum { ROLES = 32, ATTRIBUTE_SETS = 8 };

static struct {
  int pair;
  int attributes;
} looks[ROLES];

/// A blank of every style that was used, so that a cell costs a copy.
static cchar_t blanks[ROLES][ATTRIBUTE_SETS];
static bool is_made[ROLES][ATTRIBUTE_SETS];
static int shown_cursor;

void inami_forget_looks(void) {
  memset(looks, 0, sizeof looks);
  memset(is_made, 0, sizeof is_made);
  shown_cursor = -1;
}

int inami_colours(void) { return has_colors() ? COLORS : 0; }

void inami_set_look(int role, int colour, int attributes) {
  if (role < 0 || role >= ROLES) return;
  looks[role].attributes = attributes;
  looks[role].pair = 0;
  if (has_colors() && colour >= 0 && colour < COLORS && role + 1 < COLOR_PAIRS
      && init_pair((short)(role + 1), (short)colour, -1) == OK)
    looks[role].pair = role + 1;
  memset(is_made[role], 0, sizeof is_made[role]);
}

static attr_t curses_attributes(int ours) {
  return (ours & INAMI_BOLD ? A_BOLD : 0) | (ours & INAMI_REVERSE ? A_REVERSE : 0)
         | (ours & INAMI_UNDERLINE ? A_UNDERLINE : 0);
}

static const cchar_t *blank_of(uint16_t style) {
  int role = style & (ROLES - 1), set = style >> 8 & (ATTRIBUTE_SETS - 1);
  if (!is_made[role][set]) {
    attr_t attributes = curses_attributes(looks[role].attributes | style);
    setcchar(&blanks[role][set], L" ", attributes, (short)looks[role].pair, NULL);
    is_made[role][set] = true;
  }
  return &blanks[role][set];
}

/// The C library may be newer than our table; where it counts other columns, rows would drift.
static bool is_agreed(const inami_cell *cell) {
  return cell->base < 0x300 || wcwidth((wchar_t)cell->base) == cell->width;
}

static void add_marks(cchar_t *result, const inami_cell *cell) {
  for (int i = 0; i < cell->mark_count && i < 4; i++)
    if (wcwidth((wchar_t)cell->marks[i]) == 0) result->chars[i + 1] = (wchar_t)cell->marks[i];
    else return;
}

/// The row without second columns: curses makes them itself.
static int convert(const inami_cell *cells, int columns, cchar_t *result) {
  int count = 0;
  for (int i = 0; i < columns; i++) {
    if (cells[i].width == 0) continue;
    result[count] = *blank_of(cells[i].style);
    if (is_agreed(&cells[i])) {
      result[count].chars[0] = (wchar_t)cells[i].base;
      add_marks(&result[count], &cells[i]);
    } else {
      result[count].chars[0] = L'?';
      if (cells[i].width == 2) result[++count] = *blank_of(cells[i].style);
    }
    count++;
  }
  return count;
}

static void place_cursor(int row, int column) {
  int wanted = row >= 0;
  if (wanted != shown_cursor) curs_set(wanted);
  shown_cursor = wanted;
  if (wanted) wmove(stdscr, row, column);
}

void inami_present(const inami_cell *cells, const inami_cell *shown, int rows, int columns,
                   int cursor_row, int cursor_column) {
  int visible_rows = rows < getmaxy(stdscr) ? rows : getmaxy(stdscr);
  int visible = columns < getmaxx(stdscr) ? columns : getmaxx(stdscr);
  if (visible <= 0) return;
  if (!shown) werase(stdscr);
  cchar_t line[visible];
  for (int row = 0; row < visible_rows; row++) {
    const inami_cell *new = cells + (size_t)row * columns;
    const inami_cell *old = shown ? shown + (size_t)row * columns : NULL;
    if (old && memcmp(new, old, (size_t)columns * sizeof *new) == 0) continue;
    int count = convert(new, visible, line);
    mvwadd_wchnstr(stdscr, row, 0, line, count);
  }
  place_cursor(cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}
