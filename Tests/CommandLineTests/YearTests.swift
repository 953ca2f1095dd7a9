import Foundation
import Testing

/// A year of the group by commands alone: three meetings, every way in which a request can end, and
/// what the minutes say of it in French and in Dutch.
struct YearTests {
  @Test func `a year of three meetings brings every request to its end`() throws {
    var year = try Year()
    try year.receiveRequests()
    try year.meetInMarch()
    try year.meetInJune()
    try year.meetInOctober()
    try year.closeTheYear()
    try expectEndings(of: year)
    try expectMinutes(of: year)
    try year.office.bench.done("verify", as: "noor")
  }

  private func expectEndings(of year: Year) throws {
    let ended = try year.office.endings()
    let expected = [
      "cardio-suivi": "lapsed", "moodpad": "converted", "somnotrack": "stopped",
      "pijnwijzer": "refused", "wondzorg-connect": "refused", "glucoweg": "inadmissible",
      "epilog": "withdrawn",
    ]
    for (dossier, ending) in expected {
      let id = try #require(year.cases[dossier])
      #expect(ended[id] == ending, "\(dossier), \(id)")
    }
    for running in ["maternia", "moodpad again"] {
      let id = try #require(year.cases[running])
      #expect(ended[id] == "in-force", "\(running), \(id)")
    }
  }

  /// The first meeting's minutes name what happened in it, in the words of each language.
  private func expectMinutes(of year: Year) throws {
    let facts = [
      (
        "fr",
        ["Procès-verbal", "09:30", "Eva Simon", "Bruno Delvaux", "Affaires adoptées sans débat"]
      ),
      ("nl", ["Notulen", "09:30", "Eva Simon", "Bruno Delvaux", "Hamerstukken"]),
    ]
    for (language, words) in facts {
      let minutes = try year.office.minutes(of: "2025-03-20", in: language)
      for word in words { #expect(minutes.contains(word), "\(word) in \(language):\n\(minutes)") }
      for id in ["maternia", "pijnwijzer", "cardio-suivi"].compactMap({ year.cases[$0] }) {
        #expect(minutes.contains(id), "\(id) in \(language)")
      }
    }
  }
}

/// The year 2025, as it happened.
private struct Year {
  var office: Office
  private(set) var cases: [String: String] = [:]

  init() throws {
    office = try Office()
    try office.bench.declareYearly(["eva"])
  }

