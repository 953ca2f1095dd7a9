import ReviewDomain
import ReviewTestSupport
import Testing

/// What is hidden is not in the value: whatever prints a view cannot print it.
@Suite struct CaseViewTests {
  private static let canary = "CANARI-7F3A"

  private func sees(_ reviewCase: ReviewCase, _ viewer: Member) -> Bool {
    String(reflecting: CaseView(of: reviewCase, for: viewer)).contains(Self.canary)
  }

  private func others(than member: Member) -> [Member] { Member.cast.filter { $0 != member } }

  private func scored(recommends: ConclusionKind? = nil) -> ReviewCase {
    var sheet = ScoreSheet.sheet(of: .ann)
    sheet["C1"].reason = Self.canary
    sheet.recommendation = recommends
    return ReviewCase.inScoring.after(
      on: "2026-04-20", [(.scoreSheetSubmitted(round: 1, sheet: sheet, salt: ""), .ann)])
  }

  @Test func `a sheet is its member's alone until the round is revealed`() {
    let closed = scored().after(on: "2026-05-11", [(.roundClosed(round: 1), .paul)])
    for reviewCase in [scored(), closed] {
      #expect(sees(reviewCase, .ann))
      for member in others(than: .ann) { #expect(!sees(reviewCase, member), "\(member.name)") }
    }
  }

  @Test func `after the reveal everyone reads the sheets who may read the dossier`() {
    let revealed = scored().after(
      on: "2026-05-12", [(.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul)])
    for member in Member.cast where member != .gilles {
      #expect(sees(revealed, member), "\(member.name)")
    }
    #expect(!sees(revealed, .gilles))
  }

  @Test func `scores and recommendations are hidden with the reasons`() {
    let reviewCase = scored(recommends: .negative)
    for member in others(than: .ann) {
      let view = CaseView(of: reviewCase, for: member)
      #expect(view.content.round?.sheets.map(\.content) == [nil])
      #expect(view.content.submittedSheets == 1)
    }
  }

  @Test func `the sheets of a second round are hidden while those of the first are read`() {
    var sheet = ScoreSheet.sheet(of: .ann)
    sheet["C1"].reason = Self.canary
    let second = ReviewCase.revealed.after(
      on: "2026-06-01",
      [
        (.roundOpened(round: 2, criteriaSet: "set-1"), .paul),
        (.scoreSheetSubmitted(round: 2, sheet: sheet, salt: ""), .ann),
      ])
    for member in others(than: .ann) {
      #expect(!sees(second, member), "\(member.name)")
      let first = CaseView(of: second, for: member).content.rounds[0]
      #expect((first.sheets.first?.content != nil) == (member != .gilles && member != .farid))
    }
  }

  @Test func `a sheet that was given back is not revealed`() {
    let revealed = scored().after(
      on: "2026-05-12",
      [
        (.scoreSheetReopened(round: 1, member: "ann", reason: "à sa demande"), .paul),
        (.scoreSheetSubmitted(round: 1, sheet: .sheet(of: .bram), salt: ""), .bram),
        (.roundClosed(round: 1), .paul), (.roundRevealed(round: 1), .paul),
      ])
    #expect(sees(revealed, .ann))
    for member in others(than: .ann) { #expect(!sees(revealed, member), "\(member.name)") }
  }

  @Test func `why a sheet was given back is between the member and those who gave it`() {
    let reopened = ReviewCase.scored.after(
      on: "2026-04-21",
      [(.scoreSheetReopened(round: 1, member: "ann", reason: Self.canary), .paul)])
    #expect(sees(reopened, .ann))
    for member in [Member.bram, .carla, .dirk, .emma, .gilles, .farid] {
      #expect(!sees(reopened, member), "\(member.name)")
    }
  }

  private func balloted(_ choice: BallotChoice, reason: String) -> ReviewCase {
    ReviewCase.inVote.after(
      on: "2026-06-03",
      [
        (
          .ballotCast(
            digest: "digest-1", choice: choice, advisory: false, reason: reason, salt: ""), .ann
        )
      ])
  }

  @Test func `a ballot is its member's alone until the vote closes`() {
    let open = balloted(.no, reason: Self.canary)
    for member in others(than: .ann) {
      #expect(!sees(open, member), "\(member.name)")
      let views = [BallotChoice.yes, .no, .abstain].map { choice in
        CaseView(of: balloted(choice, reason: choice.rawValue), for: member)
      }
      #expect(Set(views).count == 1, "\(member.name) can tell ballots apart")
    }
    #expect(sees(open, .ann))
    let closed = open.after(on: "2026-06-04", [(.voteClosed(outcome: .noQuorum), .paul)])
    for member in Member.cast where member != .gilles {
      #expect(sees(closed, member), "\(member.name)")
    }
    #expect(!sees(closed, .gilles))
  }

  @Test func `what an interest is stays between the member and the chair`() {
    let declared = ReviewCase.registered.after(
      on: "2026-03-05", [(.interestsDeclared(conflict: true, text: Self.canary), .ann)])
    for member in Member.cast {
      #expect(sees(declared, member) == (member == .ann || member == .paul), "\(member.name)")
      #expect(CaseView(of: declared, for: member).content.interests["ann"]?.conflict == true)
    }
  }

  @Test(arguments: [Member.ann, .gilles, .farid])
  func `a closed dossier shows the outline and nothing of the group's work`(viewer: Member) {
    let everywhere = Self.withCanaries
    #expect(sees(everywhere, .sofie))
    let view = CaseView(of: everywhere, for: viewer)
    let leaks = Mirror(reflecting: view.content).children.filter {
      String(reflecting: $0.value).contains(Self.canary)
    }
    #expect(leaks.compactMap(\.label) == [])
    #expect(!sees(everywhere, viewer))
    #expect(CaseView(of: everywhere, for: viewer).content.request.product.name == "CardioLink")
  }

  /// Not declared by Ann, refused to Gilles, not revealed for Farid: a canary in every text that
  /// the dossier or the group's work could hold.
  private static var withCanaries: ReviewCase {
    let request = ReimbursementRequest.cardioLink.with {
      $0.dataPlan = canary
      $0.evidence[0].effect = canary
      $0.applicant.contact = canary
      $0.annexes[0].title = canary
    }
    let case014 = ReviewCase(
      id: CaseID(year: 2026, serial: 14), request: request, presubmission: true,
      registeredOn: .on("2026-03-02"))
    let proposal = Proposal.temporary.with { $0.reasons = LocalizedText([.french: canary]) }
    let planted = LocalizedText([.french: canary])
    return case014.after(
      on: "2026-03-03",
      [
        (.meetingHeld(notes: canary, participants: canary), .sofie), (.requestSubmitted, .sofie),
        (.foundIncomplete(missing: [], reason: canary), .sofie),
        (.letterSent(kind: .incomplete, channel: .post, text: ObjectID(canary)), .sofie),
        (.completionReceived(note: canary), .sofie),
        (.requestRevised(request: request.with { $0.indication += " 2" }, reason: canary), .sofie),
        (.gateAnswered(gate: "A1", verdict: .yes, evidence: canary), .sofie),
        (.foundAdmissible, .sofie),
        (.interestsDeclared(conflict: false, text: ""), .bram),
        (.interestsDeclared(conflict: true, text: "mandat"), .gilles),
        (.recusalDecided(member: "gilles", removed: [.read], reason: "mandat"), .paul),
        (.roundOpened(round: 1, criteriaSet: "set-1"), .paul),
        (.scoreSheetSubmitted(round: 1, sheet: .sheet(of: .bram), salt: ""), .bram),
        (.questionDrafted(draft: 1, criterion: "C1", texts: planted), .paul),
        (.questionDrafted(draft: 2, criterion: nil, texts: planted), .paul),
        (.questionDropped(draft: 2, reason: canary), .paul),
        (.questionsSent(drafts: [1], until: .on("2026-04-02")), .sofie),
        (.answerReceived(number: 1, text: canary, late: canary), .sofie),
        (.explanationReceived(text: canary, points: [canary], late: canary), .sofie),
        (.hearingHeld(participants: canary, notes: canary, late: canary), .sofie),
        (.replyGiven(number: 2, reply: planted), .paul),
        (.commented(criterion: nil, text: canary), .bram),
        (.commented(criterion: "C1", text: canary, replyTo: 1, audience: .applicant), .bram),
        (.consensusRecorded(criterion: "C1", value: .level(2), texts: planted), .paul),
        (.proposalDrafted(proposal: proposal), .paul),
        (.voteOpened(digest: "d", quorum: 1), .paul),
        (.ballotCast(digest: "d", choice: .yes, advisory: false, reason: canary, salt: ""), .bram),
        (.voteClosed(outcome: .adopted), .paul),
        (.concluded(conclusion: .temporary), .paul),
        (.decisionRecorded(decision: .temporary), .sofie),
        (.milestoneRecorded(number: 1, outcome: .late, note: canary), .sofie),
        (.periodSuspended(reason: canary), .sofie),
        (.corrected(entry: 1, text: canary), .sofie),
      ])
  }
}
