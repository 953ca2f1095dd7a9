import ReviewDomain
import ReviewScreens
import ReviewTestSupport
import ReviewTexts

extension Session {
  static func of(
    _ member: Member, mode: StoreMode = .practice, language: Language? = nil
  ) -> Session {
    Session(
      storeName: "wg-2026", mode: mode, member: member, members: Member.sitting,
      language: language ?? member.language, today: .on("2026-11-21"))
  }
}

extension CaseFile {
  /// What the store would hand out of `story` to `session`'s member.
  init(_ story: Story, for session: Session, draft: ScoreSheet? = nil) throws {
    let criteria = try Shipped.criteria.get()
    let context = CaseContext.cast(
      on: "2026-11-21", group: Group(members: session.members), criteria: criteria,
      frozen: criteria)
    let content = story.reviewCase
    let member = session.member
    let view = CaseView(of: content, for: member)
    let refusals = Act.allCases.compactMap { act in
      content.refusal(of: act, by: member.id, in: context).map { (act, $0) }
    }
    let texts = texts(in: session.language)
    self.init(
      view: view, criteria: criteria,
      careProcess: try Shipped.careProcess("heart-failure", in: session.language),
      sections: view.dossierClosed == nil
        ? try Shipped.narrative.get() : [],
      draft: draft ?? content.round?.sheet(of: member.id)?.content ?? ScoreSheet(),
      refusals: Dictionary(uniqueKeysWithValues: refusals),
      nextStep: content.nextStep(in: context), ownStep: content.ownStep(of: member, in: context),
      clock: content.clock(under: .small, today: session.today),
      expectedScorers: content.expectedScorers(in: context.group).count,
      history: story.lines.enumerated().map { index, line in
        HistoryItem(
          entry: index + 1, happenedOn: line.day,
          enteredOn: index % 20 == 3 ? texts.date(line.day.adding(days: 2)) : "",
          actor: line.member.name, text: texts.history(line.event))
      })
    standing = content.temporaryStanding(under: .small, today: session.today)
    guard content.reevaluates != nil else { return }
    let then = try Story.inForce(until: "2027-01-31").reviewCase
    thenAndNow = ThenAndNow(
      .init(CaseView(of: then, for: member), criteria), .init(view, criteria))
  }
}

extension ScoreSheet {
  /// Half filled in, with a reason that takes several lines.
  static func begun() throws -> ScoreSheet {
    let reason = """
      Sterfte is geen primair eindpunt van CARE-HF-BE (n = 412, 12 maanden); de richting is gunstig \
      maar het interval omvat 1. Een langere opvolging is nodig.
      """
    return ScoreSheet(
      scores: [
        CriterionScore(criterion: "C1", reason: reason, score: .level(1)),
        CriterionScore(criterion: "C2", reason: "", score: .level(3)),
        CriterionScore(criterion: "C3", reason: "", score: .level(2)),
        CriterionScore(criterion: "C4", reason: "Zie C1.", score: .cannotJudge),
        CriterionScore(criterion: "C7", reason: "", score: .notApplicable),
      ], recommendation: nil)
  }
}

extension QueueLine {
  /// Rows as a store of the practice kind has them: every state, names of every length.
  static func practice(in language: Language) throws -> [QueueLine] {
    try requests.enumerated().map { index, request in
      let (application, applicant, process) = request
      let stages: [Stage] = [
        .scoring, .scoring, .deliberation, .admissibility, .vote, .scoring, .concluded, .decided,
        .inForce, .ended, .presubmission,
      ]
      let stage = stages[index % stages.count]
      let isTimed = stage == .scoring || stage == .deliberation || stage == .admissibility
      return QueueLine(
        id: CaseID(year: 2026, serial: 14 + index * 3), application: application,
        applicant: applicant, careProcess: try Shipped.careProcess(process, in: language),
        stage: stage, ending: stage == .ended ? .withdrawn : nil,
        daysLeft: isTimed ? [12, 190, -3, 19, 67][index % 5] : nil, isSuspended: index == 5,
        mine: mine[index % mine.count],
        group: stage == .scoring ? Progress(index % 12, of: 11) : nil)
    }
  }

  private static let mine: [Mine] = [
    .progress(Progress(7, of: 24)), .undeclared, .submitted, .none, .recused, .conflict,
    .progress(Progress(0, of: 24)),
  ]

  private static let requests: [(String, String, CareProcessID)] = [
    ("CardioLink 2.1", "Dijlesense NV", "heart-failure"),
    ("SomnoTrack 1.3", "Vlaams Genootschap voor Ambulante Slaapgeneeskunde vzw", "sleep-apnoea"),
    ("KneeCoach 4.0", "Gewrichtslijn BV", "knee-hip-rehabilitation"),
    ("Cardio-Suivi 3.4", "Médisambre Distribution SRL", "heart-failure"),
    ("DiaPasso 2.4", "Dijlestap Health nv", "diabetes-type-2"),
    ("EpiLogboek 3.4", "Algemeen Ziekenhuis Scheldeboord vzw", "epilepsy"),
    ("GlucoWeg 2.7", "Leievallei Medtech BV", "diabetes-type-1"),
    ("Maternia 1.8", "Gravidia Santé srl", "pregnancy"),
    ("MoodPad 2.2", "Société belge francophone de psychiatrie numérique asbl", "depression"),
    ("OncoBegleiter 3.0", "Hohes Venn Digitalmedizin GmbH", "oncology"),
    ("OncoVeille 1.6", "Oncomosane SA", "oncology"),
    ("PijnWijzer 1.6", "Vlaamse Beroepsvereniging voor Pijnverpleegkundigen vzw", "chronic-pain"),
    ("Respirélia 5.1", "Sambre Médical Distribution srl", "asthma"),
    ("Rythmo 5.2", "Cadencis Médical SA", "atrial-fibrillation"),
    ("Wondzorg Connect 4.0", "Dermavia Zorgtechnologie nv", "wound-care"),
    ("AtemWeg 1.4", "Vennluft Medizintechnik GmbH", "copd"),
    ("Plateforme de télésurveillance postopératoire 12.4", "CHU Sambre", "heart-failure"),
  ]
}
