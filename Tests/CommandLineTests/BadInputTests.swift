import Foundation
import Testing

/// Files, stores and surroundings that are not as they should be: a sentence and a status, never
/// half a record.
struct BadInputTests {
  // MARK: - Dossiers

  @Test func `every mistake in a dossier is listed, and nothing is registered`() throws {
    let bench = try Rung.group()
    let folder = Program.fixture("errors/every-mistake")
    let before = try bench.head()
    let run = try bench.run("import", folder, Program.fixture("dossiers/cardiolink"), as: "noor")
    #expect(run.status == 65)
    for line in [
      #"\#(folder)/dossier.md:1: The field “indication” is missing. Add it with its value."#,
      #"\#(folder)/dossier.md:2: The field “language” cannot be “xx”. Write one of these: fr, nl, de."#,
      """
        1 | ---
        2 | language: xx
          |           ^^
      """,
      #"\#(folder)/dossier.md:4: The field “requested” is there twice, first on line 3."#,
      #"\#(folder)/dossier.md:7: The field “applicant.kind” cannot be “hospital”."#,
      #"“31/02/2027” is not a day. Write it as 2026-11-21 or 21/11/2026."#,
      #"“beaucoup” is not an amount in euro. Write it as 1234.50."#,
      #"There is no file “nothing.pdf”. Check the name, or put the file there."#,
      "15 mistakes in 1 file.\nNothing was registered. Correct the files and import again.\n",
    ] {
      #expect(run.errors.contains(line), "\(run.errors)")
    }
    #expect(!run.errors.contains("\u{1B}"))
    #expect(try bench.head() == before)
  }

  @Test(arguments: [
    "alias-bomb", "binary", "crlf", "deep-nesting", "latin-1", "missing-dossier", "too-long",
    "utf-16", "no-front-matter", "wrong-shapes",
  ])
  func `a broken dossier is 65 and nothing is registered`(name: String) throws {
    let bench = try Rung.group()
    let before = try bench.head()
    let run = try bench.run("import", Program.fixture("errors/" + name), as: "noor")
    let isFine = try String.contents(of: Program.fixture("errors/\(name)/expected.txt")).isEmpty
    #expect(run.status == (isFine ? 0 : 65), "\(run.all)")
    #expect(try isFine || bench.head() == before)
  }

