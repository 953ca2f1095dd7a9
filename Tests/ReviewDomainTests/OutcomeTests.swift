import ReviewDomain
import ReviewTestSupport
import Testing

/// Minority opinions, transmission, and the reasons of a decision.
@Suite struct OutcomeTests {
  @Test func `a minority opinion follows a closed vote, in the member's own language`() throws {
    func refusal(_ text: LocalizedText, _ member: Member, _ reviewCase: ReviewCase) -> Refusal? {
      reviewCase.refusal(of: .giveMinorityOpinion(text), by: member)
    }
    let french = LocalizedText([.french: "Trop tôt."])
    #expect(refusal(french, .ann, .inVote) == .voteIsOpen)
    #expect(refusal(french, .bram, .voted) == .vote(.textInLanguageMissing(.dutch)))
    #expect(refusal(french, .ann, .concluded) == nil)
    #expect(refusal(french, .gilles, .voted)?.isRecusal == true)
    let once = try ReviewCase.voted.after(.giveMinorityOpinion(french), by: .ann)
    #expect(refusal(french, .ann, once) == .nothingChanged)
    let twice = try once.after(
      .giveMinorityOpinion(LocalizedText([.french: "Toujours trop tôt."])), by: .ann)
    #expect(twice.minorityOpinions.map(\.text) == [LocalizedText([.french: "Toujours trop tôt."])])
    let advisory = try twice.after(.giveMinorityOpinion(.everywhere("Nee.")), by: .dirk)
    #expect(advisory.minorityOpinions.map(\.isAdvisory) == [false, true])
  }

