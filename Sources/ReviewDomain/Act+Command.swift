extension Act {
  /// The command that `arguments` make of this act.
  ///
  /// - Parameters:
  ///   - arguments: what was typed.
  ///   - view: the case as the member sees it; a ballot names the digest of its open vote, or the one
  ///     that the arguments name.
  ///   - sheet: the member's draft, for `submit-scores`.
  ///   - salt: 128 random bits in hexadecimal, for the acts that must not be guessed from a hash.
  /// - Returns: `nil` for `score`, which keeps a draft and is no command.
  /// - Throws: all mistakes in the arguments.
  package func command(
    with arguments: ActArguments, view: CaseView, sheet: ScoreSheet, salt: String
  ) throws(ArgumentMistakes) -> CaseCommand? {
    let mistakes = arguments.mistakes(for: self)
    guard mistakes.isEmpty else { throw ArgumentMistakes(all: mistakes) }
    let reason = arguments["reason"]
    switch self {
    case .score: return nil
    case .declare:
      return .declareInterests(
        conflict: arguments["interest"] == "conflict", text: arguments["text"])
    case .submitScores: return .submitScores(sheet, salt: salt)
    case .comment:
      let criterion = arguments["criterion"]
      return .comment(
        criterion.isBlank ? nil : CriterionID(criterion), text: arguments["text"],
        arguments.commentAddress)
    case .consensus:
      return .recordConsensus(
        CriterionID(arguments["criterion"]), Score(arguments["value"].trimmed),
        arguments.localized("text"))
    case .tag: return .tag(arguments["tag"], value: Int(arguments["value"]) ?? 0)
    case .untag: return .untag(arguments["tag"])
    case .relate: return arguments.relate
    case .propose: return .propose(arguments.proposal)
    case .vote:
      return .castBallot(
        BallotChoice(rawValue: arguments["choice"]) ?? .abstain,
        digest: arguments.votedText(in: view.content.openVote), reason: reason, salt: salt,
        principal: arguments.member("for"))
    case .openRound: return .openRound
    case .closeRound: return .closeRound
    case .reveal: return .revealRound
    case .question, .dropQuestion, .sendQuestions, .answer, .explanation, .hearing, .reply:
      return applicantCommand(arguments)
    case .openVote, .override, .attend, .proxy, .closeVote, .minority, .transmit:
      return voteCommand(arguments, view: view)
    case .conclude: return .conclude
    case .recuse:
      return .decideRecusal(
        MemberID(arguments["member"]), removed: arguments["rights"].words.compactMap(Right.init),
        reason: reason)
    case .assign:
      return .assign(
        MemberID(arguments["member"]),
        Assignment.Duty(rawValue: arguments["duty"]) ?? .rapporteur,
        criteria: arguments["criteria"].words.map { CriterionID($0) })
    case .unassign: return .unassign(MemberID(arguments["member"]), reason: reason)
    case .replaceChair: return .replaceChair(MemberID(arguments["member"]), reason: reason)
    case .reopenScores: return .reopenScores(MemberID(arguments["member"]), reason: reason)
    case .decide: return .recordDecision(arguments.decision)
    default: return intakeOrFollowUp(arguments)
    }
  }

  private func applicantCommand(_ arguments: ActArguments) -> CaseCommand? {
    let (text, reason) = (arguments["text"], arguments["reason"])
    let number = Int(arguments["number"]) ?? 0
    switch self {
    case .question:
      let criterion = arguments["criterion"]
      return .draftQuestion(
        criterion.isEmpty ? nil : CriterionID(criterion), arguments.localized("text"),
        replacing: arguments["draft"])
    case .dropQuestion: return .dropQuestion(arguments["draft"], reason: reason)
    case .sendQuestions: return .sendQuestions
    case .answer: return .receiveAnswer(number, text: text, reason: reason)
    case .explanation:
      return .receiveExplanation(text: text, points: arguments["points"].lines, reason: reason)
    case .hearing:
      return .holdHearing(
        participants: arguments["participants"], notes: arguments["notes"], reason: reason)
    case .reply: return .reply(number, arguments.localized("text"))
    default: return nil
    }
  }

  private func intakeOrFollowUp(_ arguments: ActArguments) -> CaseCommand? {
    let reason = arguments["reason"]
    switch self {
    case .gate:
      return .answerGate(
        CriterionID(arguments["gate"]),
        GateAnswer.Verdict(rawValue: arguments["answer"]) ?? .no, evidence: arguments["evidence"])
    case .incomplete:
      return .findIncomplete(
        missing: arguments["missing"].words.map { CriterionID($0) }, reason: reason)
    case .letter:
      // What it says, and so its name, is filled in where letters are written.
      return .sendLetter(
        Letter.Kind(rawValue: arguments["kind"]) ?? .incomplete,
        Letter.Channel(rawValue: arguments["channel"]) ?? .email, text: "")
    case .complete:
      return .receiveCompletion(
        note: arguments["note"], received: arguments["received"].words.map { CriterionID($0) })
    case .admissible: return .findAdmissible
    case .inadmissible:
      return .findInadmissible(
        reason: reason, ground: InadmissibilityGround(rawValue: arguments["ground"]))
    case .meeting:
      return .recordMeeting(notes: arguments["notes"], participants: arguments["participants"])
    case .submit: return .submitRequest
    case .inForce: return .enterIntoForce
    case .milestone, .prolong, .reevaluate: return followUpCommand(arguments)
    case .extend:
      return .extendPeriod(
        days: Int(arguments["days"]) ?? 0, reason: reason,
        requestedBy: PeriodExtension.Requester(rawValue: arguments["requested-by"]) ?? .applicant)
    case .suspend:
      return .suspendPeriod(reason: reason, kind: Suspension.Kind(rawValue: arguments["kind"]))
    case .resume: return .resumePeriod
    case .withdraw: return .withdraw(reason: reason)
    case .revive: return .revive(reason: reason)
    case .end: return .end(Ending(rawValue: arguments["ending"]) ?? .stopped, reason: reason)
    case .correct:
      return .correct(entry: Int(arguments["entry"]) ?? 0, text: arguments["text"])
    default: return nil
    }
  }
}

