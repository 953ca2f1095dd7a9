extension Act {
  /// What the acts on a temporary reimbursement ask for.
  var followUpParameters: [ActParameter] {
    switch self {
    case .milestone:
      [
        ActParameter("number", .number),
        ActParameter("outcome", .choice(Self.words(Milestone.Outcome.self))),
        ActParameter("delivered", .day, required: false),
        ActParameter("note", .text, required: false),
      ]
    case .prolong:
      [
        ActParameter("until", .day),
        ActParameter("authority", .choice(Self.words(Decision.Authority.self))),
        ActParameter("vehicle", .line),
        ActParameter("decided-on", .day),
        ActParameter("questions", .openQuestions, required: false),
      ] + Self.localized("reasons")
    case .reevaluate: [ActParameter("dossier", .line, required: false)]
    default: []
    }
  }

  /// The command that `arguments` make of one of these acts; `nil` for another act.
  ///
  /// The number of a re-evaluation, and what its dossier says, are filled in by the store and by
  /// who reads dossiers.
  func followUpCommand(_ arguments: ActArguments) -> CaseCommand? {
    switch self {
    case .milestone:
      .recordMilestone(
        MilestoneAnswer(
          Int(arguments["number"]) ?? 0,
          Milestone.Outcome(rawValue: arguments["outcome"]) ?? .late, note: arguments["note"],
          delivered: Day(arguments["delivered"])))
    case .prolong: .prolong(arguments.prolongation)
    case .reevaluate: .reevaluate(as: .unnumbered)
    default: nil
    }
  }
}

extension CaseID {
  /// Stands for the next number until the store gives it.
  package static let unnumbered = CaseID(year: 0, serial: 0)
}

extension ActArguments {
  fileprivate var prolongation: ProlongationTerms {
    ProlongationTerms(
      until: Day(self["until"]) ?? Day(number: 0),
      authority: Decision.Authority(rawValue: self["authority"]) ?? .insuranceCommittee,
      vehicle: self["vehicle"], decidedOn: Day(self["decided-on"]) ?? Day(number: 0),
      reasons: localized("reasons"),
      questions: self["questions"].lines.compactMap { OpenQuestion(line: $0) })
  }
}