  @Test func `a dossier of 200 megabytes is refused at once`() throws {
    let bench = try Rung.group()
    let folder = bench.path + "/huge"
    let made = try bench.shell(
      "mkdir \(folder); truncate -s 200M \(folder)/dossier.md; ulimit -v 2000000; "
        + "\"$program\" --as noor --lang en import \(folder)")
    #expect(made.status == 65)
    #expect(
      made.errors.contains(
        "huge/dossier.md: The file “\(folder)/dossier.md” is larger than 64 MB."), "\(made.errors)")
  }

  @Test func `an annex that leads out of the dossier is refused`() throws {
    let bench = try Rung.group()
    let folder = bench.path + "/cardiolink"
    let source = Program.fixture("dossiers/cardiolink")
    let link = try bench.shell(
      "cp -r \(source) \(folder); cd \(folder)/annexes; f=$(ls | head -n 1); "
        + "rm $f; ln -s /etc/passwd $f; \"$program\" --as noor --lang en import \(folder)")
    #expect(link.status == 65, "\(link.all)")
    #expect(!link.all.contains("root:"))
  }

  // MARK: - Texts

  @Test func `what a terminal would obey is shown, never sent`() throws {
    let bench = try Rung.deliberation()
    let evil =
      "\u{1B}]0;title\u{7}\u{1B}[2J\u{202E}desrever\u{2066} e"
      + String(repeating: "\u{301}", count: 100) + "\u{9B}31m"
    try bench.act("comment", "text=" + evil, by: "ann")
    try bench.done(
      "member", "add", "eve", "--name", evil, "--role", "voting", "--language", "nl",
      as: "noor")
    try bench.act("recuse", "member=ann", "rights=vote", "reason=" + evil, by: "paul")
    for line in [
      "show 2026-001", "member list", "report 2026-001", "do vote 2026-001 choice=yes",
      "list 'x\u{1B}[2J:y'", "show 'x\u{1B}[2J'",
    ] {
      let shown = try bench.onTerminal("\"$program\" --as ann --lang en " + line)
      for scalar in shown.unicodeScalars {
        let isFine =
          scalar == "\n" || scalar == "\r" || scalar.properties.generalCategory != .control
        #expect(isFine, "U+\(String(scalar.value, radix: 16)) in \(line)")
        #expect(!("\u{202A}"..."\u{202E}").contains(scalar), "\(line)")
        #expect(!("\u{2066}"..."\u{2069}").contains(scalar), "\(line)")
      }
      #expect(!shown.contains(String(repeating: "\u{301}", count: 5)), "\(line)")
    }
    let piped = try bench.run("show", "2026-001", "--format", "json", as: "ann")
    #expect(!piped.output.contains("\u{1B}"), "JSON escapes it")
    #expect(try bench.run("verify", as: "ann").status == 0)
  }

  @Test func `a formula does not reach a spreadsheet`() throws {
    let bench = try Rung.scoring()
    try bench.keepSheet(of: "ann", reason: "=HYPERLINK(\"http://x\",\"y\")")
    try bench.act("submit-scores", by: "ann")
    let scores = try bench.done("export", "scores", as: "ann")
    #expect(scores.contains(#","'=HYPERLINK(""http://x"",""y"")""#))
  }

  // MARK: - Adopted files

  @Test func `a criteria set with mistakes is not adopted`() throws {
    let bench = try Rung.group()
    let before = try bench.head()
    let run = try bench.run(
      "adopt", Program.fixture("errors/criteria-set/criteria-set.yaml"), as: "noor")
    #expect(run.status == 65)
    for line in [
      "criteria-set.yaml:4: The field “criteria-set.names” has no text in this language: German.",
      "criteria-set.yaml:28: The field “criteria-set.criteria[2].type” cannot have the type “score”. "
        + "Write one of these: gate, scored, described.",
    ] {
      #expect(run.errors.contains(line), "\(run.errors)")
    }
    #expect(try bench.head() == before)
  }

  @Test func `a shipped set without one translation is not adopted`() throws {
    let bench = try Rung.group()
    let set = try String.contents(of: Program.checkout + "/data/criteria-set.yaml")
    let broken = set.replacingOccurrences(of: "        nl: Ontvankelijke aanvrager\n", with: "")
    try broken.write(toFile: bench.path + "/set.yaml", atomically: true, encoding: .utf8)
    let run = try bench.run("adopt", "set.yaml", as: "noor")
    #expect(run.status == 65)
    #expect(
      run.errors.contains("names” has no text in this language: Dutch. Add it."), "\(run.errors)")
  }

  @Test func `a template with an unknown tag is not adopted, one that is sound is used`() throws {
    let bench = try Rung.registered()
    let name = "decision-report.txt.mustache"
    let sound = try String.contents(of: Program.checkout + "/data/templates/" + name)
    let file = bench.path + "/" + name
    try (sound + "\n{{colour}}\n").write(toFile: file, atomically: true, encoding: .utf8)
    let refused = try bench.run("adopt", file, as: "noor")
    #expect(refused.status == 65)
    #expect(refused.errors.hasPrefix(name + ":"), "\(refused.errors)")
    #expect(refused.errors.contains("colour"))

    try (sound + "\nThuisblad van de dienst\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    try bench.done("adopt", file, as: "noor")
    #expect(try bench.done("report", "2026-001", as: "noor").contains("Thuisblad van de dienst"))
    let stranger = try bench.run("adopt", Program.checkout + "/LICENSE", as: "noor")
    #expect(stranger.status == 65)
  }

  // MARK: - Stores

  @Test func `a store of a newer format is left alone`() throws {
    let bench = try Rung.registered()
    try bench.sqlite("PRAGMA user_version = 9")
    for command in ["list", "doctor"] {
      let run = try bench.run(command, as: "noor")
      #expect(run.status == 1)
      #expect(
        run.errors == """
          The store has format 9; this version of the program reads up to format 1. Install the \
          newer version of the program.

          """)
    }
  }

  @Test func `a lost or damaged read model is made anew`() throws {
    let bench = try Rung.registered()
    let expected = try bench.done("list", "--format", "json", as: "noor")

    try bench.shellDone("rm -r cache")
    let silent = try bench.run("list", "--format", "json", as: "noor")
    #expect(silent.output == expected)

    let models = try bench.shell("find cache -name '*.sqlite'").output.split(separator: "\n")
    #expect(models.count == 1)
    let model = bench.path + "/" + (models.first ?? "")

    try bench.shellDone("printf garbage > '\(model)'; rm -f '\(model)-wal' '\(model)-shm'")
    let told = try bench.run("list", "--format", "json", as: "noor")
    #expect(told.status == 0)
    #expect(told.output == expected)
    #expect(
      told.errors == """
        The overview of the cases was rebuilt from the journal: it was damaged. Nothing is lost, \
        and you need not do anything.

        """)
    #expect(try bench.run("list", "--format", "json", as: "noor").errors == "")
  }

  @Test func `a read model of another journal is not believed`() throws {
    let bench = try Rung.registered()
    let before = bench.path + "/before"
    try bench.done("backup", before, as: "noor")
    try bench.act("withdraw", "reason=asked", by: "noor")
    #expect(try bench.listed().stage == "ended")
    try bench.shellDone("rm -r group.store")
    try bench.done("restore", before, bench.store)
    let run = try bench.run("list", "in:all", "--format", "json", as: "noor")
    #expect(run.output.contains(#""stage" : "admissibility""#))
    #expect(run.errors.contains("it belonged to another state of the journal"), "\(run.errors)")
  }

  @Test(arguments: [true, false])
  func `a damaged entry is named, the rest can be read, nothing is recorded`(isLast: Bool) throws {
    let bench = try Rung.registered()
    try bench.done("import", Program.fixture("dossiers/somnotrack"), as: "noor")
    try bench.act("withdraw", "reason=asked", by: "noor")
    if !isLast { try bench.done("do", "extend", "2026-002", "days=9", "reason=late", as: "noor") }
    let damaged = try bench.entries() - (isLast ? 0 : 1)
    try bench.damageEntry(damaged)

    let sentence = """
      The journal is damaged at entry \(damaged): an entry is not what was recorded. Nothing is \
      recorded any more; restore a backup: inami-review restore DIR NEWSTORE

      """
    let verified = try bench.run("verify", as: "noor")
    #expect(verified.status == 3)
    #expect(verified.errors.hasSuffix(sentence), "\(verified.errors)")
    for command in [
      ["doctor"], ["backup", bench.path + "/copy"], ["rebuild"], ["export", "journal"],
      ["show", "2026-001"], ["do", "extend", "2026-002", "days=30", "reason=late"],
    ] {
      let run = try bench.run(command, as: "noor")
      #expect(run.status == 3, "\(command)")
      #expect(run.errors.contains(sentence), "\(command): \(run.all)")
    }
    let other = try bench.run("show", "2026-002", as: "noor")
    #expect(other.output.contains("SomnoTrack"), "\(other.all)")
    #expect(other.errors == sentence)
    #expect(try bench.run("list", as: "noor").output.contains("SomnoTrack"))
  }

  @Test func `a missing document is named`() throws {
    let bench = try Rung.registered()
    try bench.shellDone("rm \"$(find group.store/objects -type f -size +20k | head -n 1)\"")
    let run = try bench.run("verify", as: "noor")
    #expect(run.status == 3)
    #expect(run.errors.contains("The store lacks document"), "\(run.errors)")
  }

  @Test(.enabled(if: canDropPrivileges))
  func `a store that may only be read is read`() throws {
    let bench = try Rung.registered()
    // `root` may write anywhere: the program runs as another account, in folders of its own.
    try bench.shellDone(
      "chmod 755 .; chmod -R a+rX,a-w group.store; rm -rf cache state; "
        + "mkdir cache state home2; chmod 777 cache state home2")
    let run = try bench.asNobody("--as noor --lang en list")
    #expect(run.status == 0, "\(run.all)")
    #expect(run.output.contains("CardioLink"))
    let act = try bench.asNobody("--as noor --lang en do withdraw 2026-001 reason=asked")
    #expect(act.status == 1)
    #expect(act.errors.contains("can be read but not changed"), "\(act.errors)")
    try bench.shellDone("chmod 555 cache state")
    let bare = try bench.asNobody("--as noor --lang en list")
    #expect(bare.status == 0, "\(bare.all)")
    #expect(bare.output.contains("CardioLink"))
  }

  static let canDropPrivileges = getuid() == 0

  // MARK: - Surroundings

  @Test func `where files may not grow nothing is recorded and nothing is lost`() throws {
    let bench = try Rung.registered()
    try bench.done("list", as: "noor")
    let before = try bench.head()
    let full = try bench.shell(
      "trap '' XFSZ; ulimit -f 1; \"$program\" --as noor --lang en do withdraw 2026-001 reason=x")
    #expect(full.status == 1, "\(full.all)")
    #expect(!full.errors.isEmpty)
    #expect(try bench.head() == before)
    try bench.act("withdraw", "reason=asked", by: "noor")
    #expect(try bench.run("verify", as: "noor").status == 0)
  }

  @Test(.enabled(if: canMount))
  func `on a full disk nothing is recorded and nothing is lost`() throws {
    let bench = try Rung.registered()
    let run = try bench.execute([
      "/usr/bin/unshare", "-rm", "/bin/sh", "-c",
      """
      mkdir small; mount -t tmpfs -o size=3m none small; cp -r group.store small/
      INAMI_REVIEW_STORE=$PWD/small/group.store; export INAMI_REVIEW_STORE
      "$0" --as noor list > /dev/null
      dd if=/dev/zero of=small/filler bs=4k 2> /dev/null
      "$0" --as noor --lang en import "$1"; echo "import $?"
      "$0" --as noor --lang en do withdraw 2026-001 reason=x; echo "withdraw $?"
      rm small/filler
      "$0" --as noor --lang en verify > /dev/null; echo "verify $?"
      "$0" --as noor --lang en do withdraw 2026-001 reason=x; echo "again $?"
      """, Program.path, Program.fixture("dossiers/somnotrack"),
    ])
    #expect(
      run.output == """
        import 1
        withdraw 1
        verify 0
        2026-001  Recorded: Record the withdrawal.
        again 0

        """, "\(run.all)")
    #expect(run.errors.contains("There is no room left on the disk"), "\(run.errors)")
  }

  static let canMount =
    Spawned.output(
      of: "/usr/bin/unshare", ["-rm", "/bin/sh", "-c", "mount -t tmpfs none /mnt && echo yes"])
    == "yes\n"

  @Test func `half a result on a full disk is a failure`() throws {
    let bench = try Rung.registered()
    let full = try bench.shell("\"$program\" --as noor --lang en export journal > /dev/full")
    #expect(full.status == 1)
    #expect(full.errors.hasPrefix("stdout could not be written."), "\(full.errors)")
    let cut = try bench.shell("\"$program\" --as noor export journal | head -c 10")
    #expect(cut.errors == "")
    let mute = try bench.shell("\"$program\" --as noor show 2026-009 2> /dev/full")
    #expect(mute.status == 1)
    let closed = try bench.shell("\"$program\" --as noor show 2026-009 2>&-")
    #expect(closed.status == 1)
  }

  @Test(arguments: ["C", "POSIX", "", "tlh_QO.UTF-8"])
  func `without a locale the texts are French and whole`(locale: String) throws {
    var bench = try Rung.registered()
    bench.environment["LC_ALL"] = locale
    let run = try bench.run("do", "admissible", "2026-001", as: "bruno", in: nil)
    #expect(run.plainErrors.hasPrefix("Votre rôle est « voix délibérative » ; ceci est"))
    let nowhere = try bench.run("list", "--store", bench.path + "/absent", in: nil)
    #expect(nowhere.errors.hasPrefix("Il n'y a pas de dépôt à l'emplacement"))
  }

  @Test func `a closed standard input is no obstacle`() throws {
    let bench = try Workbench()
    let made = try bench.shell("\"$program\" --lang en init other.store <&-")
    #expect(made.status == 0, "\(made.all)")
    let listed = try bench.shell("\"$program\" --store other.store list --format json <&-")
    #expect(listed.output == "[\n\n]\n", "\(listed.all)")
  }

  @Test func `the desk says what it needs`() throws {
    var bench = try Rung.registered()
    bench.environment["TERM"] = "xterm-256color"
    let piped = try bench.run("desk", as: "noor")
    #expect(piped.status == 1)
    #expect(
      piped.errors == """
        The desk needs a terminal. Without one, use the commands: inami-review --help

        """)
    let sentence = """
      This terminal (TERM) cannot place text. Set TERM, for example TERM=xterm-256color, or use \
      the commands: inami-review --help
      """
    for line in ["unset TERM; ", "TERM=dumb "] {
      let shown = try bench.onTerminal(line + "\"$program\" --as noor --lang en; echo status $?")
      #expect(shown == sentence + "\r\nstatus 1\r\n", "\(line)")
    }
  }
}

extension Workbench {
  fileprivate func shellDone(_ line: String) throws {
    let run = try shell(line)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// What a line of shell writes to a terminal.
  fileprivate func onTerminal(_ line: String) throws -> String {
    let program = """
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.execv("/bin/sh", ["sh", "-c", "program=$0; " + sys.argv[2], sys.argv[1]])
      while True:
          try:
              part = os.read(terminal, 65536)
          except OSError:
              break
          if not part:
              break
          sys.stdout.buffer.write(part)
      os.waitpid(pid, 0)
      """
    return try execute(["/usr/bin/python3", "-c", program, Program.path, line]).output
  }

  /// Runs the program as an account that owns nothing here.
  fileprivate func asNobody(_ words: String) throws -> Run {
    try shell(
      "HOME=$PWD/home2 exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$program\" "
        + words)
  }
}
