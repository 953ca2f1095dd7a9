import Foundation
import Testing

/// The secretariat's and the chair's part of ten requests, by commands alone, on a store that one
/// person keeps: what they are told on the way, and the reports at the end, in French and in Dutch.
struct TenCasesTests {
  @Test func `ten requests are handled by commands, and told in both languages`() throws {
    var office = try Office()
    try admittedAndReimbursed(&office)
    try foundInadmissible(&office)
    try withdrawnAndRevived(&office)
    try suspended(&office)
    try withRecusals(&office)
    try endedInATie(&office)
    try withoutQuorum(&office)
    try votedOnANewText(&office)
    try decidedTwice(&office)
    try corrected(&office)
    #expect(office.cases.count == 10)
    try verify(office)
  }

  // MARK: - The ten

  private func admittedAndReimbursed(_ office: inout Office) throws {
    let id = try office.register("cardio-suivi", on: "2024-01-08")
    try office.refused(
      "admissible", id, by: "noor", fr: "Des conditions d'accès n'ont pas encore de réponse",
      nl: "Sommige toegangsvoorwaarden hebben nog geen antwoord")
    try office.refused(
      "declare", id, by: "eva", with: ["interest=none"], fr: "déclaration annuelle d'intérêts",
      nl: "jaarlijkse belangenverklaring")
    try office.bench.declareYearly(["eva"])
    try office.toDeliberation(id)
    try office.proposeTemporary(id)
    try office.vote(id, ["ann": "yes", "bruno": "yes", "carla": "no", "eva": "abstain"])
    try office.act("conclude", id, by: "paul")
    try office.decide(id, "vehicle=Convention 2024/17")
    office.day = "2024-10-01"
    try office.act("in-force", id, by: "noor")
    office.reports[id] = (
      fr: ["Convention 2024/17", "adopté", "Délai indicatif (évaluation)"],
      nl: ["Convention 2024/17", "aangenomen", "Richttermijn (evaluatie)"]
    )
  }

  private func foundInadmissible(_ office: inout Office) throws {
    let id = try office.register("glucoweg", on: "2024-01-09")
    try office.act("gate", id, "gate=A4", "answer=no", "evidence=Niet bij het FAGG", by: "noor")
    try office.refused(
      "inadmissible", id, by: "ann", with: ["reason=Geen hulpmiddel"],
      fr: "ceci est réservé à : secrétariat", nl: "dit is voorbehouden aan: secretariaat")
    try office.act("inadmissible", id, "reason=Geen medisch hulpmiddel", by: "noor")
    try office.refused(
      "gate", id, by: "noor", with: ["gate=A1", "answer=yes"], fr: "avec l'issue « irrecevable »",
      nl: "met de afloop “niet ontvankelijk”")
    office.reports[id] = (fr: ["irrecevable"], nl: ["niet ontvankelijk"])
  }

  private func withdrawnAndRevived(_ office: inout Office) throws {
    let id = try office.register("moodpad", on: "2024-01-10")
    try office.admit(id)
    office.day = "2024-02-10"
    let before = try office.period(of: id)
    try office.act("withdraw", id, "reason=À la demande du demandeur", by: "noor")
    try office.refused(
      "open-round", id, by: "paul", fr: "le secrétariat la reprend",
      nl: "neemt het secretariaat ze weer op")
    office.day = "2024-06-10"
    try office.act("revive", id, "reason=Le demandeur poursuit", by: "noor")
    let after = try office.period(of: id)
    let away = 121
    #expect(after.stoodStill == away, "the time away counts against nothing")
    #expect(after.capLeft == before.capLeft, "and gives nothing back")
    #expect(after.length == before.length + away)
    office.reports[id] = (
      fr: ["a mis fin à l'affaire : retiré"], nl: ["heeft de zaak beëindigd: ingetrokken"]
    )
  }