/// All mistakes in what was typed for an act.
package struct ArgumentMistakes: Error, Hashable, Sendable {
  package let all: [ArgumentMistake]

  package init(all: [ArgumentMistake]) { self.all = all }
}

extension ActArguments {
  fileprivate var commentAddress: CommentAddress {
    CommentAddress(
      replyTo: Int(self["reply-to"]),
      audience: Comment.Audience(rawValue: self["audience"]) ?? .internal,
      isConfirmed: self["confirm"] == "yes")
  }

  fileprivate var relate: CaseCommand? {
    CaseID(self["case"].trimmed).map {
      .relate($0, CaseRelation.Kind(rawValue: self["relation"]))
    }
  }

  func localized(_ stem: String) -> LocalizedText {
    var text = LocalizedText()
    for language in Language.national { text[language] = self[stem + "." + language.rawValue] }
    return text
  }

  fileprivate var proposal: Proposal {
    Proposal(
      conclusion: ConclusionKind(rawValue: self["conclusion"]) ?? .negative,
      reasons: localized("reasons"), conditions: localized("conditions"),
      until: Day(self["until"]), atEnd: AtEnd(rawValue: self["at-end"]),
      openQuestions: self["questions"].lines.compactMap { OpenQuestion(line: $0) },
      decisive: self["decisive"].isBlank
        ? nil : self["decisive"].words.map { CriterionID($0) })
  }

  fileprivate var decision: Decision {
    Decision(
      outcome: ConclusionKind(rawValue: self["outcome"]) ?? .negative,
      authority: Decision.Authority(rawValue: self["authority"]) ?? .insuranceCommittee,
      vehicle: self["vehicle"], decidedOn: Day(self["decided-on"]) ?? Day(number: 0),
      from: Day(self["from"]), until: Day(self["until"]),
      level: Decision.Level(rawValue: self["level"]),
      tariff: self["tariff"].lines.compactMap { TariffLine(line: $0) },
      notifiedOn: Day(self["notified-on"]), reasons: localized("reasons"),
      careProcess: self["care-process"].isBlank
        ? nil : CareProcessID(self["care-process"].trimmed),
      grounds: grounds)
  }
}
