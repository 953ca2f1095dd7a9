// Signals: those that end the process restore the terminal first, the others wake the loop.

#include "CNcurses.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGQUIT};
static const int polite[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH};
enum { FATAL = sizeof fatal / sizeof *fatal, POLITE = sizeof polite / sizeof *polite };

static struct sigaction old_fatal[FATAL], old_polite[POLITE], old_stop;
static char alternate_stack[64 * 1024];

/// Paste, mouse, cursor, colours, screen: each harmless where it was not on.
static const char reset[] =
  "\033[?2004l\033[?1006;1000l\033[?25h\033[0m\033[?1049l\r";

/// What remains of the process: every call here is async-signal-safe.
///
/// Swift's own handler would ask on the broken screen, for half a minute, what to do; it gets
/// its turn only where SWIFT_BACKTRACE says that somebody wants it.
static void die(int signal) {
  if (inami_tty.is_open && !inami_tty.is_released) {
    inami_write(inami_tty.output, reset, sizeof reset - 1);
    tcsetattr(inami_tty.input, TCSANOW, &inami_tty.saved_modes);
  }
  if (inami_tty.is_open) {
    inami_return_stderr();
    inami_print_crash();
  }
  static const struct sigaction standard = {.sa_handler = SIG_DFL};
  const struct sigaction *next = &standard;
  for (int i = 0; i < FATAL; i++)
    if (fatal[i] == signal && getenv("SWIFT_BACKTRACE")) next = &old_fatal[i];
  sigaction(signal, next, NULL);
  raise(signal);
}

static void note(int signal) {
  int saved = errno;
  char byte = (char)signal;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);  // full: somebody will look anyway
  (void)ignored;
  errno = saved;
}

void inami_wake(void) { note(0); }

static void open_pipe(void) {
  if (pipe_ends[0] >= 0 || pipe(pipe_ends) != 0) return;
  for (int i = 0; i < 2; i++) {
    fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
  }
}

/// Swift's main actor may run on a dispatch worker, where these are blocked.
static void unblock(void) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < FATAL; i++) sigaddset(&set, fatal[i]);
  for (int i = 0; i < POLITE; i++) sigaddset(&set, polite[i]);
  sigaddset(&set, SIGTSTP);
  sigaddset(&set, SIGCONT);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

/// Before curses starts: it installs its own handlers only where there are none, and its SIGTERM
/// leaves without anybody's clean-up.
void inami_install_signals(void) {
  open_pipe();
  unblock();
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &old_fatal[i]);
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < POLITE; i++) sigaction(polite[i], &action, &old_polite[i]);
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &old_stop);
}

void inami_remove_signals(void) {
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &old_fatal[i], NULL);
  for (int i = 0; i < POLITE; i++) sigaction(polite[i], &old_polite[i], NULL);
  sigaction(SIGTSTP, &old_stop, NULL);
}

static void do_nothing(int signal) { (void)signal; }

/// While another program has the terminal, its Ctrl-C and Ctrl-\ are not for us, and Ctrl-Z
/// stops us with it. A handler, unlike SIG_IGN, does not outlive the other program's exec.
void inami_relax_signals(void) {
  struct sigaction action = {.sa_handler = do_nothing, .sa_flags = SA_RESTART};
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGQUIT, &action, NULL);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
}

void inami_tighten_signals(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigaction(SIGINT, &action, NULL);
  action.sa_handler = die;
  action.sa_flags = SA_ONSTACK;
  sigaction(SIGQUIT, &action, NULL);
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, NULL);
}

static volatile sig_atomic_t is_continued;

static void note_continued(int signal) { is_continued = signal; }

void inami_stop_group(void) {
  struct sigaction action = {.sa_handler = note_continued, .sa_flags = SA_RESTART}, old;
  is_continued = 0;
  sigaction(SIGCONT, &action, &old);
  kill(0, SIGTSTP);  // the whole group: we may have been started by a script
  // With several threads the stop may come after the call. It does not come at all where no
  // shell could continue us.
  for (int i = 0; i < 200 && !is_continued; i++) usleep(1000);
  sigaction(SIGCONT, &old, NULL);
}

int inami_signal_pipe(void) { return pipe_ends[0]; }

void inami_take_signals(int *resized, int *woken, int *signal) {
  char bytes[64];
  ssize_t count;
  while ((count = read(pipe_ends[0], bytes, sizeof bytes)) > 0)
    for (ssize_t i = 0; i < count; i++) {
      if (bytes[i] == 0) *woken = 1;
      else if (bytes[i] == SIGWINCH) *resized = 1;
      else *signal = bytes[i];
    }
}