  private func suspended(_ office: inout Office) throws {
    let id = try office.register("somnotrack", on: "2024-01-11")
    try office.admit(id)
    office.day = "2024-02-01"
    try office.act("suspend", id, "kind=applicant", "reason=Wacht op gegevens", by: "noor")
    try office.refused(
      "suspend", id, by: "noor", with: ["reason=Nog eens"], fr: "est déjà suspendu",
      nl: "is al geschorst")
    office.day = "2024-05-01"
    try office.act("resume", id, by: "noor")
    try office.refused(
      "suspend", id, by: "noor", with: ["reason=Nog eens"], fr: "ils sont épuisés",
      nl: "die zijn opgebruikt")
    try office.refused(
      "extend", id, by: "noor", with: ["days=30", "requested-by=group", "reason=Drukte"],
      fr: "à l'initiative de : le demandeur",
      nl: "alleen worden verlengd als dit komt van: de aanvrager")
    try office.act("extend", id, "days=30", "reason=Bijkomende studie", by: "noor")
    let period = try office.period(of: id)
    #expect(period.stoodStill == 90 && period.capLeft == 0)
    #expect(period.length == 270 + 90 + 30)
    office.reports[id] = (fr: ["270 + 30 + 90 = 390"], nl: ["270 + 30 + 90 = 390"])
  }

  private func withRecusals(_ office: inout Office) throws {
    let id = try office.register("maternia", on: "2024-01-12")
    try office.admit(id)
    try office.declare(id, except: ["bruno", "eva"])
    for member in ["bruno", "eva"] {
      try office.act("declare", id, "interest=conflict", "text=Mandat", by: member)
      try office.refused(
        "recuse", id, by: "noor", with: ["member=" + member, "rights=read", "reason=Mandat"],
        fr: "ceci est réservé à : président(e)", nl: "dit is voorbehouden aan: voorzitter")
      try office.act(
        "recuse", id, "member=" + member, "rights=read deliberate vote",
        "reason=Mandat chez le demandeur", by: "paul")
    }
    try office.act("open-round", id, by: "paul")
    try office.refused(
      "submit-scores", id, by: "bruno", fr: "vous êtes récusé(e) dans cette affaire",
      nl: "bent u gewraakt in deze zaak")
    office.reports[id] = (
      fr: ["Mandat chez le demandeur", "Bruno Delvaux", "Eva Simon"],
      nl: ["Mandat chez le demandeur", "Bruno Delvaux", "Eva Simon"]
    )
  }

  private func endedInATie(_ office: inout Office) throws {
    let id = try office.register("pijnwijzer", on: "2024-01-15")
    try office.toDeliberation(id)
    try office.proposeNegative(id, "Het bewijs volstaat niet.")
    try office.vote(id, ["ann": "yes", "bruno": "yes", "carla": "no", "eva": "no"])
    try office.refused(
      "conclude", id, by: "paul", fr: "Le groupe n'a pas adopté la proposition",
      nl: "De groep heeft het voorstel bij de laatste stemming niet aangenomen")
    office.reports[id] = (fr: ["rejeté"], nl: ["verworpen"])
  }

  private func withoutQuorum(_ office: inout Office) throws {
    let id = try office.register("rythmo", on: "2024-01-16")
    try office.toDeliberation(id)
    try office.proposeNegative(id, "Les preuves ne suffisent pas.")
    try office.vote(id, ["ann": "yes"])
    try office.refused(
      "conclude", id, by: "paul", fr: "n'a pas atteint le quorum", nl: "haalde het quorum niet")
    office.reports[id] = (fr: ["quorum non atteint"], nl: ["quorum niet bereikt"])
  }

  /// A text is not changed under a vote; a new text needs new ballots, and a ballot on the old one is
  /// refused.
  private func votedOnANewText(_ office: inout Office) throws {
    let id = try office.register("kneecoach", on: "2024-01-17")
    try office.toDeliberation(id)
    try office.proposeNegative(id, "Eerste tekst.")
    try office.act("open-vote", id, by: "paul")
    try office.act("vote", id, "choice=yes", by: "ann")
    let old = try office.votedText(of: id)
    try office.refused(
      "propose", id, by: "paul", with: Office.negative("Tweede tekst."),
      fr: "Un vote est ouvert sur la proposition", nl: "Er loopt een stemming over het voorstel")
    try office.act("close-vote", id, by: "paul")
    try office.proposeNegative(id, "Tweede tekst.")
    try office.act("open-vote", id, by: "paul")
    for text in [old, String(old.prefix(12)), "0"] {
      try office.refused(
        "vote", id, by: "bruno", with: ["choice=yes", "text=" + text],
        fr: "n'est pas celui que vous aviez sous les yeux", nl: "is niet die welke u voor u had")
    }
    let new = try office.votedText(of: id)
    #expect(new != old)
    try office.act("vote", id, "choice=yes", "text=" + new.prefix(12), by: "bruno")
    try office.act("vote", id, "choice=yes", by: "carla")
    try office.act("close-vote", id, by: "paul")
    try office.act("conclude", id, by: "paul")
    office.reports[id] = (fr: ["Tweede tekst.", "adopté"], nl: ["Tweede tekst.", "aangenomen"])
  }

