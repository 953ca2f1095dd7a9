import CaseStore
import ReviewDomain
import ReviewTexts

/// Tags from the desk and from `do`: the group's go into the record, one's own into a file.
struct Tagging {
  let workplace: Workplace
  private let own: OwnTags

  init(_ workplace: Workplace) {
    self.workplace = workplace
    own = OwnTags(stateDirectory: Places.state, storeID: workplace.store.id)
  }

  /// Keeps the member's own tag that the arguments name.
  ///
  /// - Returns: `false` when they name none: the act is then one of the record.
  func keepOwn(_ act: Act, _ arguments: ActArguments, on id: CaseID, dryRun: Bool) throws -> Bool {
    guard act == .tag || act == .untag, let tag = CaseTag(arguments["tag"]), tag.isOwn else {
      return false
    }
    let mistakes = arguments.mistakes(for: act)
    guard mistakes.isEmpty else { throw ArgumentMistakes(all: mistakes) }
    // Whether the case is there.
    let view = try workplace.store.view(of: id, for: workplace.member.id)
    let value = Int(arguments["value"].trimmed) ?? 0
    guard CaseTag.values.contains(value) else { throw Refusal.tagValueTooLarge(value) }
    if act == .untag, own.tags(of: view.viewer)[id]?[tag.name] == nil {
      throw Refusal.noSuchTag("~" + tag.name)
    }
    if !dryRun { try own.set(tag, to: act == .tag ? value : nil, on: id, by: view.viewer) }
    return true
  }

  /// Does what was typed at the queue's prompt: `agenda`, `prio=2`, `-agenda`, `~later`.
  ///
  /// - Returns: How many cases were changed; a case that has it so already is passed over.
  /// - Throws: the first mistake or refusal; cases before it are changed.
  func apply(_ text: String, to cases: [CaseID], now: Moment) throws -> Int {
    let edits = try text.words.map(edit)
    var changed: Set<CaseID> = []
    for id in cases {
      for (act, arguments) in edits where try perform(act, arguments, on: id, now: now) {
        changed.insert(id)
      }
    }
    return changed.count
  }

  private func edit(_ word: String) throws -> (Act, ActArguments) {
    let act: Act = word.hasPrefix("-") ? .untag : .tag
    let parts = (act == .untag ? String(word.dropFirst()) : word)
      .split(separator: "=", maxSplits: 1).map(String.init)
    var arguments = ActArguments(["tag": parts.first ?? ""])
    if parts.count == 2 { arguments["value"] = parts[1] }
    let mistakes = arguments.mistakes(for: act)
    guard mistakes.isEmpty else { throw ArgumentMistakes(all: mistakes) }
    return (act, arguments)
  }

  private func perform(_ act: Act, _ arguments: ActArguments, on id: CaseID, now: Moment) throws
    -> Bool
  {
    do {
      if try keepOwn(act, arguments, on: id, dryRun: false) { return true }
      let view = try workplace.store.view(of: id, for: workplace.member.id)
      guard
        let command = try act.command(with: arguments, view: view, sheet: ScoreSheet(), salt: "")
      else { return false }
      try workplace.store.perform(command, on: id, by: workplace.actor, now: now)
      return true
    } catch Refusal.nothingChanged, Refusal.noTags {
      return false
    } catch Refusal.noSuchTag {
      return false
    }
  }
}
