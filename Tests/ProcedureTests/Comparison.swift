import ReviewDomain
import ReviewTestSupport

extension PaperCase {
  /// In which facts the program's case is another than the paper's; empty when they agree.
  func differences(from real: ReviewCase, today: Day) -> [String] {
    var list = Differences()
    compareProcedure(with: real, into: &list)
    compareRights(with: real, into: &list)
    compareRounds(with: real, into: &list)
    compareVoice(with: real, into: &list)
    compareVotes(with: real, into: &list)
    compareFollowUp(with: real, into: &list)
    let period = real.period(under: World.policies[policy.name] ?? .small, today: today)
    list.expect("days left", daysLeft(on: today), period?.daysLeft(on: today))
    return list.all
  }

  private func compareProcedure(with real: ReviewCase, into list: inout Differences) {
    list.expect("stage", stage, real.stage)
    list.expect("ending", ending, real.ending)
    list.expect("entries", entries, real.version)
    list.expect("last day", lastDay, real.lastDay)
    list.expect("revisions", revisions, real.revisions)
    list.expect("request", request.dataPlan, real.request.dataPlan)
    list.expect("meetings", meetings, real.meetings.count)
    list.expect("submitted on", submittedOn, real.submittedOn)
    list.expect("admissible on", admissibleOn, real.admissibleOn)
    list.expect("waits for the applicant", waitsForApplicant, real.isIncomplete)
    list.expect("tags", tags, real.tags)
    list.expect("relations", relations.count, real.relations.count)
    for (other, kind) in relations {
      list.expect("tie to \(other)", kind, real.relation(to: other))
    }
    list.expect("letters", letters, real.letters.count)
    list.expect("letters due", Letter.Kind.allCases.filter(isDue), real.dueLetters)
    list.expect("gates", gates.count, real.gates.count)
    for (gate, answer) in gates {
      list.expect("gate \(gate)", answer.verdict, real.gates[gate]?.verdict)
      list.expect("evidence of \(gate)", answer.evidence, real.gates[gate]?.evidence)
    }
  }

  private func compareRights(with real: ReviewCase, into list: inout Differences) {
    list.expect("declared", rights.declared, real.interests.mapValues(\.conflict))
    list.expect("waits for the chair", rights.waitsForChair, real.undecided)
    list.expect("rights taken", rights.taken, real.recusals.mapValues { Set($0.removed) })
    list.expect("acting chair", duties.actingChair, real.actingChair)
    list.expect("rapporteurs", duties.rapporteurs, Set(real.rapporteurs))
    let experts = real.assignments.filter { $0.duty == .expert }
    list.expect("experts", Set(duties.experts.keys), Set(experts.map(\.member)))
    for expert in experts {
      let own = duties.experts[expert.member].map { Set($0) }
      list.expect("criteria of \(expert.member)", own, Set(expert.criteria))
    }
  }

  private func compareRounds(with real: ReviewCase, into list: inout Differences) {
    list.expect("rounds", rounds.count, real.rounds.count)
    guard let mine = rounds.last, let other = real.rounds.last else { return }
    list.expect("frozen criteria", mine.rules.object, other.criteriaSet)
    list.expect("criteria asked", mine.asked, other.asked)
    list.expect("round", "\(mine.state)", other.state.rawValue)
    list.expect("sheets", mine.sheets.count, other.sheets.count)
    list.expect("sheets in hand", mine.inHand, real.submittedSheets)
    for sheet in other.sheets {
      let known = mine.sheets[sheet.member]
      list.expect("\(sheet.member) back", known?.isBack, !sheet.isSubmitted)
      list.expect("sheet of \(sheet.member)", known?.scores, sheet.content?.scores)
      list.expect("role of \(sheet.member)", known?.role, sheet.capacity)
      list.expect("version of \(sheet.member)", known?.version, sheet.version)
    }
  }

  private func compareVoice(with real: ReviewCase, into list: inout Differences) {
    list.expect("drafts", Set(voice.drafts.keys), Set(real.questionDrafts.map(\.draftLabel)))
    let points = real.applicantPoints.filter(\.isSent).sorted { $0.number ?? 0 < $1.number ?? 0 }
    list.expect("points", Array(1..<voice.points.count + 1), points.compactMap(\.number))
    list.expect("questions", voice.points.map(\.isQuestion), points.map { $0.kind == .question })
    list.expect("answers", voice.points.map(\.answer), points.map(\.answer?.text))
    list.expect("replies", voice.points.map(\.reply), points.map(\.reply))
    list.expect("explanations", voice.explanations, real.explanations.count)
    list.expect("hearings", voice.hearings, real.hearings.count)
    list.expect("applicant's window", voice.windowEnd, real.applicantWindow?.until)
  }
}

/// Facts that are told differently.
struct Differences {
  private(set) var all: [String] = []

  mutating func expect<Fact: Equatable>(
    _ name: @autoclosure () -> String, _ paper: Fact, _ program: Fact
  ) {
    guard paper != program else { return }
    all.append("\(name()): the paper says \(paper), the program \(program)")
  }
}
