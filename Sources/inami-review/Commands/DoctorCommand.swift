import ArgumentParser
import CaseJournal
import CaseStore
import Foundation
import ReviewDomain
import ReviewTexts

/// `doctor`: what a person would ask when something is odd.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check store, settings, file system, places and clock.")

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let workplace = try Workplace(options)
    let store = workplace.store
    fact("store", "\(store.name) (\(store.mode.rawValue)), \(store.id)")
    fact("path", store.path)
    fact("member", "\(workplace.member.id) · \(workplace.auth)")
    fact("entries", "\(store.head.seq), head \(store.head.hash.hex)")
    fact("read-only", store.isReadOnly ? "yes" : "no")
    fact("cache", Places.cache)
    fact("drafts", Places.state)
    fact("data", DataFiles.path(of: "data/criteria-set.yaml") ?? "MISSING")
    fact("clock", workplace.now.utc + " = " + workplace.now.day.description + " (Brussels)")
    for (name, value) in try store.settings().sorted(by: { $0.key < $1.key }) {
      fact("sqlite " + name, value)
    }
    fact("sqlite WAL reset race", Self.walReset(try store.settings()["sqlite_version"] ?? ""))
    fact("file system", Self.fileSystem(of: store.path))
    let report = try store.verify()
    fact("verify", report.isSound ? "sound" : "DAMAGED")
    for problem in report.problems { Output.warn(workplace.texts.sentence(for: problem)) }
    if !report.isSound { throw ExitCode(3) }
  }

  /// SQLite before 3.51.3 may lose commits when a checkpoint meets a commit; the store's lock keeps
  /// the two apart, so an older library is said, not refused.
  private static func walReset(_ version: String) -> String {
    let parts = version.split(separator: ".").compactMap { Int($0) }
    let fixed =
      [[3, 44, 6], [3, 50, 7]].contains(parts) || !parts.lexicographicallyPrecedes([3, 51, 3])
    return fixed ? "fixed in \(version)" : "not fixed in \(version); avoided by store.lock"
  }

  private static func fileSystem(of path: String) -> String {
    guard let type = try? FileSystemKind.statfsType(of: path) else { return "unknown" }
    return "\(FileSystemKind(type: type)) (0x\(String(type, radix: 16)))"
  }

  private func fact(_ name: String, _ value: String) {
    Output.line(name + String(repeating: " ", count: max(1, 28 - name.count)) + value)
  }
}