  private func decidedTwice(_ office: inout Office) throws {
    let id = try office.register("oncoveille", on: "2024-01-18")
    try office.toDeliberation(id)
    try office.proposeTemporary(id)
    try office.vote(id, ["ann": "yes", "bruno": "yes", "carla": "yes"])
    try office.act("conclude", id, by: "paul")
    try office.decide(id, "vehicle=Convention 2024/18")
    try office.decide(id, "vehicle=Convention 2024/18 bis")
    office.reports[id] = (
      fr: ["Décisions remplacées", "Convention 2024/18 bis"],
      nl: ["Vervangen beslissingen", "Convention 2024/18 bis"]
    )
  }

  private func corrected(_ office: inout Office) throws {
    let id = try office.register("epilog", on: "2024-01-19")
    try office.refused(
      "correct", id, by: "noor", with: ["entry=9", "text=x"], fr: "n'a pas d'inscription 9",
      nl: "heeft geen inschrijving 9")
    try office.act("correct", id, "entry=1", "text=Ontvangen op 18 januari", by: "noor")
    office.reports[id] = (
      fr: ["a rectifié l'inscription 1"], nl: ["heeft inschrijving 1 rechtgezet"]
    )
  }

  // MARK: - At the end

  /// Every report in both languages says what its case went through, and the journal is whole.
  private func verify(_ office: Office) throws {
    for (id, facts) in office.reports {
      for (language, facts) in [("fr", facts.fr), ("nl", facts.nl)] {
        let report = try office.bench.done(
          "report", id, "--format", "text", as: "noor", in: language)
        // A report is wrapped, and French sets narrow spaces.
        let words = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for fact in facts {
          #expect(words.contains(fact), "\(id) in \(language): \(fact)")
        }
      }
    }
    try office.bench.done("verify", as: "noor")
    let calendar = try office.bench.done("export", "calendar", as: "noor", in: "fr")
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(calendar.contains("SUMMARY:\(office.cases[3]) Fin indicative (évaluation)"))
  }
}

// MARK: - The office

/// Noor of the secretariat and Paul in the chair, acting for everyone in a store of their own.
private struct Office {
  let bench: Workbench
  /// When things happen, from now on.
  var day = "2024-01-08"
  private(set) var cases: [String] = []
  /// Those that ask for a definitive reimbursement: fewer criteria are scored.
  private var definitive: Set<String> = []
  /// What the final report of each case must say.
  var reports: [String: (fr: [String], nl: [String])] = [:]

  private static let voters = ["ann", "bruno", "carla", "eva"]

  init() throws {
    bench = try Workbench()
    try bench.found(mode: "solo")
    for (id, name, role, language) in [
      ("paul", "Paul Lambert", "chair", "fr"), ("ann", "Ann Peeters", "voting", "nl"),
      ("bruno", "Bruno Delvaux", "voting", "fr"), ("carla", "Carla Maes", "voting", "nl"),
      ("eva", "Eva Simon", "voting", "fr"),
    ] {
      try bench.done(
        "member", "add", id, "--name", name, "--role", role, "--language", language, as: "noor")
    }
    // Eva gives hers when a case reminds her.
    try bench.declareYearly(["paul", "ann", "bruno", "carla"])
  }

  /// Registers a request that came in on `day`, and returns its number.
  mutating func register(_ dossier: String, on day: String) throws -> String {
    self.day = day
    let printed = try bench.done(
      "import", Program.fixture("dossiers/" + dossier), "--on", day, as: "noor", in: "fr")
    let id = String(printed.prefix { $0 != " " })
    cases.append(id)
    let request = try String.contents(of: Program.fixture("dossiers/\(dossier)/dossier.md"))
    if request.contains("\nrequested: definitive\n") { definitive.insert(id) }
    return id
  }

  func act(
    _ act: String, _ id: String, _ values: String..., by member: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let run = try bench.run(["do", act, id, "--on", day] + values, as: member, in: "fr")
    #expect(run.status == 0, "\(act) \(id): \(run.all)", sourceLocation: sourceLocation)
  }

