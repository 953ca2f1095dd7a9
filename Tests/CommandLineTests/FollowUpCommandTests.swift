import Foundation
import Testing

/// A temporary reimbursement from its questions to its re-evaluation, by commands alone.
struct FollowUpCommandTests {
  @Test func `a temporary reimbursement is prolonged and evaluated again by commands`() throws {
    var office = try Office()
    let id = try inForce(&office)
    office.day = "2026-05-20"
    try office.refused(
      "milestone", id, by: "noor", with: ["number=1", "outcome=met"],
      fr: "était attendue le 01/05/2026 : ce qui arrive après est tardif",
      nl: "werd verwacht op 01/05/2026: wat daarna komt, is laattijdig")
    try office.refused(
      "prolong", id, by: "noor", with: prolongation(until: "2026-09-30"),
      fr: "n'est pas plus tard", nl: "is niet later")
    try office.act(
      "milestone", id, "number=1", "outcome=met", "delivered=2026-04-20", by: "noor")
    let asked = "questions=Coût par patient; soins usuels; pas plus cher; factures; X; 2027-03-01"
    let run = try office.bench.run(
      ["do", "prolong", id, "--on", office.day, asked] + prolongation(until: "2027-09-30"),
      as: "noor")
    #expect(run.status == 0, "\(run.all)")
    let shown = try office.bench.done("show", id, as: "noor", in: "fr")
    #expect(shown.contains("+ 1. atteint 20/04/2026  Mortalité"))
    #expect(shown.contains("2. "))
    #expect(shown.contains("du 30/09/2026 au 30/09/2027"))
  }

  @Test func `the re-evaluation begins with the dossier in a folder`() throws {
    var office = try Office()
    let id = try inForce(&office)
    office.day = "2026-06-01"
    let folder = "dossier=" + Program.fixture("dossiers/cardio-suivi")
    let wrong = "dossier=" + Program.fixture("dossiers/glucoweg")
    try office.refused(
      "reevaluate", id, by: "noor", with: [wrong], fr: "Vérifiez le répertoire",
      nl: "Controleer de map")
    let opened = try office.bench.done(
      "do", "reevaluate", id, folder, "--on", office.day, as: "noor", in: "fr")
    #expect(opened.contains("2026-001"))
    try office.refused(
      "reevaluate", id, by: "noor", fr: "La réévaluation 2026-001", nl: "De herevaluatie 2026-001")
    try office.refused(
      "end", id, by: "noor", with: ["ending=converted", "reason=x"],
      fr: "repose sur la réévaluation 2026-001", nl: "steunt op de herevaluatie 2026-001")
    let old = try office.bench.done("show", id, as: "noor", in: "fr")
    #expect(old.contains("Réévaluation: 2026-001"))
    let new = try office.bench.done("show", "2026-001", as: "noor", in: "fr")
    #expect(new.contains("Avant et maintenant \(id) → 2026-001"))
    #expect(new.contains("Les cotes de 2026-001 ne sont pas encore dévoilées."))
    let report = try office.bench.done("report", "2026-001", as: "noor", in: "fr")
    #expect(report.contains("9 ter. Avant et maintenant"))
  }

  private func prolongation(until: String) -> [String] {
    [
      "until=" + until, "authority=minister", "vehicle=Premier avenant", "decided-on=2026-05-18",
      "reasons.fr=Le registre a commencé en retard.",
    ]
  }

  private func inForce(_ office: inout Office) throws -> String {
    let id = try office.register("cardio-suivi", on: "2024-01-08")
    try office.bench.declareYearly(["eva"])
    try office.toDeliberation(id)
    try office.proposeTemporary(id)
    try office.vote(id, ["ann": "yes", "bruno": "yes", "carla": "yes", "eva": "yes"])
    try office.act("conclude", id, by: "paul")
    try office.decide(id, "vehicle=Convention 2024/17")
    office.day = "2024-10-01"
    try office.act("in-force", id, by: "noor")
    return id
  }
}
