import ReviewDomain
import ReviewTestSupport
import Testing

/// Indicative periods: the group's policy, not law.
@Suite struct PeriodTests {
  private func period(_ reviewCase: ReviewCase, _ policy: Policy = .small, on day: String)
    -> Period?
  {
    reviewCase.period(under: policy, today: .on(day))
  }

  @Test func `admissibility takes thirty days from submission`() {
    let period = period(.registered, on: "2026-03-12")
    #expect(period == Period(kind: .admissibility, start: .on("2026-03-02"), length: 30))
    #expect(period?.daysLeft(on: .on("2026-03-12")) == 20)
    #expect(period?.end == .on("2026-04-01"))
  }

  @Test func `the evaluation takes 270 days provisionally, and 180 after`() {
    #expect(period(.admissible, on: "2026-04-01")?.length == 270)
    #expect(period(.admissible, on: "2026-04-01")?.start == .on("2026-03-20"))
    var policy = Policy.small
    policy.periods.provisionalApplies = false
    #expect(period(.admissible, policy, on: "2026-04-01")?.length == 180)
  }

  @Test func `what is left goes below zero and nothing lapses`() {
    let late = period(.revealed, on: "2027-01-01")
    #expect(late?.daysLeft(on: .on("2027-01-01")) == -17)
  }

  @Test(arguments: [Rung.inPresubmission, .concluded, .decided, .inForce, .withdrawn])
  func `no period runs before submission and once the group concluded`(rung: Rung) {
    #expect(period(rung.reviewCase, on: "2026-12-01") == nil)
  }

  @Test func `an extension lengthens the period, by days and for a reason`() throws {
    let extended = try ReviewCase.inScoring.after(
      .extendPeriod(days: 40, reason: "à la demande"), by: .sofie)
    #expect(period(extended, on: "2026-12-01")?.length == 310)
    for days in [0, -1, 3661, Int.max] {
      #expect(
        extended.refusal(of: .extendPeriod(days: days, reason: "x"), by: .sofie) == .daysNeeded)
    }
    #expect(
      extended.refusal(of: .extendPeriod(days: 1, reason: ""), by: .sofie) == .reasonNeeded)
  }

  @Test func `a suspended period does not run until it is resumed`() throws {
    let day = "2026-05-01"
    let suspended = try ReviewCase.inScoring.after(
      .suspendPeriod(reason: "explication"), by: .sofie, in: .cast(on: day))
    #expect(suspended.isSuspended)
    for today in [day, "2026-05-11", "2026-06-30"] {
      #expect(period(suspended, on: today)?.daysLeft(on: .on(today)) == 228, "\(today)")
    }
    #expect(suspended.refusal(of: .suspendPeriod(reason: "x"), by: .sofie) == .alreadySuspended)
    let resumed = try suspended.after(.resumePeriod, by: .sofie, in: .cast(on: "2026-05-31"))
    #expect(period(resumed, on: "2026-07-01")?.length == 300)
    #expect(resumed.refusal(of: .resumePeriod, by: .sofie) == .notSuspended)
  }

  @Test func `a conclusion ends a suspension`() throws {
    let suspended = ReviewCase.voted.after(
      on: "2026-06-04", [(.periodSuspended(reason: "x"), .sofie)])
    #expect(try !suspended.after(.conclude, by: .paul).isSuspended)
  }

  @Test func `the evaluation begins anew, whatever the admissibility check took`() throws {
    let extended = ReviewCase.registered.after(
      on: "2026-03-10",
      [
        (.periodExtended(days: 90, reason: "x"), .sofie), (.periodSuspended(reason: "x"), .sofie),
        (.foundAdmissible, .sofie),
      ])
    #expect(period(extended, on: "2026-04-01")?.length == 270)
    #expect(!extended.isSuspended)
  }
}
