import ReviewDomain
import ReviewTexts

/// Under which rule a vote was held, who was there, and what members keep beside it.
extension ReportBuilder {
  func termFields(of vote: Vote) -> [Field] {
    guard let terms = vote.terms else { return [] }
    return [
      field(texts.word(.form), texts.term(terms.form)),
      field(texts.word(.procedure), texts.term(terms.procedure)),
    ] + [terms.until.map { field(texts.word(.deadline), texts.date($0)) }].compactMap { $0 }
      + [field(texts.word(.rule), texts.words(for: terms.rule).joined(separator: "; "))]
      + presenceFields(of: vote) + resultFields(of: vote)
  }

  private func presenceFields(of vote: Vote) -> [Field] {
    var fields: [Field] = []
    if let attendance = vote.attendance {
      fields.append(quotedNames(.present, attendance.present))
      if !attendance.aside.isEmpty { fields.append(quotedNames(.aside, attendance.aside)) }
    }
    if !vote.proxies.isEmpty {
      let pairs = vote.proxies.map { proxy in
        "\(plainName(proxy.from)) \(texts.word(.representedBy)) \(plainName(proxy.holder))"
      }
      fields.append(field(texts.word(.proxies), quoting: pairs.joined(separator: "; ")))
    }
    return fields
  }

  private func quotedNames(_ word: VoteWord, _ members: [MemberID]) -> Field {
    field(texts.word(word), quoting: members.map(plainName).joined(separator: ", "))
  }

  private func plainName(_ id: MemberID) -> String {
    input.members.first { $0.id == id }?.name ?? id.rawValue
  }

  /// Quorum by bench, parity, a tie and who decided it, and what secrecy leaves unsaid.
  private func resultFields(of vote: Vote) -> [Field] {
    let count = vote.count
    var remarks: [String] = []
    if !count.hasParity { remarks.append(texts.parityMissing(count.benches)) }
    if count.isTie { remarks.append(texts.word(.tie)) }
    if vote.isSecret { remarks.append(texts.secretNotice) }
    if vote.betraysChoices { remarks.append(texts.totalsTellAll) }
    let casting = vote.casting.map { field(texts.word(.casting), texts.term($0)) }
    return [field(labels.quorum, texts.quorumState(count))] + [casting].compactMap { $0 }
      + remarks.map { field(labels.note, $0) }
  }

  /// What stands where a ballot shows no choice.
  func hidden(in vote: Vote) -> String {
    vote.isSecret ? texts.term(VoteForm.secret) : texts.notGiven
  }

  /// The member, and who cast the ballot with a proxy.
  mutating func voter(of ballot: Ballot) -> Wording {
    let member = name(of: ballot.member)
    guard let holder = ballot.castBy else { return member }
    return .quoted("\(member.text) (\(texts.word(.representedBy)) \(plainName(holder)))")
  }

  /// In the report's language, else in the first that there is, marked as such by its quotation.
  mutating func opinions() -> TitledTable<VoteSection.OpinionRow>? {
    var rows: [VoteSection.OpinionRow] = []
    for opinion in content.minorityOpinions.sorted(by: { $0.member < $1.member }) {
      let written = opinion.text[language].map { ($0, language) } ?? opinion.text.first
      guard let (text, textLanguage) = written else { continue }
      rows.append(
        VoteSection.OpinionRow(
          member: name(of: opinion.member),
          voice: texts.term(opinion.isAdvisory ? Member.Role.advisory : .voting),
          text: .quoted(text, in: textLanguage), day: date(opinion.day)))
    }
    return TitledTable(texts.word(.minorityOpinions), rows)
  }

  func checkpoints() -> TitledTable<VoteSection.GateRow>? {
    let rows = input.gates.map { state in
      VoteSection.GateRow(
        name: .quoted(texts.name(of: state.gate)), status: texts.term(state.status),
        note: note(on: state))
    }
    return TitledTable(texts.word(VoteWord.gates), rows)
  }

  private func note(on state: GateState) -> Wording? {
    guard case .overridden(let override) = state.status else { return nil }
    return .quoted(
      "\(plainName(override.by)), \(texts.date(override.day)): \(override.reason)")
  }
}

extension LocalizedText {
  /// The first version there is, with its language.
  var first: (String, Language)? {
    Language.allCases.lazy.compactMap { language in self[language].map { ($0, language) } }.first
  }
}
