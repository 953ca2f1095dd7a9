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
