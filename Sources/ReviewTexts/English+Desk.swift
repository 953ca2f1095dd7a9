package import ReviewDomain

extension English: DeskTexts {
  package func round(_ number: Int) -> String { "round \(number)" }
  package func scored(_ done: Int, of all: Int) -> String { "\(done) of \(all) scored" }
  package func position(_ done: Int, of all: Int) -> String {
    "\(number(done)) of \(number(all))"
  }

  package func next(_ title: String, roles: [Member.Role], isMine: Bool) -> String {
    let who = roles.map { term($0) }.joined(separator: ", ")
    return isMine ? "Next for you: \(title) (n)" : "Next: \(title) — \(who)"
  }

  package func waitingForOthers(_ submitted: Int, of expected: Int) -> String {
    "Score sheets handed in: \(submitted) of \(expected)."
  }

  package var declareFirst: String {
    "The dossier opens once you have declared your interests in this case. "
      + "Press d, choose “\(term(hasInterest: false))” or “\(term(hasInterest: true))”, "
      + "and confirm."
  }

  package var blindingNotice: String {
    "Blind round: this program shows nobody the others' scores before the reveal. "
      + "It cannot stop someone who reads the store's files with other tools."
  }

  package func savedReport(_ path: String) -> String { "Report written to \(path)" }
  package func reportMissing(_ count: Int) -> String {
    count == 0 ? "Nothing is missing." : "\(count) missing, named in the report"
  }
  package func actingAs(_ name: String) -> String { "Now acting as \(name)." }
  package func done(_ actTitle: String) -> String { "Recorded: \(actTitle)." }
  package func unknownKey(_ key: String) -> String { "\(key) does nothing here. ? shows the keys." }
  package func notHere(_ title: String) -> String { "“\(title)” is not possible on this screen." }
  package var pressAgainToQuit: String {
    "Nothing is lost. Press Ctrl-C once more to leave, any other key to stay."
  }
  package var tooSmall: String { "Window too small" }
  package var nothingToUndo: String { "Nothing to undo on this score sheet." }
  package var changedElsewhere: String { "Updated: somebody else changed something." }
  package var editorUnchanged: String { "Nothing was changed in the editor." }
  package func editorFailed(_ editor: String) -> String {
    "\(editor) could not be opened; the text is unchanged. "
      + "Set EDITOR to an editor that is installed on this computer."
  }
  package var textTooLong: String { "The text is too long: nothing was added." }
  package var pasteIgnored: String {
    "The pasted text was ignored: no text field is open."
  }
  package func queryProblem(_ word: String, allowed: [String]) -> String {
    "“\(word)” is not understood" + (allowed.isEmpty ? "." : ". Possible: ")
      + allowed.joined(separator: " ")
  }
  package func reasonRequired(for scores: [String]) -> String {
    "A reason is needed for " + scores.joined(separator: ", ")
  }
  package func ballotsCast(_ cast: Int, of needed: Int) -> String {
    "\(cast) " + (cast == 1 ? "ballot" : "ballots") + " cast, quorum \(needed)"
  }

  package var happenedOnHint: String {
    "Leave empty for today. "
      + "What happened earlier is recorded with its own day, and the day of entry beside it."
  }
}
