import Foundation
package import Testing

/// Compares `text` with the recorded file of that name beside the test.
///
/// A file that is missing, or `RECORD_SNAPSHOTS` in the environment, records it and fails the test:
/// what was recorded is read by a person before it is trusted.
package func expectSnapshot(
  _ text: String, named name: String, test: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "__Snapshots__")
  let file = folder.appending(path: name)
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil
  guard !isRecording, let recorded = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("Recorded \(name). Read it, then run again.", sourceLocation: sourceLocation)
    return
  }
  guard text != recorded else { return }
  Issue.record("\(difference(text, recorded, in: name))", sourceLocation: sourceLocation)
}

/// The first line that differs, with what was recorded.
private func difference(_ text: String, _ recorded: String, in name: String) -> String {
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(new, old).prefix { $0 == $1 }.count
  func shown(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(end)" }
  return "\(name):\(line + 1) was \"\(shown(old))\" and is \"\(shown(new))\""
}
