import ReviewDomain
import ReviewTexts

/// An act on a case that was chosen on a page of the group, before the case is read.
struct PendingAct: Hashable, Sendable {
  let id: CaseID
  let act: Act
}

/// Acts on cases from the pages of the group: the case opens, then the form; the page comes back.
extension Desk {
  /// Begins an act on the case that is selected on the page, or says why it may not be.
  mutating func beginOnPage(_ act: Act) -> [Effect] {
    guard let page, page.caseActs.contains(act), let id = page.selectedCase else {
      return [.notice(texts.notHere(texts.title(act)))]
    }
    if let refusal = page.refusal(of: act) {
      return [.bell, .notice(texts.sentence(for: refusal))]
    }
    pendingAct = PendingAct(id: id, act: act)
    return [.openCase(id)]
  }

  /// Opens the form that waited for the case.
  mutating func beginPending(on file: CaseFile) -> [Effect] {
    guard let pending = pendingAct, pending.id == file.id else { return [] }
    pendingAct = nil
    let effects = begin(pending.act)
    if case .form = screens.last { returnsToPage = true }
    return effects
  }

  /// Back on the page, once its form is confirmed or left; `nil` where the form was begun in a case.
  mutating func returnToPage() -> [Effect]? {
    guard returnsToPage else { return nil }
    returnsToPage = false
    guard caseBase == 1 else { return nil }
    screens = Array(screens.prefix(1))
    return page.map { [.openPage($0.tab)] }
  }

  /// The case's own first screen, without what was opened from it.
  mutating func keepDossierOnly() { screens = Array(screens.prefix(caseBase + 1)) }
}
