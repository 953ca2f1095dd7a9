import ReviewDomain
import ReviewTestSupport

/// What is asked around a vote, and of the applicant.
extension Imagination {
  mutating func voting(_ act: Act, on paper: PaperCase) -> CaseCommand {
    switch act {
    case .attend: attendance()
    case .proxy: proxy(on: paper)
    case .minority: .giveMinorityOpinion(text())
    case .openVote: oneIn(4) ? .adoptByConsent(present: company()) : .putToVote(options())
    case .override:
      .overrideGate(pick(["two-sheets", "spoken-of", "spoken-of", "none"]), reason: words())
    case .closeVote: .endVote(casting: casting(on: paper))
    case .transmit:
      .transmit(
        reference: words(),
        documents: oneIn(2) ? Transmission.Document.allCases : [.report, .proposal])
    default: ballot(on: paper)
    }
  }

  private mutating func ballot(on paper: PaperCase) -> CaseCommand {
    let isSecret = paper.vote?.form == .secret
    let digest =
      oneIn(12)
      ? pick(["", "digest", String(repeating: "0", count: 64)]) : paper.vote?.digest ?? ""
    return .castBallot(
      pick([.yes, .yes, .yes, .no, .abstain]), digest: digest,
      reason: isSecret && !oneIn(6) ? "" : words(), salt: "5a17",
      principal: principal(on: paper))
  }

  /// For whom: whoever gave a proxy, at times anybody.
  private mutating func principal(on paper: PaperCase) -> MemberID? {
    let given = paper.meeting.proxies.keys.sorted()
    if !given.isEmpty, oneIn(2) { return pick(given) }
    return oneIn(12) ? pick(voters()) : nil
  }

  /// Mostly between members who may vote.
  private mutating func proxy(on paper: PaperCase) -> CaseCommand {
    let declared = voters().filter { paper.rights.declared[$0] != nil }
    let pool = declared.isEmpty || oneIn(6) ? voters() : declared
    return .giveProxy(
      from: oneIn(3) ? pick(pool) : nil, to: oneIn(9) ? nil : pick(pool), reason: words())
  }

  private func voters() -> [MemberID] {
    ["ann", "bram", "carla", "gilles", "irma", "dirk", "nobody"]
  }

  /// Most of those who could be in a meeting.
  private mutating func company() -> [MemberID] {
    let all: [MemberID] = ["ann", "bram", "carla", "gilles", "irma", "dirk", "paul"]
    return oneIn(5) ? [pick(all)] : all.filter { _ in !oneIn(4) }
  }

  /// Mostly those who come; seldom, or nobody would vote without being noted.
  private mutating func attendance() -> CaseCommand {
    let all: [MemberID] = ["ann", "bram", "carla", "gilles", "irma", "dirk", "emma", "paul"]
    if oneIn(15) { return .noteAttendance(arrived: [], left: [], aside: [], time: "") }
    let arrived = all.filter { _ in !oneIn(3) }
    return .noteAttendance(
      arrived: oneIn(6) ? [someone()] : arrived, left: oneIn(4) ? [pick(all)] : [],
      aside: oneIn(6) ? [pick(all)] : [], time: pick(["", "14:30"]))
  }

  private mutating func options() -> VoteOptions {
    var options = VoteOptions()
    if oneIn(3) { options.form = pick(VoteForm.allCases) }
    if oneIn(3) { options.procedure = pick(VoteProcedure.allCases) }
    let isWritten = options.procedure == .written
    if isWritten != oneIn(8) { options.until = today.adding(days: pick([-1, 0, 5, 20, 60])) }
    return options
  }

  private mutating func casting(on paper: PaperCase) -> BallotChoice? {
    if oneIn(5) { return pick([nil, .yes, .no, .abstain]) }
    return paper.policy.hasCastingVote ? pick([.yes, .no]) : nil
  }

  mutating func voice(_ act: Act, on paper: PaperCase) -> CaseCommand {
    let number = pick([1, 2, paper.voice.points.count, 0, -1, .max, .min])
    switch act {
    case .question:
      return .draftQuestion(
        pick([nil, "C1", "F4", "Z9"]), text(), replacing: oneIn(3) ? draft(paper) : "")
    case .dropQuestion: return .dropQuestion(draft(paper), reason: words())
    case .sendQuestions: return .sendQuestions
    case .answer: return .receiveAnswer(number, text: words(), reason: words())
    case .explanation:
      return .receiveExplanation(
        text: words(), points: pick([[], ["un"], ["un", "deux"]]), reason: words())
    case .hearing: return .holdHearing(participants: words(), notes: words(), reason: words())
    default: return .reply(number, text())
    }
  }

  private mutating func draft(_ paper: PaperCase) -> String {
    pick(paper.voice.drafts.keys.sorted() + ["a", "zz"])
  }

  /// Words in each national language, at times without one or without any.
  private mutating func text() -> LocalizedText {
    var text = LocalizedText()
    for language in Language.national where !oneIn(8) { text[language] = words() }
    return text
  }
}
