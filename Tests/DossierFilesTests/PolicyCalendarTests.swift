import DossierFiles
import Foundation
import ReviewDomain
import Testing

/// What a policy may say of the days that its periods count.
struct PolicyCalendarTests {
  /// The shipped policy with some of its lines replaced.
  private func policy(_ changes: [(String, String)]) throws -> Policy {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var text = try String(contentsOf: root.appending(path: "data/policy.yaml"), encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old), "\(old)")
      text = text.replacingOccurrences(of: old, with: new)
    }
    return try PolicyFile.read(Array(text.utf8), name: "policy.yaml").get()
  }

  @Test func `a policy may count working days, with days of its own`() throws {
    let periods = try policy([
      ("\n  calendar: calendar-days\n", "\n  calendar: working-days\n"),
      (
        "  # closed-days:\n  #   - 2026-12-24\n",
        "  closed-days:\n    - 2026-12-24\n    - 31/12/2026\n"
      ),
      (
        "    # calendars:\n    #   admissibility: working-days\n",
        "    calendars:\n      admissibility: calendar-days\n"
      ),
    ]).periods
    #expect(periods.dayCount == .workingDays)
    #expect(periods.closedDays.map(\.description) == ["2026-12-24", "2026-12-31"])
    #expect(periods.calendar(of: .admissibility).count == .calendarDays)
    #expect(periods.calendar(of: .evaluation).count == .workingDays)
    #expect(periods.explanationCalendar.count == .workingDays)
  }

  @Test func `the lines on caps and extensions may be left out`() throws {
    let periods = try policy([
      ("    suspension-cap-days: 90\n", ""), ("    asking-margin-days: 30\n", ""),
      (
        "  extensions:\n    at-applicants-request: true\n    at-groups-request: false\n", ""
      ),
    ]).periods
    #expect(periods.suspensionCap == nil)
    #expect(periods.askingMargin == 0)
    #expect(periods.extensionRequesters == [.applicant, .group])
  }
}
