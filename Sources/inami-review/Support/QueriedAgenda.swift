import CaseQuery
import CaseStore
import ReviewDomain
import ReviewTexts

/// Fills the agenda of `set-agenda` with the cases of a query.
struct QueriedAgenda {
  let workplace: Workplace

  init(_ workplace: Workplace) { self.workplace = workplace }

  /// `arguments` with the query's cases among the items: after those that were typed; without any, in
  /// the place of the cases that the agenda has.
  ///
  /// - Throws: what is wrong in the query; that it finds no case for this agenda.
  func filled(_ arguments: ActArguments, for act: GroupAct, on day: Day?) throws -> ActArguments {
    let text = arguments["query"]
    guard act == .setAgenda, !text.isBlank else { return arguments }
    let group = workplace.store.group
    let today = day ?? workplace.now.day
    let meeting =
      Day(arguments["meeting"]).flatMap(group.meeting) ?? group.currentMeeting(on: today)
    let found = try cases(text).filter {
      group.agenda(with: $0).map { $0.day == meeting?.day } ?? true
    }
    guard !found.isEmpty else { throw Refusal.meeting(.queryFindsNothing) }
    var filled = arguments
    filled["query"] = ""
    let typed = arguments["items"].words
    let words =
      typed.isEmpty
      ? (meeting?.lines(with: found) ?? found.map { AgendaLine(.review($0)) }).map(\.word)
      : typed + found.map(\.description).filter { id in !typed.contains { $0.hasPrefix(id) } }
    filled["items"] = words.joined(separator: " ")
    return filled
  }

  private func cases(_ text: String) throws -> [CaseID] {
    let store = workplace.store
    let query = try store.query(text)
    if let problem = query.problem { throw problem.failure(in: query.text, workplace.texts) }
    let (viewer, today) = (workplace.member.id, workplace.now.day)
    let positions = try store.matching(query, for: viewer, today: today)
    return try store.rows(at: positions, for: viewer, today: today)
      .filter { ReviewCase.discussedIn.contains($0.stage) }.map(\.id)
  }
}
