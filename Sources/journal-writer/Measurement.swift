import CaseJournal
import Glibc

/// Rates on this machine, in one run: what the disk allows, and what the journal makes of it.
///
/// Disks differ twentyfold, and so does one disk within minutes. Only the ratio of commits to raw
/// waits for the disk says something about the journal.
struct Measurement {
  let directory: String

  func run() throws {
    let before = try fdatasyncRate()
    let commits = try commitRate(2_000)
    let after = try fdatasyncRate()
    print("fdatasync/s before \(before), after \(after)")
    print("single durable commits/s \(commits)")
    print("ratio \(Double(commits * 200 / (before + after)) / 100)")
    try measureBatch(200_000)
  }

  private func measureBatch(_ count: Int) throws {
    let journal = try SQLiteJournal.create(at: "\(directory)/batch-\(getpid()).store")
    let batches = stride(from: 0, to: count, by: 10_000).map { start in
      (start..<start + 10_000).map {
        Append(entries: [entry($0)], expecting: [stream($0): $0 / 400])
      }
    }
    let batchTime = try seconds {
      for batch in batches { try journal.appendBatch(batch, storeTime: time) }
    }
    let walkTime = try seconds { try journal.forEachEntry(after: 0) { _ in } }
    var isSound = false
    let verifyTime = try seconds { isSound = try journal.verify().isSound }
    print("entries/s in batches of 10,000 \(rate(count, batchTime))")
    print("entries/s read \(rate(count, walkTime))")
    print("entries/s verified \(rate(count, verifyTime)), sound \(isSound)")
  }

  private func commitRate(_ count: Int) throws -> Int {
    let journal = try SQLiteJournal.create(at: "\(directory)/single-\(getpid()).store")
    let appends = (0..<count).map {
      Append(entries: [entry($0)], expecting: [stream($0): $0 / 400])
    }
    let duration = try seconds {
      for append in appends { try journal.append(append, storeTime: time) }
    }
    return rate(count, duration)
  }

  /// What a commit writes to the log, and the wait for the disk, without a database.
  private func fdatasyncRate() throws -> Int {
    let path = "\(directory)/fdatasync-\(getpid())"
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    defer {
      close(file)
      unlink(path)
    }
    let frame = [UInt8](repeating: 7, count: 4 * 4_120)
    let duration = seconds {
      for _ in 0..<2_000 {
        _ = write(file, frame, frame.count)
        _ = fdatasync(file)
      }
    }
    return rate(2_000, duration)
  }

  private let time = "2026-11-20T09:00:00.000Z"

  private func stream(_ number: Int) -> String { "2026-\(100 + number % 400)" }

  /// About 300 bytes, as an ordinary event.
  private func entry(_ number: Int) -> NewEntry {
    NewEntry(
      uuid: .random(), stream: stream(number), type: "scoreSheetSubmitted", actor: "ann",
      actorAuth: "uid:1000", happenedOn: "2026-11-20", clientTime: time,
      body: [UInt8](repeating: 0x61, count: 200))
  }

  private func rate(_ count: Int, _ seconds: Double) -> Int { Int(Double(count) / seconds) }

  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
  }
}
