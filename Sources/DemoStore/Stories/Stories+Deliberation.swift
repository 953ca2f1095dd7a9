import ReviewDomain

/// Revealed rounds whose members disagree.
extension Stories {
  static let deliberation = [kneecoach, moodpad]

  /// Divided on added value; nothing is proposed yet.
  private static let kneecoach = Story(dossier: "kneecoach", daysAgo: 172) { run in
    try run.admit(daysAgo: 148)
    try run.openRound(daysAgo: 110)
    let maker = SheetMaker(
      run, opinions: try Opinions(KneeCoachTexts.opinions),
      profile: scoreProfile(
        """
        C1=- C2=2 C3=2 C4=1 C5=2 C6=1 C7=- D1=1 D2=2 D3=2 D4=2 D5=2 E1=1 E2=1 E3=0 E4=1 E5=2 F1=1 \
        F2=0 F3=1
        """))
    try run.score(from: 101, to: 52, maker, recommending: KneeCoachTexts.recommendations)
    try run.reveal(closed: 40, revealed: 33)
    for (place, comment) in KneeCoachTexts.comments.enumerated() {
      run.on(daysAgo: 30 - 2 * place)
      try run.say(comment)
    }
    for settled in KneeCoachTexts.consensus {
      try run.perform(
        .recordConsensus(settled.criterion, settled.value, settled.texts), by: Cast.helene)
    }
    try run.askKneeCoach()
  }

  /// Divided on evidence, one member recused; a proposal waits for its vote.
  private static let moodpad = Story(dossier: "moodpad", daysAgo: 190) { run in
    try run.admit(daysAgo: 164, by: Cast.marc)
    let others = Cast.declaring.filter { $0 != Cast.emilie }
    run.on(daysAgo: 131)
    try run.declare(others)
    try run.perform(
      .declareInterests(conflict: true, text: MoodPadTexts.interest), by: Cast.emilie)
    run.on(daysAgo: 128)
    try run.perform(
      .decideRecusal(Cast.emilie, removed: Right.allCases, reason: MoodPadTexts.recusal),
      by: Cast.helene)
    try run.openRound(daysAgo: 126, declaring: [])
    let maker = SheetMaker(
      run, opinions: try Opinions(MoodPadTexts.opinions),
      profile: scoreProfile(
        """
        C1=- C2=1 C3=1 C4=1 C5=1 C6=1 C7=- D1=2 D2=2 D3=2 D4=1 D5=1 E1=1 E2=1 E3=1 E4=2 E5=3 F1=1 \
        F2=1 F3=2 G2=1 G3=2
        """))
    try run.score(
      by: Cast.scorers.filter { $0 != Cast.emilie }, from: 119, to: 70, maker,
      recommending: MoodPadTexts.recommendations)
    try run.reveal(closed: 61, revealed: 54)
    for (place, comment) in MoodPadTexts.comments.enumerated() {
      run.on(daysAgo: 50 - 5 * place)
      try run.say(comment)
    }
    run.on(daysAgo: 9)
    try run.perform(
      .propose(MoodPadTexts.proposal(until: run.day.adding(days: 900))), by: Cast.helene)
  }
}

/// A word in a deliberation, before it is said.
struct StoryComment: Sendable {
  let member: MemberID
  let criterion: CriterionID?
  let text: String
  /// The comment that it answers, by its number.
  var replyTo: Int?
  var audience = Comment.Audience.internal
}

/// What the group settles on in a story.
struct StoryConsensus: Sendable {
  let criterion: CriterionID
  let value: Score?
  let texts: LocalizedText
}
