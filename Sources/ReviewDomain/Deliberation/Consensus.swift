/// What the group settled on for a criterion, beside the members' own scores, which stay as they are.
package struct Consensus: Hashable, Sendable, Codable {
  package let criterion: CriterionID
  /// `nil` where the group settled on words alone.
  package let value: Score?
  package let texts: LocalizedText
  /// The round whose scores were deliberated; a later round starts without it.
  package let round: Int
  /// Who wrote it down.
  package let member: MemberID
  package let day: Day

  package init(
    criterion: CriterionID, value: Score?, texts: LocalizedText, round: Int, member: MemberID,
    day: Day
  ) {
    self.criterion = criterion
    self.value = value
    self.texts = texts
    self.round = round
    self.member = member
    self.day = day
  }
}

extension ReviewCase {
  /// What holds for the current round, by criterion.
  package var consensus: [CriterionID: Consensus] { round.map { consensus(in: $0.number) } ?? [:] }

  /// What holds for a round: of several on a criterion, the last.
  package func consensus(in round: Int) -> [CriterionID: Consensus] {
    Dictionary(
      consensusRecords.lazy.filter { $0.round == round }.map { ($0.criterion, $0) },
      uniquingKeysWith: { $1 })
  }

  /// Only on revealed scores, and never while a vote is open: it could sway what is being voted on.
  func checkConsensusOpen() throws(Refusal) {
    guard openVote == nil else { throw .voteIsOpen }
    guard isRevealed else { throw .notRevealed }
  }

  func consensusEvents(
    on id: CriterionID, _ value: Score?, _ texts: LocalizedText, in context: CaseContext
  ) throws(Refusal) -> [CaseEvent] {
    try checkConsensusOpen()
    let set = context.criteriaInUse
    guard let criterion = askedCriteria(of: set).first(where: { $0.id == id }) else {
      throw .unknownCriterion(id)
    }
    guard value != nil || !texts.isEmpty else { throw .deliberation(.consensusEmpty) }
    if let value { try check(value, of: criterion, texts, scale: set.scale) }
    let known = consensus[id]
    guard known?.value != value || known?.texts != texts else { throw .nothingChanged }
    return [.consensusRecorded(criterion: id, value: value, texts: texts)]
  }

  /// A value that needs a reason on a sheet needs words here too.
  private func check(
    _ value: Score, of criterion: Criterion, _ texts: LocalizedText, scale: Scale
  ) throws(Refusal) {
    guard criterion.kind == .scored, scale.allows(value) else {
      throw .scoreNotOnScale(criterion.id, value)
    }
    if scale.reasonRequired.contains(value), texts.isEmpty {
      throw .deliberation(.consensusNeedsWords(criterion.id, value))
    }
  }

  mutating func applyConsensus(
    _ criterion: CriterionID, _ value: Score?, _ texts: LocalizedText, by actor: MemberID,
    on day: Day
  ) {
    consensusRecords.append(
      Consensus(
        criterion: criterion, value: value, texts: texts, round: round?.number ?? 0, member: actor,
        day: day))
  }
}
