import CaseJournal
import DemoStore
import Foundation
import ReviewDomain
import Testing

/// How long large demonstrations take; asked for by `INAMI_DEMO_CASES=20000`.
struct DemoTimingTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["INAMI_DEMO_CASES"] != nil))
  func `a large demonstration is made in the time that is allowed`() throws {
    let cases = Int(ProcessInfo.processInfo.environment["INAMI_DEMO_CASES"] ?? "") ?? 0
    let folder = DemoFixtures.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let dossiers = try DemoFixtures.dossiers()
    let files = try DemoFixtures.files()
    let start = ContinuousClock.now
    let report = try DemoStore.make(
      at: folder, cases: cases, today: DemoFixtures.today, dossiers: dossiers, files: files)
    let time = ContinuousClock.now - start
    let size = try FileManager.default.attributesOfItem(atPath: folder + "/journal.sqlite")[.size]
    print("demo:", report, time, "journal bytes:", size ?? 0)
    #expect(time < .seconds(max(2, cases * 9 / 5000)))
  }
}