  /// The act is refused, with a sentence that says why in both languages; nothing is recorded.
  func refused(
    _ act: String, _ id: String, by member: String, with values: [String] = [], fr: String,
    nl: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (language, words) in [("fr", fr), ("nl", nl)] {
      let run = try bench.run(["do", act, id, "--on", day] + values, as: member, in: language)
      #expect(run.status == 2, "\(run.all)", sourceLocation: sourceLocation)
      #expect(
        run.plainErrors.contains(words), "\(run.plainErrors)", sourceLocation: sourceLocation)
    }
  }

  /// The hash of the text that was put to the vote last, as a member reads it before voting.
  func votedText(of id: String) throws -> String {
    struct Shown: Decodable {
      struct Vote: Decodable { let digest: String }
      let votes: [Vote]
    }
    let text = try bench.done("show", id, "--format", "json", as: "bruno")
    let votes = try JSONDecoder().decode(Shown.self, from: Data(text.utf8)).votes
    return try #require(votes.last).digest
  }

  /// The case's indicative period as `show --format json` has it.
  func period(of id: String) throws -> PeriodShown {
    struct Shown: Decodable { let period: PeriodShown }
    let text = try bench.done("show", id, "--format", "json", as: "noor")
    return try JSONDecoder().decode(Shown.self, from: Data(text.utf8)).period
  }
}

private struct PeriodShown: Decodable {
  let length: Int
  let stoodStill: Int
  let capLeft: Int?
}

extension Office {
  func admit(_ id: String) throws {
    for gate in (1...9).map({ "A\($0)" }) + (1...6).map({ "B\($0)" }) {
      try act("gate", id, "gate=" + gate, "answer=yes", "evidence=annexe 1", by: "noor")
    }
    try act("admissible", id, by: "noor")
  }

  func declare(_ id: String, except others: [String] = []) throws {
    for member in (Self.voters + ["paul"]) where !others.contains(member) {
      try act("declare", id, "interest=none", by: member)
    }
  }

  /// From the gates to a revealed round with one sheet.
  func toDeliberation(_ id: String) throws {
    try admit(id)
    try declare(id)
    try act("open-round", id, by: "paul")
    let criteria = Rung.criteria.filter { !definitive.contains(id) || !$0.hasPrefix("G") }
    let scores = criteria.map { $0 + "=2" }
    let described = ["F4.reason=12 000", "G1.reason=suivi"]
    let run = try bench.run(["do", "score", id] + scores + described, as: "ann")
    #expect(run.status == 0, "\(run.all)")
    for (step, member) in [("submit-scores", "ann"), ("close-round", "paul"), ("reveal", "paul")] {
      try act(step, id, by: member)
    }
    try act("override", id, "gate=scored", "reason=Une fiche suffit ici", by: "paul")
  }

  static func negative(_ reasons: String) -> [String] {
    ["conclusion=negative", "reasons.fr=" + reasons, "reasons.nl=" + reasons]
  }

  func proposeNegative(_ id: String, _ reasons: String) throws {
    let run = try bench.run(
      ["do", "propose", id, "--on", day] + Self.negative(reasons), as: "paul")
    #expect(run.status == 0, "\(run.all)")
  }

  func proposeTemporary(_ id: String) throws {
    try act(
      "propose", id, "conclusion=temporary", "until=2026-09-30", "at-end=lapse",
      "questions=Mortalité; soins usuels; HR < 0,9; registre; demandeur; 2026-05-01",
      "reasons.fr=Les preuves suffisent.", "reasons.nl=Het bewijs volstaat.", by: "paul")
  }

  /// Opens the vote, casts the ballots and closes it.
  func vote(_ id: String, _ ballots: [String: String]) throws {
    try act("open-vote", id, by: "paul")
    for (member, choice) in ballots.sorted(by: { $0.key < $1.key }) {
      try act("vote", id, "choice=" + choice, by: member)
    }
    try act("close-vote", id, by: "paul")
  }

  func decide(_ id: String, _ vehicle: String) throws {
    try act(
      "decide", id, "outcome=temporary", "authority=insurance-committee", vehicle,
      "decided-on=" + day, "level=M3-light", "from=2024-10-01", "until=2026-09-30",
      "notified-on=" + day, "tariff=Forfait; 42.50; par mois", by: "noor")
  }
}
