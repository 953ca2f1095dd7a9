// While the screen is up, what libraries and the runtime print would be lost on it.

#include "internal.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { SHOWN = 2000 };

static int log_file = -1;
static int own_stderr = -1;
static off_t log_start;
static char log_note[512];
static char log_path[4096];

/// With NULL: the same log again, after a release.
void inami_divert_stderr(const char *path, const char *note) {
  if (path && log_file < 0) {
    log_file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_file < 0) return;
    strncpy(log_path, path, sizeof log_path - 1);
    log_start = lseek(log_file, 0, SEEK_END);
    strncpy(log_note, note ? note : "", sizeof log_note - 1);
  }
  if (log_file < 0 || own_stderr >= 0) return;
  own_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(log_file, STDERR_FILENO);
}

void inami_return_stderr(void) {
  if (own_stderr < 0) return;
  dup2(own_stderr, STDERR_FILENO);
  close(own_stderr);
  own_stderr = -1;
}

void inami_print_crash(void) {
  if (log_file < 0) return;
  off_t end = lseek(log_file, 0, SEEK_END);
  off_t start = end - log_start > SHOWN ? end - SHOWN : log_start;
  if (end > log_start) {
    static char text[SHOWN];
    ssize_t count = pread(log_file, text, sizeof text, start);
    inami_write(STDERR_FILENO, log_note, strlen(log_note));
    if (log_note[0]) inami_write(STDERR_FILENO, "\n", 1);
    if (count > 0) inami_write(STDERR_FILENO, text, (size_t)count);
  }
  if (end == 0) unlink(log_path);  // nothing happened, today or before
  close(log_file);
  log_file = -1;
}
