import Glibc

/// A head that left the store: printed in a report, sent by mail, signed.
///
/// Whoever rewrites the journal, or cuts off its end, cannot rewrite the paper.
package struct Anchor: Hashable, Sendable {
  package let head: Head

  /// When it left, UTC, ISO 8601 with milliseconds.
  package let time: String

  /// Where it went, on one line.
  package let note: String

  package init(head: Head, time: String, note: String) {
    self.head = head
    self.time = time
    self.note = note
  }
}

/// `anchors.txt`: one anchor on a line, `<seq> <hash> <time> <note>`, only ever appended to.
package struct AnchorFile: Sendable {
  private let folder: StoreFolder

  package init(of directory: String) {
    folder = StoreFolder(path: directory)
  }

  /// Adds a line, durably; line breaks in the note become spaces.
  package func append(_ anchor: Anchor) throws(JournalError) {
    let note = anchor.note.split(whereSeparator: \.isNewline).joined(separator: " ")
    let line = "\(anchor.head.seq) \(anchor.head.hash.hex) \(anchor.time) \(note)\n"
    try StoreLock(folder: folder).whileHeld { () throws(JournalError) in
      let isNew = try !FileStatus.exists(folder.anchors)
      let file = try OpenFile(folder.anchors, O_WRONLY | O_APPEND | O_CREAT, mode: 0o600)
      try file.write(Array(line.utf8))
      try file.synchronize()
      if isNew { try Folder.synchronize(folder.path) }
    }
  }

  /// All anchors, the oldest first; none when there is no file.
  ///
  /// - Throws: `.damaged(…, .anchor(line:))` for a line without the form of one. A last line
  ///   without its end was cut off by a crash and does not count.
  package func anchors() throws(JournalError) -> [Anchor] {
    guard try FileStatus.exists(folder.anchors) else { return [] }
    var bytes: [UInt8] = []
    try OpenFile(folder.anchors, O_RDONLY).forEachChunk { bytes.append(contentsOf: $0) }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    var anchors: [Anchor] = []
    for (index, line) in lines.enumerated() {
      guard let anchor = Anchor(line: line) else {
        throw .damaged(entry: nil, .anchor(line: index + 1))
      }
      anchors.append(anchor)
    }
    return anchors
  }

  /// Accepts a journal that still has every head that left it.
  ///
  /// - Throws: `.damaged` with `.shorter` or `.diverged`, at the first anchor that is not met.
  package func check(against journal: some Journal) throws(JournalError) {
    for anchor in try anchors() { try journal.requireEntry(at: anchor.head) }
  }
}

extension Anchor {
  fileprivate init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let seq = Int64(parts[0]), let hash = Hash32(hex: parts[1]) else {
      return nil
    }
    self.init(head: Head(seq: seq, hash: hash), time: String(parts[2]), note: String(parts[3]))
  }
}