  @Test func `what is transmitted is what there is`() throws {
    #expect(ReviewCase.concluded.documentsToTransmit == [.report, .proposal, .votes])
    for event in [
      CaseEvent.explanationReceived(text: "Précisions.", points: [], late: nil),
      .hearingHeld(participants: "Ann", notes: "Précisions.", late: nil),
    ] {
      let explained = ReviewCase.concluded.after(on: "2026-06-20", [(event, .sofie)])
      #expect(explained.documentsToTransmit == [.report, .proposal, .explanation, .votes])
    }
    func refusal(_ reference: String, _ documents: [Transmission.Document]) -> Refusal? {
      ReviewCase.concluded.refusal(
        of: .transmit(reference: reference, documents: documents), by: .sofie)
    }
    #expect(refusal(" ", [.report]) == .textNeeded)
    #expect(refusal("CA 1", [.minorityOpinions]) == .vote(.nothingToTransmit(.minorityOpinions)))
    let sent = try ReviewCase.concluded.after(
      .transmit(reference: "CA 1", documents: [.report]), by: .sofie)
    #expect(
      sent.refusal(of: .transmit(reference: "CA 1", documents: [.report]), by: .sofie)
        == .nothingChanged)
    let again = try sent.after(.transmit(reference: "CA 2", documents: [.report]), by: .sofie)
    #expect(again.transmission?.reference == "CA 2" && again.transmissions.count == 2)
  }

  private func concluded(decisive: [CriterionID]?, reasons: String = "Utile.") -> ReviewCase {
    let proposal = Proposal.temporary.with {
      $0.decisive = decisive
      $0.reasons = LocalizedText([.french: reasons])
    }
    return ReviewCase.revealed.after(
      on: "2026-06-02",
      [
        (.proposalDrafted(proposal: proposal), .paul),
        (.voteOpened(digest: "d", quorum: 1), .paul),
        (.voteClosed(outcome: .adopted), .paul), (.concluded(conclusion: .temporary), .paul),
      ])
  }

  private func ground(_ id: CriterionID, _ language: Language = .french) -> CriterionGround {
    CriterionGround(criterion: id, text: LocalizedText([language: "Démontré pour \(id)."]))
  }

  private func refusal(_ grounds: [CriterionGround], _ reviewCase: ReviewCase) -> Refusal? {
    reviewCase.refusal(
      of: .recordDecision(Decision.temporary.with { $0.grounds = grounds }), by: .sofie)
  }

  @Test func `a decision has a reason for each decisive criterion in the file's language`() {
    let case1 = concluded(decisive: ["C1", "C2"])
    #expect(refusal([], case1) == .vote(.groundsMissing(["C1", "C2"], .french)))
    #expect(refusal([ground("C1")], case1) == .vote(.groundsMissing(["C2"], .french)))
    #expect(
      refusal([ground("C1"), ground("C2", .dutch)], case1)
        == .vote(.groundsMissing(["C2"], .french)))
    #expect(refusal([ground("C1"), ground("C2"), ground("Z9")], case1) == .unknownCriterion("Z9"))
    #expect(refusal([ground("C2"), ground("C1")], case1) == nil)
  }

  @Test func `where none is named the criteria of the reasons are decisive, else none`() {
    let named = concluded(decisive: nil, reasons: "Le bénéfice (C2) est démontré, C17 non.")
    #expect(refusal([], named) == .vote(.groundsMissing(["C2"], .french)))
    #expect(refusal([], concluded(decisive: nil)) == nil)
  }

  @Test func `a proposal's decisive criteria exist`() {
    let unknown = Proposal.negative.with { $0.decisive = ["Z9"] }
    #expect(
      ReviewCase.revealed.refusal(of: .propose(unknown), by: .paul) == .unknownCriterion("Z9"))
  }

  @Test func `a decision is superseded by one that differs`() throws {
    let decided = ReviewCase.decided
    #expect(
      decided.refusal(of: .recordDecision(.temporary), by: .sofie) == .nothingChanged)
    let later = Decision.temporary.with { $0.notifiedOn = .on("2026-10-01") }
    let again = try decided.after(.recordDecision(later), by: .sofie)
    #expect(again.decisions.count == 2 && again.decisions.last == later)
  }

  @Test func `reasons of criteria are typed a block each`() throws {
    let text = "C1: premier motif\nsuite du motif\nC2 : second"
    let typed = ActArguments(["grounds.fr": text, "grounds.nl": "C2: tweede"])
    let rest = [
      "outcome": "negative", "authority": "minister", "vehicle": "x", "decided-on": "2026-09-14",
    ]
    let command = try Act.decide.command(
      with: typed.merged(rest), view: CaseView(of: .concluded, for: .sofie), sheet: ScoreSheet(),
      salt: "")
    let grounds = try #require(command?.decision?.grounds)
    #expect(grounds.map(\.criterion) == ["C1", "C2"])
    #expect(grounds[0].text[.french] == "premier motif\nsuite du motif")
    #expect(grounds[1].text == LocalizedText([.french: "second", .dutch: "tweede"]))
    #expect(grounds.blocks(in: .dutch) == "C2: tweede")
  }

  @Test(arguments: ["no criterion first", "C1: a\nC1: b", ": x", "note: x"])
  func `text that names no criterion, or one twice, is a mistake`(text: String) {
    let facts = ActArguments(["grounds.fr": text]).mistakes(for: .decide).map(\.fact)
    #expect(facts.contains(.notGrounds))
  }

  @Test func `the same words for two criteria are a stock phrase`() {
    let grounds = ["C1", "C2", "C3"].map { id in
      CriterionGround(
        criterion: CriterionID(id),
        text: LocalizedText([.french: id == "C3" ? "Propre." : "Avis  conforme."]))
    }
    #expect(grounds.repeated(in: .french) == ["C1", "C2"])
    #expect(grounds.repeated(in: .dutch).isEmpty)
  }
}

extension ActArguments {
  fileprivate func merged(_ more: [String: String]) -> ActArguments {
    ActArguments(values.merging(more) { own, _ in own })
  }
}

extension CaseCommand {
  fileprivate var decision: Decision? {
    if case .recordDecision(let decision) = self { decision } else { nil }
  }
}
