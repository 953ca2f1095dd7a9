// Opening the terminal and giving it back.

#include "CNcurses.h"
#include "internal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

struct inami_terminal inami_tty;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

void inami_write(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// Without UTF-8 curses draws é as a blank; ssh often forwards no locale at all.
static void ensure_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static bool find_terminal(inami_options options) {
  if (options.input >= 0) {
    inami_tty.input = dup(options.input);
    inami_tty.output = dup(options.output);
  } else if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) {
    inami_tty.input = dup(STDIN_FILENO);
    inami_tty.output = dup(STDOUT_FILENO);
  } else {
    inami_tty.input = open("/dev/tty", O_RDWR | O_CLOEXEC);
    inami_tty.output = dup(inami_tty.input);
  }
  return inami_tty.input >= 0 && inami_tty.output >= 0
         && tcgetattr(inami_tty.input, &inami_tty.saved_modes) == 0;
}

static void close_files(void) {
  if (inami_tty.input_file) fclose(inami_tty.input_file);
  else if (inami_tty.input >= 0) close(inami_tty.input);
  if (inami_tty.output_file) fclose(inami_tty.output_file);
  else if (inami_tty.output >= 0) close(inami_tty.output);
  inami_tty.input_file = inami_tty.output_file = NULL;
}

/// An unknown TERM is most often a newer terminal that behaves like xterm.
static SCREEN *new_screen(void) {
  const char *names[] = {NULL, "xterm-256color", "xterm", "vt100"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    SCREEN *screen = newterm(names[i], inami_tty.output_file, inami_tty.input_file);
    if (screen) return screen;
  }
  return NULL;
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  if (!getenv("ESCDELAY")) set_escdelay(50);
  typeahead(-1);  // or doupdate leaves half a frame while a key repeats
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  inami_tty.keys = newpad(1, 1);
  keypad(inami_tty.keys, TRUE);
  keypad(stdscr, TRUE);
  nodelay(inami_tty.keys, TRUE);
  inami_define_keys();
}

static bool start_curses(void) {
  // Either would freeze the size.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  inami_tty.input_file = fdopen(inami_tty.input, "r");
  inami_tty.output_file = fdopen(inami_tty.output, "w");
  if (!inami_tty.input_file || !inami_tty.output_file) return false;
  inami_tty.screen = new_screen();
  return inami_tty.screen != NULL;
}

inami_open_result inami_open(inami_options options) {
  if (inami_tty.is_open) return INAMI_ALREADY_OPEN;
  const char *name = getenv("TERM");
  if (!name || !*name || strcmp(name, "dumb") == 0) return INAMI_DUMB_TERMINAL;
  if (!find_terminal(options)) {
    close_files();
    return INAMI_NO_TERMINAL;
  }
  ensure_utf8();
  inami_install_signals();
  if (!start_curses()) {
    inami_remove_signals();
    close_files();
    return INAMI_DUMB_TERMINAL;
  }
  set_modes();
  inami_forget_looks();
  inami_tty.is_open = true;
  inami_tty.is_released = false;
  inami_write(inami_tty.output, paste_on, sizeof paste_on - 1);
  if (options.crash_log) inami_divert_stderr(options.crash_log, options.crash_note);
  static bool is_registered;
  if (!is_registered) atexit(inami_close);
  is_registered = true;
  return INAMI_OPENED;
}

void inami_close(void) {
  if (!inami_tty.is_open) return;
  inami_tty.is_open = false;
  if (!inami_tty.is_released) {
    inami_write(inami_tty.output, paste_off, sizeof paste_off - 1);
    endwin();
  }
  tcsetattr(inami_tty.input, TCSANOW, &inami_tty.saved_modes);
  inami_return_stderr();
  inami_print_crash();
  inami_remove_signals();
  delwin(inami_tty.keys);
  delscreen(inami_tty.screen);
  close_files();
}

int inami_rows(void) { return getmaxy(stdscr); }
int inami_columns(void) { return getmaxx(stdscr); }

void inami_resize(void) {
  struct winsize size;
  if (ioctl(inami_tty.output, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  resize_term(size.ws_row, size.ws_col);
  inami_forget_screen();
}

void inami_forget_screen(void) { clearok(curscr, TRUE); }

void inami_release(void) {
  if (!inami_tty.is_open || inami_tty.is_released) return;
  inami_tty.is_released = true;
  inami_write(inami_tty.output, paste_off, sizeof paste_off - 1);
  endwin();
  inami_return_stderr();
  inami_relax_signals();
}

void inami_reclaim(void) {
  if (!inami_tty.is_open || !inami_tty.is_released) return;
  inami_tty.is_released = false;
  inami_tighten_signals();
  inami_divert_stderr(NULL, NULL);
  inami_resize();
  refresh();
  inami_write(inami_tty.output, paste_on, sizeof paste_on - 1);
}

void inami_suspend(void) {
  inami_release();
  inami_stop_group();
  inami_reclaim();
}

bool inami_is_hung_up(void) {
  struct pollfd descriptor = {.fd = inami_tty.input, .events = POLLIN};
  if (poll(&descriptor, 1, 0) <= 0) return false;
  if (descriptor.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int waiting = 0;
  return ioctl(inami_tty.input, FIONREAD, &waiting) != 0 || waiting == 0;
}

inami_wakeup inami_wait(int milliseconds) {
  struct pollfd descriptors[] = {
    {.fd = inami_tty.input, .events = POLLIN},
    {.fd = inami_signal_pipe(), .events = POLLIN},
  };
  inami_wakeup result = {0};
  int resized = 0, woken = 0;
  poll(descriptors, 2, milliseconds);
  inami_take_signals(&resized, &woken, &result.signal);
  result.input = descriptors[0].revents & POLLIN;
  result.hung_up = descriptors[0].revents & (POLLHUP | POLLERR | POLLNVAL);
  result.resized = resized;
  result.woken = woken;
  return result;
}

int inami_wcwidth(uint32_t scalar) {
  static bool is_ready;
  if (!is_ready) ensure_utf8();
  is_ready = true;
  return wcwidth((wchar_t)scalar);
}
