extension Act {
  /// The command of an act around a vote.
  func voteCommand(_ arguments: ActArguments, view: CaseView) -> CaseCommand? {
    let reason = arguments["reason"]
    switch self {
    case .openVote:
      return .putToVote(
        VoteOptions(
          form: VoteForm(rawValue: arguments["form"]),
          procedure: VoteProcedure(rawValue: arguments["procedure"]),
          until: Day(arguments["until"])))
    case .override: return .overrideGate(GateName(arguments["gate"].trimmed), reason: reason)
    case .attend:
      return .noteAttendance(
        arrived: arguments.members("present"), left: arguments.members("left"),
        aside: arguments.members("aside"), time: arguments["time"].trimmed)
    case .proxy:
      return .giveProxy(
        from: arguments.member("from"), to: arguments.member("to"), reason: reason)
    case .closeVote: return .endVote(casting: BallotChoice(rawValue: arguments["casting"]))
    case .minority: return .giveMinorityOpinion(arguments.localized("text"))
    case .transmit:
      let documents = arguments["documents"].words.compactMap(Transmission.Document.init)
      return .transmit(
        reference: arguments["reference"],
        documents: documents.isEmpty ? view.content.documentsToTransmit : documents)
    default: return nil
    }
  }
}

extension ActArguments {
  func member(_ name: String) -> MemberID? {
    self[name].isBlank ? nil : MemberID(self[name].trimmed)
  }

  /// The digest of the text that a ballot is about: the open vote's, unless the member names another
  /// by its digits; those of the short form are enough.
  func votedText(in vote: Vote?) -> String {
    let read = self["text"].trimmed.lowercased()
    guard let vote else { return read }
    let isSame = read.hasPrefix(vote.shortDigest) && vote.digest.hasPrefix(read)
    return read.isEmpty || isSame ? vote.digest : read
  }

  func members(_ name: String) -> [MemberID] { self[name].words.map { MemberID($0) } }

  /// The reasons of all languages by criterion, in the order in which they are first named.
  var grounds: [CriterionGround]? {
    var grounds: [CriterionGround] = []
    for language in Language.national {
      let blocks = CriterionGround.blocks(in: self["grounds." + language.rawValue]) ?? []
      for (criterion, text) in blocks {
        if let index = grounds.firstIndex(where: { $0.criterion == criterion }) {
          grounds[index].text[language] = text
        } else {
          grounds.append(
            CriterionGround(criterion: criterion, text: LocalizedText([language: text])))
        }
      }
    }
    return grounds.isEmpty ? nil : grounds
  }
}
