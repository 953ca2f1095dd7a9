import CaseReports
import Foundation
import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

/// The papers of one meeting: a case adopted without a debate, one that was voted on in secret, one
/// that was not reached.
struct MeetingPaperTests {
  @Test(arguments: MeetingPaper.Kind.allCases, Language.allCases)
  func `agenda and minutes read as recorded`(kind: MeetingPaper.Kind, language: Language) throws {
    let paper = MeetingPaper(kind, of: Held().input(for: .sofie), in: language)
    let text = try paper.text()
    try expectSnapshot(text, named: "\(kind.rawValue)-\(language.rawValue).txt")
    #expect(text.hasPrefix(reportTexts(in: language).internalMark))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test(arguments: [ReportFormat.markdown, .html])
  func `minutes are Markdown and HTML too, the same parts`(format: ReportFormat) throws {
    let paper = MeetingPaper(.minutes, of: Held().input(for: .sofie), in: .french)
    try expectSnapshot(
      try paper.text(format), named: "minutes-fr.\(format == .html ? "html" : "md")")
  }

  @Test func `JSON has what the text has`() throws {
    let paper = MeetingPaper(.minutes, of: Held().input(for: .sofie), in: .dutch)
    let json = try JSONSerialization.jsonObject(with: Data(paper.json().utf8))
    let parts = try #require(json as? [String: Any])
    #expect((parts["items"] as? [Any])?.count == 2)
    #expect((parts["consent"] as? [String: Any])?["heading"] as? String == "Hamerstukken")
  }

  @Test(arguments: Language.allCases)
  func `a secret vote shows totals only, whoever asks`(language: Language) throws {
    for viewer in [Member.paul, .ann, .sofie] {
      let text = try MeetingPaper(.minutes, of: Held().input(for: viewer), in: language).text()
      let words = texts(in: language)
      let ballots = text.split(separator: "\n").filter { $0.hasPrefix("- Bram De Smet (") }
      #expect(ballots.contains { $0.contains(words.term(VoteForm.secret)) })
      for choice in BallotChoice.allCases {
        #expect(!ballots.contains { $0.hasSuffix(words.term(choice)) })
      }
      #expect(!text.contains("planted score"))
    }
  }

  @Test(arguments: Language.allCases)
  func `a case that is closed to the reader is named and not told of`(language: Language) throws {
    let paper = MeetingPaper(.minutes, of: Held().input(for: .gilles), in: language)
    let text = try paper.text() + paper.json()
    for planted in ["Effet démontré", "discussion plantée", "opinion plantée", "digest-1"] {
      #expect(!text.contains(planted), "\(planted)")
    }
    #expect(text.contains("2026-001") && text.contains("2026-002"))
    #expect(text.contains("Calendrier") || language != .french)
  }

  @Test(arguments: Language.allCases)
  func `all labels are there and no sentence is another language's`(language: Language) {
    let texts = minutesTexts(in: language)
    for word in MinutesWord.allCases { #expect(!texts.word(word).isEmpty, "\(word)") }
    guard language != .english else { return }
    let same = MinutesWord.allCases.filter { texts.word($0) == English().word($0) }
    #expect(same.count < 8, "\(same)")
  }

  @Test func `a template that leaves the mark out or asks for what is not there is refused`() {
    let mistakes = MeetingPaperTemplate.mistakes(in: "{{title}} {{nothing}}", named: "m")
    #expect(mistakes.count == 2)
  }
}

extension MeetingPaper {
  fileprivate func text(_ format: ReportFormat = .text) throws -> String {
    let name = MeetingPaperTemplate.name(for: format) ?? ""
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "data/templates/" + name), encoding: .utf8)
    return rendered(with: try MeetingPaperTemplate(name: name, format: format, text: text))
  }
}

/// What happened in a meeting on 15 December 2026.
private struct Held {
  static let day = Day.on("2026-12-15")
  static let voters: [MemberID] = ["ann", "bram", "carla"]

  private var group = Group.cast
  private var cases: [CaseID: ReviewCase] = [:]
  private var events: [CaseID: [(actor: MemberID, event: CaseEvent)]] = [:]

  init() {
    for number in 1...3 { cases[id(number)] = Self.deliberated(number) }
    group.apply(
      .meetingPlanned(
        day: Self.day, place: "Galileelaan 5/01, zaal 3", begins: ClockTime("14:00"),
        ends: ClockTime("17:00")), by: "sofie", on: .on("2026-12-01"))
    prepare()
    hold()
  }

  private func id(_ number: Int) -> CaseID { CaseID(year: 2026, serial: number) }

  private mutating func prepare() {
    let title = LocalizedText([.french: "Calendrier 2027", .dutch: "Kalender 2027"])
    note(
      .agendaSet(
        meeting: Self.day,
        items: [
          AgendaPoint(.topic(.minutes), minutes: 5),
          AgendaPoint(.review(id(1)), block: .consent),
          AgendaPoint(.review(id(2)), minutes: 25), AgendaPoint(.review(id(3)), minutes: 20),
          AgendaPoint(.point(1), title: title), AgendaPoint(.topic(.other)),
        ]))
    note(.attendanceAnnounced(meeting: Self.day, member: "emma", announcement: .excused))
    note(.attendanceAnnounced(meeting: Self.day, member: "ann", announcement: .coming))
  }

