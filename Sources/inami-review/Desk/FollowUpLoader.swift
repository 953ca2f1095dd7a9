import CaseStore
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Reads what the follow-up page shows, and what the desk says of it when it opens.
struct FollowUpLoader {
  let store: CaseStore
  let viewer: Member
  let language: Language
  let now: Moment

  func file(desk: GroupDesk) throws -> FollowUpFile {
    let rows = try store.temporaryReimbursements(for: viewer.id, today: now.day)
    let first = try rows.first.flatMap { try detail(of: $0.id) }
    return FollowUpFile(rows: rows, details: first.map { [$0.id: $0] } ?? [:], desk: desk)
  }

  /// `nil` where the case has no temporary reimbursement any more.
  func detail(of id: CaseID) throws -> FollowUpDetail? {
    let view = try store.view(of: id, for: viewer.id)
    guard
      let standing = view.content.temporaryStanding(under: try store.policy(), today: now.day)
    else { return nil }
    var refusals: [Act: Refusal] = [:]
    for act in FollowUpDetail.acts {
      refusals[act] = try store.refusal(of: act, on: id, by: viewer.id, now: now)
    }
    return FollowUpDetail(
      view: view,
      careProcess: CareProcessNames.name(of: view.content.request.careProcess, in: language),
      standing: standing, refusals: refusals)
  }

  /// What needs somebody: of all cases for the secretariat and the chair, of the assigned ones for
  /// the others.
  func reminder(_ texts: any Texts) throws -> String? {
    let sees = viewer.role == .secretariat || viewer.role == .chair
    let rows = try store.temporaryReimbursements(for: viewer.id, today: now.day)
      .filter { ($0.isAssigned || sees) && $0.standing.section == .attention }
    let overdue = rows.reduce(0) { count, row in
      count + row.standing.questions.count { $0.standing == .overdue }
    }
    return texts.followUpReminder(
      overdue: overdue, cases: rows.compactMap { sentence(of: $0, texts) })
  }

  private func sentence(of row: TemporaryReimbursement, _ texts: any Texts) -> String? {
    for attention in row.standing.attention {
      switch attention {
      case .over: return texts.isOver(row.product)
      case .superseded: return texts.isToBeClosed(row.product)
      case .ends(let days): return texts.ends(row.product, in: days)
      case .overdue, .askBefore, .dueSoon: continue
      }
    }
    return nil
  }
}

extension CaseLoader {
  /// Where the case's temporary reimbursement stands, and its re-evaluation.
  func addFollowUp(to file: inout CaseFile) throws {
    let policy = try store.policy()
    file.followUp = policy.followUp
    file.standing = file.view.content.temporaryStanding(under: policy, today: now.day)
    file.linked = try store.linkedView(of: file.view.content, for: session.member.id)
      .flatMap { $0.isOriginal ? nil : LinkedCase($0.view.content) }
    file.thenAndNow = try comparison(of: file.view)
  }

  /// The case beside the other one of a re-evaluation; `nil` where there is none.
  func comparison(of view: CaseView) throws -> ThenAndNow? {
    guard let other = try store.linkedView(of: view.content, for: session.member.id) else {
      return nil
    }
    let here = ThenAndNow.Side(view, try criteria(ofRevealed: view))
    let there = ThenAndNow.Side(other.view, try criteria(ofRevealed: other.view))
    return other.isOriginal ? ThenAndNow(there, here) : ThenAndNow(here, there)
  }

  /// The set that the last revealed round froze.
  private func criteria(ofRevealed view: CaseView) throws -> CriteriaSet {
    let round = view.content.rounds.last { $0.state == .revealed }
    return try round.map { try store.criteria(in: $0.criteriaSet) } ?? store.criteria(for: view)
  }
}
