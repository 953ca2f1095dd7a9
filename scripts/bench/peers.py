"""What other terminal programs do with 100,000 rows, where they are installed."""
import os
import shutil
import subprocess

ROWS = 100_000


def bare_curses(folder):
    """A C program that shows a list with curses and nothing else: the floor."""
    source = os.path.join(os.path.dirname(__file__), "bare-curses.c")
    binary = os.path.join(folder, "bare-curses")
    subprocess.run(
        ["gcc", "-O2", "-D_XOPEN_SOURCE=700", "-D_DEFAULT_SOURCE", "-o", binary, source,
         "-lncursesw", "-ltinfo"], check=True)
    return [binary]


def tig(folder):
    """tig on a history of as many commits; None where it is not installed."""
    if not shutil.which("tig"):
        return None
    repository = os.path.join(folder, "tig-repository")
    if not os.path.isdir(os.path.join(repository, ".git")):
        os.makedirs(repository, exist_ok=True)
        subprocess.run(["git", "init", "-q", repository], check=True)
        lines = []
        for number in range(1, ROWS + 1):
            message = f"Case {number}: CardioLink, heart failure, scoring"
            lines.append(f"commit refs/heads/main\nmark :{number}\n"
                         f"committer Ann Peeters <ann@example.be> {1600000000 + number * 60} +0100\n"
                         f"data {len(message)}\n{message}\n")
        subprocess.run(["git", "-C", repository, "fast-import", "--quiet"],
                       input="".join(lines).encode(), check=True)
        subprocess.run(["git", "-C", repository, "symbolic-ref", "HEAD", "refs/heads/main"],
                       check=True)
    return ["tig", "-C", repository], f"Case {ROWS}"


def neomutt(folder):
    """neomutt on a mailbox of as many messages; None where it is not installed."""
    if not shutil.which("neomutt"):
        return None
    mailbox = os.path.join(folder, "mailbox")
    if not os.path.exists(mailbox):
        with open(mailbox, "w") as out:
            for number in range(1, ROWS + 1):
                out.write("From ann@example.be Mon Nov  2 09:00:00 2026\n"
                          "From: Ann Peeters <ann@example.be>\n"
                          f"Subject: Case {number}: CardioLink, heart failure\n"
                          "Date: Mon, 2 Nov 2026 09:00:00 +0100\n\nText.\n\n")
    return ["neomutt", "-n", "-F", "/dev/null", "-e", f"set folder={folder}", "-R", "-f", mailbox], "Case "