  private mutating func hold() {
    guard let start = ClockTime("14:00") else { return }
    func at(_ minute: Int) -> ClockTime { start.adding(minutes: minute) }
    let present: [MemberID] = ["ann", "bram", "carla", "dirk", "gilles", "paul", "sofie"]
    note(.meetingOpened(meeting: Self.day, presiding: "paul", present: present, time: at(2)))
    note(.itemTaken(meeting: Self.day, item: .topic(.minutes), out: [], time: at(3)))
    consent(at: at(8))
    note(.itemTaken(meeting: Self.day, item: .review(id(2)), out: ["gilles"], time: at(10)))
    note(.membersLeft(meeting: Self.day, members: ["dirk"], time: at(20)))
    note(
      .minuteNoted(
        meeting: Self.day, item: .review(id(2)),
        text: LocalizedText([.french: "Une discussion plantée sur le prix."]), time: at(21)))
    vote()
    note(.membersArrived(meeting: Self.day, members: ["dirk"], time: at(40)))
    note(
      .minuteNoted(
        meeting: Self.day, item: nil,
        text: LocalizedText([.french: "Pause.", .dutch: "Pauze.", .german: "Pause."]),
        time: at(41)))
    note(
      .meetingClosed(
        meeting: Self.day,
        notReached: [.review(id(3)), .point(1), .topic(.other)], time: at(120)))
    note(
      .minutesCorrected(
        meeting: Self.day, note: nil, item: nil,
        text: LocalizedText([.french: "Lire 14:25.", .dutch: "Lees 14.25 uur."])))
  }

  private mutating func consent(at time: ClockTime) {
    note(.consentAdopted(meeting: Self.day, cases: [id(1)], leftOut: [], time: time))
    let roll = Self.voters.map { Elector(member: $0, constituency: "") }
    note(
      .adoptedByConsent(
        digest: "digest-1", quorum: 2,
        terms: VoteTerms(
          rule: VoteRule(), form: .rollCall, procedure: .meeting, until: nil, roll: roll),
        present: Self.voters), by: "paul", on: 1)
    note(.concluded(conclusion: .temporary), by: "paul", on: 1)
  }

  private mutating func vote() {
    let roll = Self.voters.map { Elector(member: $0, constituency: "") }
    let terms = VoteTerms(
      rule: VoteRule(forms: [.secret]), form: .secret, procedure: .meeting, until: nil, roll: roll)
    note(.voteOpened(digest: "digest-2", quorum: 2, terms: terms), by: "paul", on: 2)
    for (voter, choice) in [("ann", .yes), ("bram", .no), ("carla", .yes)]
      as [(MemberID, BallotChoice)]
    {
      note(
        .ballotCast(digest: "digest-2", choice: choice, advisory: false, reason: "", salt: ""),
        by: voter, on: 2)
    }
    note(.voteClosed(outcome: .adopted), by: "paul", on: 2)
    note(
      .minorityOpinionGiven(
        advisory: false, text: LocalizedText([.dutch: "Een opinion plantée van mij."])),
      by: "bram", on: 2)
  }

  private mutating func note(_ event: GroupEvent) {
    group.apply(event, by: "sofie", on: Self.day)
  }

  private mutating func note(_ event: CaseEvent, by actor: MemberID, on number: Int) {
    cases[id(number)]?.apply(event, by: actor, on: Self.day)
    events[id(number), default: []].append((actor, event))
  }

  func input(for viewer: Member) -> MeetingInput {
    let meeting = group.meeting(on: Self.day) ?? Meeting(day: Self.day, place: "")
    let closed = cases.filter { CaseView(of: $0.value, for: viewer).dossierClosed != nil }.keys
    return MeetingInput(
      meeting: MeetingView(of: meeting, for: viewer.id, closed: Set(closed)),
      members: Member.cast,
      expected: Member.cast.filter { $0.role != .auditor }.map(\.id),
      cases: cases.mapValues { content in
        MeetingInput.OfCase(
          .of(content, for: viewer),
          events: closed.contains(content.id) ? [] : events[content.id] ?? [],
          rapporteurs: ["ann"])
      }, approved: [.on("2026-11-17")])
  }

  private static func deliberated(_ serial: Int) -> ReviewCase {
    let declared: [(CaseEvent, Member)] = [.paul, .ann, .bram, .carla, .dirk].map {
      (.interestsDeclared(conflict: false, text: ""), $0)
    }
    var proposal = Proposal.temporary
    proposal.reasons[.french] = "Effet démontré dans l'affaire \(serial)."
    return ReviewCase(
      id: CaseID(year: 2026, serial: serial), request: .cardioLink, presubmission: false,
      registeredOn: .on("2026-03-02")
    ).after(
      on: "2026-05-12",
      [(.foundAdmissible, .sofie)] + declared + [
        (.interestsDeclared(conflict: true, text: "administrateur"), .gilles),
        (
          .recusalDecided(
            member: "gilles", removed: [.read, .deliberate, .vote], reason: "mandat"), .paul
        ),
        (.roundOpened(round: 1, criteriaSet: "set-1"), .paul),
        (.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul),
        (.proposalDrafted(proposal: proposal), .paul),
        // A round that is not revealed.
        (.roundOpened(round: 2, criteriaSet: "set-1"), .paul),
        (
          .scoreSheetSubmitted(
            round: 2,
            sheet: ScoreSheet(
              scores: [
                CriterionScore(criterion: "C1", reason: "planted score", score: .level(1))
              ]), salt: ""), .ann
        ), (.proposalDrafted(proposal: proposal), .paul),
      ])
  }
}
