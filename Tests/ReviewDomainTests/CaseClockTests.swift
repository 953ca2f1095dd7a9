import ReviewDomain
import ReviewTestSupport
import Testing

/// What an indicative period says: pauses, caps, calendars, meetings.
@Suite struct CaseClockTests {
  private func policy(_ change: (inout Policy.Periods) -> Void) -> Policy {
    var policy = Policy.small
    change(&policy.periods)
    return policy
  }

  private func clock(
    _ reviewCase: ReviewCase, _ policy: Policy = .small, on day: String, meetings: [Day] = [],
    past: PastEvaluations = .none
  ) throws -> CaseClock {
    try #require(
      reviewCase.clock(under: policy, today: .on(day), meetings: meetings, past: past))
  }

  private static let paused = ReviewCase.inScoring.after(
    on: "2026-05-01", [(.periodSuspended(reason: "explication", kind: .applicant), .sofie)])

  // MARK: - The cap

  @Test func `beyond the cap the period runs on, though nobody resumed it`() throws {
    let capped = policy { $0.suspensionCap = 60 }
    let within = try clock(Self.paused, capped, on: "2026-06-30")
    #expect(within.standstill.counted == 60 && within.daysLeft == 228)
    let beyond = try clock(Self.paused, capped, on: "2026-07-10")
    #expect(beyond.standstill.counted == 60 && beyond.daysLeft == 218)
    #expect(beyond.isSuspended && !beyond.standsStill)
    #expect(beyond.standstill.capLeft == 0)
    #expect(try clock(Self.paused, on: "2026-07-10").daysLeft == 228, "no cap, no end")
  }

  @Test func `a suspension is refused once the cap is used up`() throws {
    let capped = policy { $0.suspensionCap = 60 }
    func context(_ day: String) -> CaseContext { .cast(on: day, policy: capped) }
    func suspend(_ reviewCase: ReviewCase, _ day: String) -> Refusal? {
      reviewCase.refusal(of: .suspendPeriod(reason: "x"), by: .sofie, in: context(day))
    }
    let resumed = try Self.paused.after(.resumePeriod, by: .sofie, in: context("2026-06-29"))
    #expect(suspend(resumed, "2026-06-29") == nil, "59 of 60 days")
    let later = try Self.paused.after(.resumePeriod, by: .sofie, in: context("2026-06-30"))
    #expect(suspend(later, "2026-09-01") == .suspensionsUsedUp(cap: 60, .calendarDays))
    #expect(
      later.refusal(of: .suspend, by: "sofie", in: context("2026-09-01"))
        == .suspensionsUsedUp(cap: 60, .calendarDays))
    #expect(later.refusal(of: .suspendPeriod(reason: "x"), by: .sofie) == nil, "no cap")
  }

  @Test func `several suspensions share one cap`() throws {
    let twice = Self.paused
      .after(on: "2026-05-21", [(.periodResumed, .sofie)])
      .after(on: "2026-06-01", [(.periodSuspended(reason: "x"), .sofie)])
    let clock = try clock(twice, policy { $0.suspensionCap = 30 }, on: "2026-07-01")
    #expect(clock.standstill == Standstill(suspended: 50, ended: 0, cap: 30))
    #expect(clock.standstill.counted == 30)
  }

  // MARK: - Withdrawn and revived

  @Test func `the time between a withdrawal and the revival counts against nothing`() throws {
    let revived = ReviewCase.inScoring
      .after(on: "2026-05-01", [(.ended(ending: .withdrawn, reason: "x"), .sofie)])
      .after(on: "2026-09-01", [(.revived(reason: "x"), .sofie)])
    let clock = try clock(revived, policy { $0.suspensionCap = 60 }, on: "2026-09-01")
    #expect(clock.daysLeft == 228, "as on the day of the withdrawal")
    #expect(clock.standstill == Standstill(suspended: 0, ended: 123, cap: 60))
    #expect(clock.standstill.capLeft == 60)
    #expect(!clock.isSuspended)
  }

  @Test func `a revival gives back neither cap nor extensions`() throws {
    let before = Self.paused
      .after(on: "2026-05-31", [(.periodResumed, .sofie)])
      .after(on: "2026-06-01", [(.periodExtended(days: 20, reason: "x"), .sofie)])
    let after =
      before
      .after(on: "2026-06-02", [(.ended(ending: .withdrawn, reason: "x"), .sofie)])
      .after(on: "2026-06-12", [(.revived(reason: "x"), .sofie)])
    let capped = policy { $0.suspensionCap = 60 }
    let (one, two) = (
      try clock(before, capped, on: "2026-06-02"), try clock(after, capped, on: "2026-06-12")
    )
    #expect(one.standstill.capLeft == 30 && two.standstill.capLeft == 30)
    #expect(one.extensionDays == 20 && two.extensionDays == 20)
    #expect(one.daysLeft == two.daysLeft)
  }

  @Test func `a suspension ends with the case, and does not come back with it`() throws {
    let revived = Self.paused
      .after(on: "2026-05-11", [(.ended(ending: .withdrawn, reason: "x"), .sofie)])
      .after(on: "2026-07-01", [(.revived(reason: "x"), .sofie)])
    let clock = try clock(revived, on: "2026-07-11")
    #expect(!clock.isSuspended && clock.standstill.suspended == 10)
    #expect(clock.daysLeft == 218, "ten days of the evaluation went by since the revival")
  }

  @Test func `what ended before it was submitted lengthens no period`() throws {
    let submitted = ReviewCase.inPresubmission
      .after(on: "2026-04-01", [(.ended(ending: .withdrawn, reason: "x"), .sofie)])
      .after(on: "2026-05-01", [(.revived(reason: "x"), .sofie)])
      .after(on: "2026-05-02", [(.requestSubmitted, .sofie)])
    #expect(try clock(submitted, on: "2026-05-02").daysLeft == 30)
  }

  // MARK: - Extensions

  @Test func `the policy says at whose request a period is lengthened`() throws {
    let strict = policy { $0.extensionRequesters = [.applicant] }
    let context = CaseContext.cast(policy: strict)
    func refusal(_ requester: PeriodExtension.Requester) -> Refusal? {
      ReviewCase.inScoring.refusal(
        of: .extendPeriod(days: 30, reason: "x", requestedBy: requester), by: .sofie, in: context)
    }
    #expect(refusal(.applicant) == nil)
    #expect(refusal(.group) == .extensionNotForeseen([.applicant]))
    let closed = CaseContext.cast(policy: policy { $0.extensionRequesters = [] })
    #expect(
      ReviewCase.inScoring.refusal(of: .extend, by: "sofie", in: closed)
        == .extensionNotForeseen([]))
    #expect(ReviewCase.inScoring.refusal(of: .extend, by: "sofie", in: context) == nil)
  }

  @Test func `an extension keeps who wanted it`() throws {
    let extended = try ReviewCase.inScoring.after(
      .extendPeriod(days: 30, reason: "x", requestedBy: .applicant), by: .sofie)
    #expect(
      extended.periodExtensions == [
        PeriodExtension(
          day: .on("2026-12-01"), days: 30, reason: "x", requestedBy: .applicant)
      ])
  }

  // MARK: - Working days

  @Test func `a policy in working days moves every figure`() throws {
    let working = policy {
      $0.dayCount = .workingDays
      $0.askingMargin = 10
      $0.suspensionCap = 40
    }
    let calendar = policy {
      $0.askingMargin = 10
      $0.suspensionCap = 40
    }
    let resumed = Self.paused.after(on: "2026-05-11", [(.periodResumed, .sofie)])
    let (left, right) = (
      try clock(resumed, working, on: "2026-06-01"), try clock(resumed, calendar, on: "2026-06-01")
    )
    #expect(left.period.calendar.count == .workingDays)
    #expect(left.standstill.counted == 6, "1 May is a holiday, 2 to 10 May has two weekends")
    #expect(right.standstill.counted == 10)
    #expect(left.end == .on("2027-04-23") && right.end == .on("2026-12-25"))
    #expect(left.daysLeft == 229 && right.daysLeft == 207)
    #expect(left.daysLeft == WorkingCalendar().days(from: .on("2026-06-01"), to: left.end))
    #expect(left.lastDayToAsk == .on("2027-02-25") && right.lastDayToAsk == .on("2026-11-15"))
  }

  @Test func `a period may count other days than the rest`() throws {
    let mixed = policy {
      $0.dayCount = .workingDays
      $0.dayCounts[.evaluation] = .calendarDays
    }
    #expect(try clock(.inScoring, mixed, on: "2026-04-01").period.calendar.count == .calendarDays)
    #expect(try clock(.registered, mixed, on: "2026-04-01").period.calendar.count == .workingDays)
    #expect(mixed.periods.explanationCalendar.count == .workingDays)
  }

  @Test func `a closed day of the policy counts in no working day`() throws {
    let open = policy { $0.dayCount = .workingDays }
    let closed = policy {
      $0.dayCount = .workingDays
      $0.closedDays = [.on("2026-05-15"), .on("2026-05-16")]
    }
    #expect(
      try clock(.inScoring, closed, on: "2026-05-20").daysLeft
        == clock(.inScoring, open, on: "2026-05-20").daysLeft + 1)
  }

  // MARK: - Meetings

  @Test func `the last meeting that fits is the last one from today to the end`() throws {
    func meeting(_ days: [String], on today: String = "2026-11-01") throws -> CaseClock.Meeting {
      try clock(.revealed, on: today, meetings: days.map { .on($0) }).meeting
    }
    #expect(try meeting([]) == .nonePlanned)
    #expect(try meeting(["2026-10-01"]) == .nonePlanned, "what is past is not planned")
    #expect(try meeting(["2026-12-10", "2026-12-15", "2026-11-05"]) == .last(.on("2026-12-15")))
    #expect(try meeting(["2026-12-16", "2027-01-20"]) == .noneFits(next: .on("2026-12-16")))
    #expect(
      try meeting(["2026-12-10", "2027-02-01"], on: "2027-01-01")
        == .noneFits(next: .on("2027-02-01")))
  }

  // MARK: - The applicant and the forecast

  @Test func `asking the applicant must leave room for the answer and the margin`() throws {
    let clock = try clock(.inScoring, policy { $0.askingMargin = 14 }, on: "2026-05-01")
    #expect(clock.end == .on("2026-12-15"))
    #expect(clock.lastDayToAsk == .on("2026-11-01"))
    let open = ReviewCase.inScoring.clock(
      under: .small, today: .on("2026-05-01"), askedOn: .on("2026-04-20"))
    #expect(open?.applicantWindow == .on("2026-04-20")...(.on("2026-05-20")))
    #expect(try self.clock(.registered, on: "2026-03-10").lastDayToAsk == nil)
  }

  @Test func `a forecast adds what stood still, on the calendar and without a cap`() throws {
    let past = PastEvaluations(durations: [200, 200, 200, 200, 200])
    let clock = try clock(
      Self.paused, policy { $0.suspensionCap = 10 }, on: "2026-05-31", past: past)
    #expect(
      clock.forecast
        == .expected(
          median: .on("2026-03-20").adding(days: 230),
          percentile80: .on("2026-03-20").adding(days: 230), past: past))
    #expect(try self.clock(.registered, on: "2026-03-10", past: past).forecast == nil)
  }
}