  private func id(_ name: String) throws -> String { try #require(cases[name]) }

  // MARK: - January and February

  mutating func receiveRequests() throws {
    office.day = "2025-01-03"
    for day in ["2025-03-20", "2025-06-19", "2025-10-16"] {
      try office.group("plan-meeting", "day=" + day, "place=Bruxelles", "begins=09:30", by: "noor")
    }
    for (place, name) in [
      "cardio-suivi", "moodpad", "maternia", "wondzorg-connect", "atemweg", "pijnwijzer",
      "somnotrack", "glucoweg", "epilog",
    ].enumerated() {
      cases[name] = try office.register(name, on: "2025-01-0\(place + 1)")
    }
    office.day = "2025-01-20"
    try office.act("gate", id("glucoweg"), "gate=A4", "answer=no", "evidence=FAGG", by: "noor")
    try office.act("inadmissible", id("glucoweg"), "reason=Geen hulpmiddel", by: "noor")
    try office.act("withdraw", id("epilog"), "reason=Op vraag van de aanvrager", by: "noor")
    office.day = "2025-02-10"
    for name in ["cardio-suivi", "moodpad", "wondzorg-connect", "atemweg", "pijnwijzer"] {
      try office.toDeliberation(id(name))
    }
    try office.toDeliberation(id("maternia"), recused: ["bruno"])
  }

  // MARK: - March

  /// One adopted without debate, one that a member wants discussed, a recusal and a tie.
  mutating func meetInMarch() throws {
    office.day = "2025-03-10"
    try office.propose(id("cardio-suivi"), until: "2025-08-31")
    try office.propose(id("moodpad"), until: "2025-12-31")
    try office.proposeDefinitive(id("maternia"))
    for name in ["wondzorg-connect", "pijnwijzer"] {
      try office.proposeNegative(id(name), "Te weinig bewijs.")
    }
    try office.act(
      "propose", id("atemweg"), "conclusion=negative", "reasons.de=Zu wenig Belege.", by: "paul")
    let consent = try [id("maternia"), id("wondzorg-connect"), id("atemweg")]
    let debate = try [id("cardio-suivi"), id("moodpad"), id("pijnwijzer")]
    let items = consent.map { $0 + ":consent" } + debate.map { $0 + ":debate:20" }
    try office.group("set-agenda", "items=" + items.joined(separator: " "), by: "noor")
    try office.group(
      "pull", "case=" + id("atemweg"), "reason=Nieuwe studie", "meeting=2025-03-20", by: "carla")
    office.day = "2025-03-20"
    try office.openMeeting(["paul", "ann", "bruno", "carla"])
    try office.group("arrive", "members=eva", "time=09:45", by: "noor")
    try office.group("approve-consent", "time=09:50", by: "paul")
    for name in ["maternia", "wondzorg-connect"] {
      try office.act("conclude", id(name), by: "paul")
    }
    try office.discuss(id("atemweg"), at: "10:00", ["ann": "yes", "bruno": "yes", "carla": "yes"])
    try office.discuss(
      id("cardio-suivi"), at: "10:20", ["ann": "yes", "bruno": "yes", "eva": "no"])
    try office.discuss(id("moodpad"), at: "10:40", ["ann": "yes", "carla": "yes", "eva": "yes"])
    try office.discuss(
      id("pijnwijzer"), at: "11:00",
      ["ann": "yes", "bruno": "yes", "carla": "no", "eva": "no"], isAdopted: false)
    try office.group("close-meeting", "time=11:30", by: "paul")
    try office.reimburse(id("cardio-suivi"), until: "2025-08-31")
    try office.reimburse(id("moodpad"), until: "2025-12-31")
    try office.reimburse(id("maternia"), until: nil)
    try office.refuse(id("wondzorg-connect"))
    try office.refuse(id("atemweg"))
  }

  // MARK: - June

  /// The tie is voted on again; another temporary reimbursement; a re-evaluation begins.
  mutating func meetInJune() throws {
    office.day = "2025-05-12"
    try office.toDeliberation(id("somnotrack"))
    try office.propose(id("somnotrack"), until: "2026-06-30")
    try office.proposeNegative(id("pijnwijzer"), "Het bewijs volstaat niet; zie bijlage 2.")
    let items = try [id("pijnwijzer"), id("somnotrack")].joined(separator: " ")
    try office.group(
      "set-agenda", "items=minutes " + items, "meeting=2025-06-19", by: "noor")
    office.day = "2025-06-19"
    try office.openMeeting(["paul", "ann", "bruno", "carla", "eva"])
    try office.group("take", "item=minutes", "time=09:35", by: "paul")
    try office.group("approve-minutes", by: "paul")
    try office.discuss(
      id("pijnwijzer"), at: "09:45", ["ann": "yes", "bruno": "yes", "carla": "yes", "eva": "no"])
    try office.discuss(id("somnotrack"), at: "10:15", ["ann": "yes", "bruno": "yes", "eva": "yes"])
    try office.group("close-meeting", "time=10:45", by: "paul")
    try office.refuse(id("pijnwijzer"))
    try office.reimburse(id("somnotrack"), until: "2026-06-30")
    office.day = "2025-06-25"
    try office.act(
      "milestone", id("cardio-suivi"), "number=1", "outcome=met", "note=HR 0,84", by: "noor")
    try office.act("reevaluate", id("moodpad"), by: "noor")
    cases["moodpad again"] = try office.newest()
  }

  // MARK: - October

  /// The extension of one temporary reimbursement; another becomes definitive.
  mutating func meetInOctober() throws {
    office.day = "2025-07-15"
    try office.act(
      "prolong", id("cardio-suivi"), "until=2025-11-30", "authority=insurance-committee",
      "vehicle=Avenant 1", "decided-on=2025-07-15", "reasons.fr=Registre incomplet.",
      "reasons.nl=Register onvolledig.", by: "noor")
    office.day = "2025-09-01"
    try office.act("submit", id("moodpad again"), by: "noor")
    try office.toDeliberation(id("moodpad again"))
    try office.proposeDefinitive(id("moodpad again"))
    try office.group(
      "set-agenda", "items=minutes " + id("moodpad again"), "meeting=2025-10-16", by: "noor")
    office.day = "2025-10-16"
    try office.openMeeting(["paul", "ann", "carla", "eva"])
    try office.discuss(
      id("moodpad again"), at: "09:45", ["ann": "yes", "carla": "yes", "eva": "yes"])
    try office.group("close-meeting", "time=10:30", by: "paul")
    try office.reimburse(id("moodpad again"), until: nil)
  }

  // MARK: - December

  mutating func closeTheYear() throws {
    office.day = "2025-12-01"
    try office.act(
      "end", id("cardio-suivi"), "ending=lapsed", "reason=Pas de suite demandée", by: "noor")
    try office.act(
      "end", id("moodpad"), "ending=converted", "reason=Definitief vergoed", by: "noor")
    try office.act(
      "end", id("somnotrack"), "ending=stopped", "reason=Van de markt gehaald", by: "noor")
  }
}

// MARK: - What the year needs of the office

extension Office {
  func group(
    _ act: String, _ values: String..., by member: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try bench.run(["group", act, "--on", day] + values, as: member, in: "fr")
    #expect(run.status == 0, "\(act): \(run.all)", sourceLocation: sourceLocation)
  }

