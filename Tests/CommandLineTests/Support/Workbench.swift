import Foundation
import Testing

/// A folder with its own store, caches and drafts, removed when the test is over.
///
/// Nothing of the person who runs the tests is read or written: home, caches, drafts, language and
/// clock are set for each run of the program.
struct Workbench: Sendable {
  private let folder: TemporaryFolder
  /// Where the store lies, for a colleague: it must live as long as whoever looks into it.
  private var host: TemporaryFolder?
  /// What the program sees; a test may change it.
  var environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path
    environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": path + "/home", "TZ": "Europe/Brussels",
      "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": path + "/cache", "XDG_STATE_HOME": path + "/state",
      "INAMI_REVIEW_STORE": path + "/group.store", "INAMI_REVIEW_NOW": "2026-11-21",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    try FileManager.default.createDirectory(
      atPath: path + "/home", withIntermediateDirectories: true)
  }

  /// A copy of `other` as it stands.
  init(copyOf other: Workbench) throws {
    try self.init()
    for name in ["group.store", "cache", "state"] {
      let source = other.path + "/" + name
      guard FileManager.default.fileExists(atPath: source) else { continue }
      try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name)
    }
  }

  var path: String { folder.path }
  var store: String { path + "/group.store" }
  var journal: String { store + "/journal.sqlite" }

  /// Another person's environment on the same store.
  func colleague() throws -> Workbench {
    var other = try Workbench()
    other.environment["INAMI_REVIEW_STORE"] = environment["INAMI_REVIEW_STORE"] ?? store
    other.host = host ?? folder
    return other
  }
}

/// A folder that lives as long as the value, and never longer than the tests.
private final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = Self.all + "/" + UUID().uuidString.prefix(8)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    Spawned.output(of: "/bin/chmod", ["-R", "u+rwX", path])
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The rungs are never let go of: what is left goes when the tests end.
  private static let all: String = {
    atexit { try? FileManager.default.removeItem(atPath: TemporaryFolder.parent) }
    return parent
  }()

  private static let parent = "/tmp/inami-review-tests-\(getpid())"
}

// MARK: - Running the program

/// What a run of the program left behind.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  var all: String { output + errors }
  /// The messages with plain spaces for the narrow ones that French puts beside its marks.
  var plainErrors: String {
    errors.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}

extension Workbench {
  /// Runs the program in this folder and waits for it.
  ///
  /// In English unless asked otherwise, so that a sentence reads as it is expected here; `member` is
  /// the one to act as, and `nil` leaves the option out.
  @discardableResult
  func run(
    _ arguments: [String], as member: String? = nil, in language: String? = "en"
  ) throws -> Run {
    var words = [Program.path]
    if let member { words += ["--as", member] }
    if let language { words += ["--lang", language] }
    return try execute(words + arguments)
  }

  @discardableResult
  func run(
    _ arguments: String..., as member: String? = nil, in language: String? = "en"
  ) throws -> Run {
    try run(arguments, as: member, in: language)
  }

  /// Runs the program, which must succeed, and returns what it printed.
  @discardableResult
  func done(
    _ arguments: String..., as member: String? = nil, in language: String? = "en",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try run(arguments, as: member, in: language)
    #expect(run.status == 0, "\(run.all)", sourceLocation: sourceLocation)
    return run.output
  }

  /// Performs an act on case 2026-001, which must succeed.
  @discardableResult
  func act(
    _ act: String, _ values: String..., by member: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try run(["do", act, "2026-001"] + values, as: member)
    #expect(run.status == 0, "\(run.all)", sourceLocation: sourceLocation)
    return run.output
  }

  /// Runs any program in this environment, as `sh -c` with limits around ours.
  func execute(_ words: [String]) throws -> Run {
    let stem = path + "/run-" + UUID().uuidString
    defer {
      for end in [".out", ".err"] { try? FileManager.default.removeItem(atPath: stem + end) }
    }
    let status = Spawned.status(
      of: words, in: path, environment: environment, output: stem + ".out", errors: stem + ".err")
    return Run(
      status: status, output: try .contents(of: stem + ".out"),
      errors: try .contents(of: stem + ".err"))
  }

  /// Runs a line of shell in this environment; `$program` is the program.
  func shell(_ line: String) throws -> Run {
    try execute(["/bin/sh", "-c", "program=$0; " + line, Program.path])
  }

  /// Changes the journal as somebody could who has the database's own tools: no trigger fires.
  func sqlite(_ statement: String) throws {
    let words = ["/usr/bin/sqlite3", "-cmd", ".dbconfig enable_trigger off", journal, statement]
    let run = try execute(words)
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Changes one letter of an entry's content.
  func damageEntry(_ number: Int) throws {
    try sqlite(
      """
      UPDATE entry SET body = CAST(replace(CAST(body AS TEXT), 'a', 'e') AS BLOB)
      WHERE seq = \(number)
      """)
  }
}

/// The program that was built with these tests, and the checkout that they were built in.
enum Program {
  static let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path
  static let path = folder + "/inami-review"
  static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static func fixture(_ name: String) -> String { checkout + "/fixtures/" + name }
}

extension String {
  static func contents(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }
}

/// Tries again until `condition` holds, for at most `seconds`.
///
/// - Returns: whether it came to hold.
func until(seconds: Double = 20, _ condition: () throws -> Bool) rethrows -> Bool {
  let deadline = Date(timeIntervalSinceNow: seconds)
  while Date() < deadline {
    if try condition() { return true }
    usleep(20_000)
  }
  return try condition()
}
