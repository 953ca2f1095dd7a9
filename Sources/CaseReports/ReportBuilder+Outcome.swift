import ReviewDomain
import ReviewTexts

/// Budget, uncertainties and the group's conclusion.
extension ReportBuilder {
  mutating func budget() -> BudgetSection {
    var notes = dossierNotes
    if request.budget.isEmpty { notes.append(miss(.noBudget)) }
    if request.tariff.isEmpty { notes.append(miss(.noTariff)) }
    return BudgetSection(
      notes: notes, years: Table(request.budget.map(yearRow)),
      tariff: Table(request.tariff.map(tariffRow)))
  }

  private func yearRow(_ year: BudgetYear) -> BudgetSection.Year {
    BudgetSection.Year(
      year: String(year.year), patients: number(year.patients), cost: amount(year.cost),
      savings: amount(year.savings),
      net: amount(Amount(cents: year.cost.cents - year.savings.cents)))
  }

  func tariffRow(_ line: TariffLine) -> TariffRow {
    TariffRow(
      name: quoted(line.name), amount: amount(line.amount), unit: quoted(line.unit),
      coPayment: line.coPayment.map(texts.amount) ?? Self.none,
      code: optional(line.code ?? ""))
  }

  mutating func uncertainties() -> UncertaintySection {
    var notes = dossierNotes
    if request.requested == .temporary {
      if request.openQuestions.isEmpty { notes.append(miss(.openQuestions)) }
      if request.dataPlan.isBlank { notes.append(miss(.dataPlan)) }
    }
    let questions = request.openQuestions.enumerated().map { row(of: $1, number: $0 + 1) }
    return UncertaintySection(
      notes: notes, questions: Table(questions),
      fields: [field(labels.dataPlan, quoting: request.dataPlan)])
  }

  private func row(of question: OpenQuestion, number: Int) -> QuestionRow {
    QuestionRow(
      number: String(number), outcome: quoted(question.outcome, in: nil),
      comparator: quoted(question.comparator, in: nil),
      threshold: quoted(question.threshold, in: nil), source: quoted(question.source, in: nil),
      responsible: quoted(question.responsible, in: nil), due: date(question.due))
  }

  mutating func conclusion() -> ConclusionSection {
    guard let conclusion = content.conclusion else {
      return ConclusionSection(notes: [stillToCome(.noConclusion)], fields: [])
    }
    let conditions = conclusion.conditions[language]
    var notes: [String] = []
    if conclusion.conditions.isEmpty { notes.append(texts.noCondition) }
    if !conclusion.conditions.isEmpty, conditions == nil {
      notes.append(miss(.conditions(language)))
    }
    for (index, question) in conclusion.openQuestions.enumerated() where question.due == nil {
      notes.append(miss(.dueDay(question: index + 1)))
    }
    if content.milestones.isEmpty { notes.append(texts.noMilestone) }
    let questions = conclusion.openQuestions.enumerated().map { row(of: $1, number: $0 + 1) }
    return ConclusionSection(
      notes: notes, fields: fields(of: conclusion),
      conditions: conditions.map { .quoted($0, in: language) }, questions: Table(questions),
      milestones: Table(content.milestones.map(milestoneRow)))
  }

  private func fields(of conclusion: Proposal) -> [Field] {
    var fields = [field(labels.group, texts.term(conclusion.conclusion))]
    if let until = conclusion.until { fields.append(field(labels.until, date(until))) }
    if let atEnd = conclusion.atEnd { fields.append(field(labels.atEnd, texts.term(atEnd))) }
    return fields
  }

  private func milestoneRow(_ milestone: Milestone) -> ConclusionSection.MilestoneRow {
    ConclusionSection.MilestoneRow(
      number: String(milestone.number), outcome: quoted(milestone.question.outcome, in: nil),
      due: date(milestone.question.due),
      answer: milestone.outcome.map { texts.term($0) } ?? Self.none,
      note: optional(milestone.note), day: milestone.day.map(texts.date) ?? Self.none)
  }
}
