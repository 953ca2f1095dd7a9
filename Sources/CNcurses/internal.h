// What the files of this target share.
#pragma once

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <termios.h>

/// The open terminal. Signal handlers read it, hence static and plain.
struct inami_terminal {
  bool is_open;
  bool is_released;
  int input;
  int output;
  struct termios saved_modes;
  FILE *input_file;
  FILE *output_file;
  SCREEN *screen;
  WINDOW *keys;  // a pad: reading from it does not refresh anything
};
extern struct inami_terminal inami_tty;

/// Writes all of it without stdio: curses has a buffer of its own, and the two would overtake
/// each other. Safe in signal handlers.
void inami_write(int descriptor, const char *bytes, size_t count);

void inami_define_keys(void);
void inami_forget_looks(void);

void inami_install_signals(void);
void inami_remove_signals(void);
void inami_relax_signals(void);
void inami_tighten_signals(void);
/// Stops the process group; returns when it is continued.
void inami_stop_group(void);
int inami_signal_pipe(void);
void inami_take_signals(int *resized, int *woken, int *signal);

void inami_divert_stderr(const char *path, const char *note);
void inami_return_stderr(void);
/// Prints the note and the end of the log, if anything was logged. Safe in signal handlers.
void inami_print_crash(void);
