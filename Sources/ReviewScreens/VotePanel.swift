package import ReviewDomain
package import ReviewTexts

/// A case's last vote, the policy's gates and the transmission, one fact a line.
///
/// The same lines on the deliberation screen and in `show`; who voted is in them, never what an
/// open or a secret vote hides.
package struct VotePanel {
  package struct Line: Hashable, Sendable {
    package let text: String
    package let isWarning: Bool
  }

  let file: CaseFile
  let members: [Member]
  let texts: any Texts

  package init(file: CaseFile, members: [Member], texts: any Texts) {
    self.file = file
    self.members = members
    self.texts = texts
  }

  package var lines: [Line] {
    let vote = file.view.content.votes.last
    return (vote.map { $0.isOpen ? open($0) : closed($0) } ?? []) + opinions + checkpoints
      + transmission
  }

  private func fact(_ label: String, _ text: String, isWarning: Bool = false) -> Line {
    Line(text: texts.labelled(label, text), isWarning: isWarning)
  }

  private func fact(_ word: VoteWord, _ text: String) -> Line { fact(texts.word(word), text) }

  private func warning(_ text: String) -> Line { Line(text: text, isWarning: true) }

  package func name(_ id: MemberID) -> String {
    members.first { $0.id == id }?.name ?? id.rawValue
  }

  private func names(_ ids: [MemberID]) -> String { ids.map(name).joined(separator: ", ") }
}

extension VotePanel {
  private func open(_ vote: Vote) -> [Line] {
    let count = vote.count
    let quorum = fact(
      texts.word(VoteWord.quorum), texts.quorumState(count), isWarning: !count.hasQuorum)
    return [head(of: vote), quorum] + deadline(of: vote)
      + (count.hasParity ? [] : [warning(texts.parityMissing(count.benches))])
      + presence(in: vote) + voters(of: vote) + rule(of: vote)
      + (vote.isSecret ? [Line(text: texts.secretNotice, isWarning: false)] : [])
  }

  /// Form, procedure and the text by its hash.
  private func head(of vote: Vote) -> Line {
    let terms = vote.terms.map { [texts.term($0.form), texts.term($0.procedure)] } ?? []
    let text = texts.labelled(texts.word(VoteWord.text), vote.shortDigest)
    return fact(texts.word(DeskWord.vote), (terms + [text]).joined(separator: " · "))
  }

  private func deadline(of vote: Vote) -> [Line] {
    guard let until = vote.terms?.until else { return [] }
    return [fact(.deadline, texts.date(until))]
  }

  private func presence(in vote: Vote) -> [Line] {
    var lines: [Line] = []
    if let attendance = vote.attendance {
      lines.append(fact(.present, names(attendance.present)))
      if !attendance.aside.isEmpty { lines.append(fact(.aside, names(attendance.aside))) }
    }
    guard !vote.proxies.isEmpty else { return lines }
    let pairs = vote.proxies.map { "\(name($0.from)) → \(name($0.holder))" }
    return lines + [fact(.proxies, pairs.joined(separator: ", "))]
  }

  private func voters(of vote: Vote) -> [Line] {
    let voted = vote.ballots.map(\.member)
    let waiting = file.view.content.waitedFor(in: vote)
    return (voted.isEmpty ? [] : [fact(.voted, names(voted))])
      + (waiting.isEmpty ? [] : [fact(.notVoted, names(waiting))])
  }

  private func rule(of vote: Vote) -> [Line] {
    [fact(.rule, texts.words(for: vote.rule).joined(separator: "; "))]
  }
}

extension VotePanel {
  /// Adopted without ballots: how, and who was there and could vote.
  private func consented(_ vote: Vote, _ consent: [MemberID]) -> [Line] {
    let parts = [
      texts.term(Vote.Outcome.adopted), texts.word(VoteWord.byConsent), vote.shortDigest,
    ]
    return [
      fact(texts.word(DeskWord.vote), parts.joined(separator: " · ")),
      fact(.consenting, names(consent)),
    ]
  }

  private func closed(_ vote: Vote) -> [Line] {
    if let consent = vote.consent { return consented(vote, consent) }
    let tally = vote.tally
    let counts = [(BallotChoice.yes, tally.yes), (.no, tally.no), (.abstain, tally.abstain)]
      .map { texts.term($0) + " \($1)" }.joined(separator: ", ")
    let outcome = vote.outcome.map { texts.term($0) + " · " } ?? ""
    return [fact(texts.word(DeskWord.vote), outcome + counts + " · " + vote.shortDigest)]
      + remarks(on: vote).map { Line(text: $0, isWarning: false) }
  }

  private func remarks(on vote: Vote) -> [String] {
    let count = vote.count
    var remarks: [String] = []
    if !count.hasQuorum {
      remarks.append(texts.labelled(texts.word(VoteWord.quorum), texts.quorumState(count)))
    }
    if count.isTie {
      let casting = vote.casting.map { "; " + texts.word(.casting) + " " + texts.term($0) } ?? ""
      remarks.append(texts.word(.tie) + casting)
    }
    if vote.isSecret { remarks.append(texts.secretNotice) }
    if vote.betraysChoices { remarks.append(texts.totalsTellAll) }
    return remarks
  }

  private var opinions: [Line] {
    let content = file.view.content
    return content.minorityOpinions.map { opinion in
      let text = texts.version(of: opinion.text, else: content.request.language)
      return fact(.minorityOpinions, name(opinion.member) + " — " + text)
    }
  }

  /// Those that apply; the status alone, and who overrode.
  private var checkpoints: [Line] {
    file.gates.filter { $0.status != .notApplicable }.map { state in
      fact(
        texts.word(VoteWord.gates),
        texts.name(of: state.gate) + " — " + texts.words(for: state, nameOf: name),
        isWarning: state.isBlocking)
    }
  }

  private var transmission: [Line] {
    guard let sent = file.view.content.transmission else { return [] }
    let documents = sent.documents.map { texts.term($0) }.joined(separator: ", ")
    let text = texts.date(sent.day) + " · " + sent.reference + " · " + documents
    return [fact(.transmission, text)]
  }
}
