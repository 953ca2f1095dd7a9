// The terminal for Swift, in plain functions.
//
// Curses' own names cannot be used there: `stdscr` is a mutable global, sizes and attributes are
// macros, a cell is a union of versions. Besides, what a signal handler may do is easier to see
// in C. All functions but `inami_wake` belong to the main thread.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One column of one row; the layout of TextCanvas' Cell.
typedef struct {
  uint32_t base;        // 0: second column of a wide character
  uint16_t style;       // role in the low byte, INAMI_BOLD … above
  uint8_t width;
  uint8_t mark_count;
  uint16_t marks[4];
} inami_cell;

enum { INAMI_BOLD = 0x100, INAMI_REVERSE = 0x200, INAMI_UNDERLINE = 0x400 };

typedef enum {
  INAMI_OPENED,
  INAMI_NO_TERMINAL,    // neither standard input and output nor /dev/tty
  INAMI_DUMB_TERMINAL,  // TERM is unset, or says that nothing can be placed
  INAMI_ALREADY_OPEN,
} inami_open_result;

/// Where to work; all optional.
typedef struct {
  int input;              // -1: standard input, else /dev/tty
  int output;
  const char *crash_log;  // stderr goes here meanwhile
  const char *crash_note; // printed before the end of the log after a crash
} inami_options;

inami_open_result inami_open(inami_options options);

/// Gives the terminal back as it was. Harmless when it is not open.
void inami_close(void);

int inami_rows(void);
int inami_columns(void);
int inami_colours(void);

/// How cells of a role look: a palette colour (-1: the terminal's own) and INAMI_BOLD ….
void inami_set_look(int role, int colour, int attributes);

/// Shows `cells` where they differ from `shown` (NULL: everywhere) and moves the cursor there; a
/// negative row hides it.
void inami_present(const inami_cell *cells, const inami_cell *shown, int rows, int columns,
                   int cursor_row, int cursor_column);

/// The next frame repaints what is on the screen too.
void inami_forget_screen(void);

/// What ended a wait.
typedef struct {
  bool input;
  bool woken;
  bool resized;
  bool hung_up;
  int signal;  // 0: none
} inami_wakeup;

/// Waits for input, a signal or a wake, at most so long (-1: for ever).
inami_wakeup inami_wait(int milliseconds);

/// Ends a wait from any thread.
void inami_wake(void);

/// Takes over the size that the terminal has now.
void inami_resize(void);

enum { INAMI_SCALAR, INAMI_KEY };

/// A code point, or one of the keys below.
typedef struct {
  int32_t kind;
  int32_t value;
} inami_input;

enum {
  INAMI_NOTHING, INAMI_UP, INAMI_DOWN, INAMI_LEFT, INAMI_RIGHT, INAMI_HOME, INAMI_END,
  INAMI_PAGE_UP, INAMI_PAGE_DOWN, INAMI_INSERT, INAMI_DELETE, INAMI_BACKSPACE, INAMI_ENTER,
  INAMI_BACK_TAB, INAMI_SHIFT_UP, INAMI_SHIFT_DOWN, INAMI_CONTROL_LEFT, INAMI_CONTROL_RIGHT,
  INAMI_PASTE_BEGIN, INAMI_PASTE_END,
  INAMI_FUNCTION = 0x100,  // + n
};

/// Fills `buffer` with what has been typed, and returns the count; never waits, but for the rest
/// of an escape sequence.
int inami_read(inami_input *buffer, int capacity);

/// Whether the other end of the terminal is gone.
bool inami_is_hung_up(void);

/// Leaves the screen for the shell or another program, and comes back to it.
void inami_release(void);
void inami_reclaim(void);

/// Stops the process group as Ctrl-Z does elsewhere; returns when it is continued.
void inami_suspend(void);

/// What the C library says of a code point; for the test of our own table.
int inami_wcwidth(uint32_t scalar);
