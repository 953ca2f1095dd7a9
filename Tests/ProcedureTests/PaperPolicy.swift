import ReviewDomain

/// The group's own rules as a page: what each sequence is played under, and nothing that computes.
struct PaperPolicy: Sendable {
  enum Share { case cast, present, members }
  enum Abstention { case leftOut, against, forbidden }

  var name: String
  /// Monday to Friday without holidays, instead of every day.
  var countsWorkingDays = false
  /// How long a case may stand still in one period.
  var cap: Int?
  var groupMayExtend = true
  /// For how many months a yearly declaration of interests holds.
  var yearlyMonths: Int?

  var gates: [PaperGate] = []

  // Who must take part.
  var quorumShare: (Int, Int)? = (1, 2)
  var quorumNumber = 0
  var countsPresent = false
  var benches: [(name: String, of: [String], quorum: Int)] = []

  // What adopts.
  var majority = (1, 2)
  var majorityOf = Share.cast
  var isMoreThan = true
  var abstentions = Abstention.leftOut
  var hasCastingVote = false

  // What may be done.
  var proxies: (each: Int, sameConstituency: Bool)?
  var forms: [VoteForm] = [.rollCall, .secret]
  var procedures: [VoteProcedure] = [.meeting, .written]

  static let all = [shipped, committee, commission, benched]

  /// As it is shipped, with a cap.
  static let shipped: PaperPolicy = {
    var page = PaperPolicy(name: "shipped")
    page.cap = 90
    return page
  }()

  /// A simple majority with proxies and a voice that decides; periods in working days.
  static let committee: PaperPolicy = {
    var page = PaperPolicy(name: "committee")
    (page.countsWorkingDays, page.cap, page.groupMayExtend) = (true, 5, false)
    (page.countsPresent, page.hasCastingVote) = (true, true)
    page.proxies = (1, false)
    page.gates = [.twoSheets]
    return page
  }()

  /// A number, two thirds of those present, nobody abstains, all in secret; yearly declarations.
  static let commission: PaperPolicy = {
    var page = PaperPolicy(name: "commission")
    (page.quorumShare, page.quorumNumber, page.countsPresent) = (nil, 2, true)
    (page.majority, page.majorityOf, page.isMoreThan) = ((2, 3), .present, false)
    (page.abstentions, page.forms, page.procedures) = (.forbidden, [.secret], [.meeting])
    page.yearlyMonths = 12
    return page
  }()

  /// Two benches with a quorum each, abstentions that count, proxies inside a constituency.
  static let benched: PaperPolicy = {
    var page = PaperPolicy(name: "benched")
    (page.quorumShare, page.countsPresent, page.abstentions) = (nil, true, .against)
    page.benches = [
      ("providers", ["artsen", "Krankenhäuser", "kinésithérapeutes"], 1),
      ("insurers", ["organismes assureurs"], 1),
    ]
    page.proxies = (2, true)
    page.gates = [.spokenOf, .twoSheets]
    page.procedures = [.meeting]
    return page
  }()
}

extension PaperPolicy {
  /// The same without gates of the group's own.
  var ungated: PaperPolicy {
    var page = self
    (page.name, page.gates) = (name + ", without gates", [])
    return page
  }

  /// Days that count after `start`, up to `end` with it.
  func days(from start: Day, to end: Day) -> Int {
    guard countsWorkingDays else { return end.number - start.number }
    return Self.worked(until: end.number) - Self.worked(until: start.number)
  }

  /// The day on which as many days have counted as the applicant has to explain.
  func windowEnd(after day: Day) -> Day {
    var number = day.number
    while days(from: day, to: Day(number: number)) < 30 { number += 1 }
    return Day(number: number)
  }

  /// Working days of the calendars, up to a day.
  private static func worked(until number: Int) -> Int {
    tally[min(max(0, number - firstDay), tally.count - 1)]
  }

  private static let firstDay = Day(year: 2026, month: 1, day: 1)?.number ?? 0

  /// Day by day how many have been worked; 1 January 1970 was a Thursday.
  private static let tally: [Int] = (0..<3 * 365).reduce(into: []) { tally, offset in
    let number = firstDay + offset
    let isWorking = (number + 3) % 7 < 5 && !holidays.contains(number)
    tally.append((tally.last ?? 0) + (isWorking ? 1 : 0))
  }

  /// The ten public holidays from the calendars of the years that the sequences can reach.
  private static let holidays = Set(
    """
    2026-01-01 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-07-21 2026-08-15 2026-11-01 2026-11-11 2026-12-25
    2027-01-01 2027-03-29 2027-05-01 2027-05-06 2027-05-17 2027-07-21 2027-08-15 2027-11-01 2027-11-11 2027-12-25
    2028-01-01 2028-04-17 2028-05-01 2028-05-25 2028-06-05 2028-07-21 2028-08-15 2028-11-01 2028-11-11 2028-12-25
    """.split { $0 == " " || $0 == "\n" }.compactMap { Day(String($0))?.number })
}
