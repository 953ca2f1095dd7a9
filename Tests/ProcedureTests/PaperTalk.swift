import ReviewDomain

/// What was said in the deliberation, and what the group settled on.
struct PaperTalk {
  struct Word {
    let on: CriterionID?
    let isForApplicant: Bool
    /// A letter brought it to the applicant.
    var isCarried = false
  }

  struct Settled: Equatable {
    let value: Score?
    let text: LocalizedText
  }

  /// By their numbers, 1 for the first.
  var words: [Word] = []
  /// Of the last round: a new one starts with none.
  var settled: [CriterionID: Settled] = [:]
}

extension PaperCase {
  /// A reply is on what it replies to; the applicant is told nothing by accident.
  func toWord(
    _ criterion: CriterionID?, _ text: String, _ address: CommentAddress, in group: PaperGroup
  ) -> [Objection] {
    var all = blank(text, .textNeeded)
    if address.audience == .applicant, !address.isConfirmed { all.append(.applicantNotConfirmed) }
    guard let number = address.replyTo else {
      return all + toPlaces([criterion].compactMap { $0 }, in: group)
    }
    guard number >= 1, number <= talk.words.count else { return all + [.unknownComment] }
    let isOnOther = criterion != nil && criterion != talk.words[number - 1].on
    return isOnOther ? all + [.otherThread] : all
  }

  mutating func say(_ criterion: CriterionID?, _ address: CommentAddress) {
    let on = address.replyTo.map { talk.words[$0 - 1].on } ?? criterion
    talk.words.append(PaperTalk.Word(on: on, isForApplicant: address.audience == .applicant))
  }

  /// On revealed scores, without a vote open; a level of the scale, `-`, `?` or words, with words
  /// where a sheet would need a reason.
  func toSettling(_ id: CriterionID, _ value: Score?, _ text: LocalizedText) -> [Objection] {
    var all: [Objection] = vote == nil ? [] : [.voteIsOpen]
    guard isRevealed, let round = rounds.last else { return all + [.notRevealed] }
    guard round.asked.contains(id) else { return all + [.unknownCriterion] }
    if talk.settled[id] == PaperTalk.Settled(value: value, text: text) {
      all.append(.nothingChanged)
    }
    guard let value else { return all + (text.versions.isEmpty ? [.consensusEmpty] : []) }
    if round.rules.described.contains(id) { return all + [.scoreNotOnScale] }
    if let level = value.level, level < 0 || level > 3 { return all + [.scoreNotOnScale] }
    let isPlain = value == .level(1) || value == .level(2)
    return all + (isPlain || !text.versions.isEmpty ? [] : [.consensusNeedsWords])
  }

  /// What was addressed to the applicant before a letter of that kind is in it.
  mutating func carryWords() {
    for place in talk.words.indices where talk.words[place].isForApplicant {
      talk.words[place].isCarried = true
    }
  }

  func compareTalk(with real: ReviewCase, into list: inout Differences) {
    list.expect("comments", Array(1..<talk.words.count + 1), real.comments.map(\.number))
    list.expect("subjects", talk.words.map(\.on), real.comments.map(\.criterion))
    list.expect(
      "for the applicant", talk.words.map(\.isForApplicant),
      real.comments.map { $0.audience == .applicant })
    list.expect("carried", talk.words.map(\.isCarried), real.comments.map { $0.sentOn != nil })
    let settled = real.consensus.mapValues { PaperTalk.Settled(value: $0.value, text: $0.texts) }
    list.expect("settled", talk.settled, settled)
  }
}

extension Imagination {
  mutating func word() -> CaseCommand {
    let address = CommentAddress(
      replyTo: pick([nil, nil, nil, 1, 1, 2, 3, 0, -1, .max]),
      audience: pick([.internal, .internal, .applicant]), isConfirmed: oneIn(2))
    return .comment(pick([nil, nil, "C1", "A1", "C3", "Z9"]), text: words(), address)
  }

  mutating func settling() -> CaseCommand {
    let text = pick([LocalizedText(), LocalizedText([.french: "retenu", .dutch: " "])])
    return .recordConsensus(
      pick(["C1", "C1", "C2", "F4", "A1", "G2", "Z9"]),
      pick([nil, .level(0), .level(1), .level(2), .level(9), .notApplicable, .cannotJudge]), text)
  }
}