  fileprivate func openMeeting(_ present: [String]) throws {
    try group(
      "open-meeting", "present=" + present.joined(separator: " "), "time=09:30", by: "paul")
  }

  /// Takes the case in the meeting, votes on its proposal and concludes it.
  fileprivate func discuss(
    _ id: String, at time: String, _ ballots: [String: String], isAdopted: Bool = true
  ) throws {
    try group("take", "item=" + id, "time=" + time, by: "paul")
    try vote(id, ballots)
    if isAdopted { try act("conclude", id, by: "paul") }
  }

  fileprivate func propose(_ id: String, until: String) throws {
    try act(
      "propose", id, "conclusion=temporary", "until=" + until, "at-end=lapse",
      "questions=Mortalité; soins usuels; HR < 0,9; registre; demandeur; 2025-07-31",
      "reasons.fr=Les preuves suffisent.", "reasons.nl=Het bewijs volstaat.", by: "paul")
  }

  fileprivate func proposeDefinitive(_ id: String) throws {
    try act(
      "propose", id, "conclusion=definitive", "reasons.fr=Plus-value démontrée.",
      "reasons.nl=Meerwaarde aangetoond.", by: "paul")
  }

  /// What the authority decided on the group's conclusion, in force since that day.
  fileprivate func reimburse(_ id: String, until: String?) throws {
    let terms =
      until.map { ["outcome=temporary", "level=M3-light", "until=" + $0] }
      ?? ["outcome=definitive", "level=M3-plus"]
    let others = [
      "authority=insurance-committee", "vehicle=Convention 2025", "decided-on=" + day,
      "from=" + day, "notified-on=" + day, "tariff=Forfait; 42.50; par mois",
    ]
    let run = try bench.run(["do", "decide", id, "--on", day] + terms + others, as: "noor")
    #expect(run.status == 0, "\(run.all)")
    try act("in-force", id, by: "noor")
  }

  fileprivate func refuse(_ id: String) throws {
    try act(
      "decide", id, "outcome=negative", "authority=insurance-committee", "vehicle=Avis 2025",
      "decided-on=" + day, "notified-on=" + day, by: "noor")
    try act("end", id, "ending=refused", "reason=Te weinig bewijs", by: "noor")
  }

  /// The number that was given last.
  fileprivate func newest() throws -> String {
    try #require(try rows().map(\.id).max())
  }

  /// How each case ended, or where it stands.
  fileprivate func endings() throws -> [String: String] {
    let pairs = try rows().map { ($0.id, $0.ending ?? $0.stage) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func rows() throws -> [Row] {
    let text = try bench.done("list", "in:all", "--format", "json", as: "noor")
    return try JSONDecoder().decode([Row].self, from: Data(text.utf8))
  }

  /// A meeting's minutes as running text.
  fileprivate func minutes(of day: String, in language: String) throws -> String {
    let text = try bench.done(
      "minutes", day, "--format", "text", "--lang", language, as: "noor", in: language)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

private struct Row: Decodable {
  let id: String
  let stage: String
  let ending: String?

  enum CodingKeys: String, CodingKey {
    case id = "case"
    case stage, ending
  }
}
