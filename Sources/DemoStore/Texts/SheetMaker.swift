import ReviewDomain

/// Makes score sheets: what was written by hand first, the rest around a profile.
struct SheetMaker {
  let criteria: [Criterion]
  let scale: Scale
  let opinions: Opinions?
  /// What most members think, `3` strong to `0` not shown, or `-` and `?`, by criterion.
  let profile: [CriterionID: Score]
  /// The dossier's annexes, by their files.
  let annexes: [String]
  /// How many of a hundred scores stray from the profile by one level.
  let strays: Int
  /// How many of a hundred scores get a reason that is not asked for.
  let talk: Int

  init(
    _ run: CaseRun, opinions: Opinions? = nil, profile: [CriterionID: Score], strays: Int = 30,
    talk: Int = 40
  ) {
    let set = run.context.criteriaInUse
    criteria = run.content.askedCriteria(of: set)
    scale = set.scale
    self.opinions = opinions
    annexes = run.content.request.annexes.map(\.file)
    self.profile = profile
    self.strays = strays
    self.talk = talk
  }

  func sheet(
    of member: MemberID, language: Language, recommendation: ConclusionKind?,
    _ random: inout SeededGenerator
  ) -> ScoreSheet {
    let bank = PhraseBank.of(language)
    let written = opinions?.of(member) ?? []
    let scores = criteria.map { criterion in
      guard let opinion = written.first(where: { $0.criterion == criterion.id }) else {
        return entry(criterion, bank, &random)
      }
      return backed(opinion, &random)
    }
    return ScoreSheet(scores: scores, recommendation: recommendation)
  }

  private func entry(
    _ criterion: Criterion, _ bank: PhraseBank, _ random: inout SeededGenerator
  ) -> CriterionScore {
    let id = criterion.id
    guard criterion.kind == .scored else {
      return CriterionScore(criterion: id, reason: bank.description(of: id, &random))
    }
    let score = stray(from: profile[id] ?? .level(1), &random)
    let isDue = scale.reasonRequired.contains(score) || random.chance(talk)
    let reason = isDue ? bank.reason(id, score, &random) : ""
    return CriterionScore(criterion: id, reason: reason, score: score)
  }

  private func stray(from score: Score, _ random: inout SeededGenerator) -> Score {
    guard let level = score.level, random.chance(strays) else { return score }
    let levels = scale.levels
    let place = (levels.firstIndex(of: level) ?? 0) + (random.chance(50) ? 1 : -1)
    return .level(levels[min(max(place, 0), levels.count - 1)])
  }
}

/// Reads `C1=0 C2=1 C7=-`.
func scoreProfile(_ text: String) -> [CriterionID: Score] {
  var profile: [CriterionID: Score] = [:]
  for word in text.split(separator: " ") {
    let fields = word.split(separator: "=").map(String.init)
    if fields.count == 2 { profile[CriterionID(fields[0])] = Score(fields[1]) }
  }
  return profile
}
