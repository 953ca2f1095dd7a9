import ReviewDomain
import Testing

@testable import CaseStore

/// What one member sees of the case, against what the paper lets them see.
struct Glance {
  private let viewer: Member
  private let view: CaseView
  private let paper: PaperCase
  private let page: PaperGroup

  init(viewer: Member, _ walk: Walk<ProgramOnSQLite>) throws {
    self.viewer = viewer
    paper = walk.paper
    page = walk.page
    view = try walk.program.store.view(of: World.id, for: viewer.id)
  }

  /// The dossier is closed without a declaration, this case's or the year's, while the chair has
  /// not decided, to who lost the right to read, and to the auditor until the reveal.
  private var isClosed: Bool {
    if viewer.role == .auditor { return !paper.isRevealed }
    let lacksYear =
      viewer.paperDeclares && paper.policy.yearlyMonths != nil && page.yearly[viewer.id] == nil
    return lacksYear || !paper.obstacles(to: .read, for: viewer).isEmpty
  }

  func expectNothingHidden() {
    #expect((view.dossierClosed != nil) == isClosed, "\(viewer.id) at \(paper.stage)")
    for (round, seen) in zip(paper.rounds, view.content.rounds) {
      for sheet in seen.sheets where sheet.member != viewer.id {
        let mayShow = round.state == .revealed && !isClosed
        let isBack = round.sheets[sheet.member]?.isBack == true
        #expect((sheet.content != nil) == (mayShow && !isBack), "\(sheet.member) to \(viewer.id)")
      }
    }
    // Of a secret vote nobody sees another's choice, after it neither.
    for vote in view.content.votes where vote.outcome == nil || vote.terms?.form == .secret {
      let others = vote.ballots.filter { ($0.castBy ?? $0.member) != viewer.id }
      #expect(others.allSatisfy { $0.choice == nil && $0.reason.isEmpty }, "\(viewer.id)")
    }
    if isClosed { expectClosed() }
  }

  private func expectClosed() {
    #expect(view.content.proposal == nil && view.content.conclusion == nil)
    #expect(view.content.votes.isEmpty && view.content.comments.isEmpty)
    #expect(view.content.request.dataPlan.isEmpty && view.content.request.evidence.isEmpty)
    #expect(view.content.applicantPoints.isEmpty && view.content.minorityOpinions.isEmpty)
    #expect(view.content.consensusRecords.isEmpty)
    #expect(view.content.meetings.isEmpty && view.content.corrections.isEmpty)
  }
}
