"""A terminal program on a pseudo-terminal, timed from outside."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

import pyte

KEYS = {
    "enter": b"\r", "esc": b"\x1b", "up": b"\x1bOA", "down": b"\x1bOB", "pgdn": b"\x1b[6~",
    "pgup": b"\x1b[5~", "home": b"\x1b[1~", "end": b"\x1b[4~", "bs": b"\x7f",
}


def percentile(values, share):
    """The value below which `share` of the sorted values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


class Session:
    """One run of `command` on a terminal of `columns` x `rows`."""

    def __init__(self, command, columns=120, rows=40, term="xterm-256color", env=None, cwd=None):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        environment = dict(env or os.environ, TERM=term, LANG="C.UTF-8", LC_ALL="C.UTF-8")
        environment.pop("COLUMNS", None)
        environment.pop("LINES", None)
        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            size = struct.pack("HHHH", rows, columns, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            if cwd:
                os.chdir(cwd)
            os.execvpe(command[0], command, environment)

    def read_until_quiet(self, quiet=0.06, limit=30.0):
        """Reads until `quiet` seconds of silence: first byte, last byte, bytes; times as read."""
        first = last = None
        chunks = []
        deadline = time.perf_counter() + limit
        while True:
            now = time.perf_counter()
            wait = (deadline - now) if last is None else min(last + quiet, deadline) - now
            if wait <= 0:
                break
            ready, _, _ = select.select([self.fd], [], [], wait)
            if not ready:
                continue
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                break
            if not data:
                break
            now = time.perf_counter()
            first = first or now
            last = now
            chunks.append(data)
        for data in chunks:
            self.stream.feed(data)
        return first, last, sum(map(len, chunks))

    def start(self, ready, limit=60.0):
        """Seconds from spawn to the last byte of the first quiet screen that shows `ready`."""
        deadline = time.perf_counter() + limit
        last = None
        while time.perf_counter() < deadline:
            _, latest, _ = self.read_until_quiet(quiet=0.25, limit=1.0)
            last = latest or last
            if any(ready in line for line in self.screen.display):
                return last - self.started
        raise SystemExit("not ready: " + "\n".join(self.screen.display))

    def press(self, key, quiet=0.06):
        """Seconds from writing `key` to the last byte back, and the bytes; None without an answer."""
        pressed = time.perf_counter()
        os.write(self.fd, KEYS.get(key, key.encode()))
        first, last, count = self.read_until_quiet(quiet, limit=1.0)
        return (None, 0) if first is None else (last - pressed, count)

    def peak_memory(self):
        """Megabytes, the kernel's high-water mark."""
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) / 1024
        return float("nan")

    def cpu_seconds(self):
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                break
            time.sleep(0.1)
        try:
            os.waitpid(self.pid, 0)
        except ChildProcessError:
            pass
        os.close(self.fd)
