package import ReviewDomain

extension English: CommandTexts {
  package func registered(_ id: CaseID, _ product: String) -> String {
    "\(id) registered: \(product)"
  }
  package func revised(_ id: CaseID, _ product: String) -> String {
    "\(id) revised: \(product) was registered before"
  }
  package func unchanged(_ id: CaseID, _ product: String) -> String {
    "\(id) unchanged: \(product) was registered with the same content"
  }
  package func wouldRegister(_ product: String) -> String { "no mistakes: \(product)" }
  package func mistakes(_ count: Int, inFiles files: Int) -> String {
    "\(number(count)) " + (count == 1 ? "mistake" : "mistakes") + " in \(number(files)) "
      + (files == 1 ? "file." : "files.")
  }
  package var nothingImported: String {
    "Nothing was registered. Correct the files and import again."
  }
  package var dryRun: String { "Dry run: nothing was recorded." }
  package func draftKept(_ id: CaseID, answered: Int, of all: Int) -> String {
    "\(id): draft kept, \(answered) of \(all) answered. Hand it in with: do submit-scores \(id)"
  }
  package func cases(_ count: Int) -> String { "\(number(count)) cases" }
  package func verified(_ entries: Int, head: String) -> String {
    "\(number(entries)) entries verified. Head \(head)"
  }
  package func rebuilt(_ entries: Int) -> String {
    "Read model rebuilt from \(number(entries)) entries."
  }
  package func backedUp(_ path: String) -> String { "Backup written and verified: \(path)" }
  package func restored(_ path: String) -> String { "Restored and verified: \(path)" }
  package func created(_ path: String) -> String { "Store created: \(path)" }
  package func demoMade(_ path: String, cases: Int, entries: Int) -> String {
    "Practice store \(path): \(number(cases)) cases, \(number(entries)) entries. "
      + "Its cases and people are invented; its register is the public one."
  }
  package func openIt(_ path: String) -> String { "Open the desk: inami-review --store \(path)" }
  package func adopted(_ name: String) -> String { "Adopted: \(name)" }
  package func memberAdded(_ name: String) -> String { "Member added: \(name)" }
  package func memberChanged(_ name: String) -> String { "Member changed: \(name)" }
  package func written(_ path: String) -> String { "Written: \(path)" }
  package func unknownAct(_ word: String, known: [String]) -> String {
    "There is no act “\(word)”. Acts: " + known.joined(separator: " ")
  }
  package func notKeyValue(_ word: String) -> String {
    "“\(word)” is not of the form key=value. docs/COMMANDS.md lists the keys of each act."
  }
  package func unknownFile(_ path: String) -> String { "There is no file \(path)." }
  package func cannotWrite(_ path: String) -> String {
    "\(path) could not be written. Choose another place with --output."
  }
  package func unknownKindOfFile(_ name: String) -> String {
    "\(name) is neither a criteria set nor a policy (YAML) nor a report template (.mustache)."
  }
  package func notADay(_ word: String) -> String {
    "“\(word)” is not a day. Write it as 2026-11-21."
  }
  package var needsTerminal: String {
    "The desk needs a terminal. Without one, use the commands: inami-review --help"
  }
  package var dumbTerminal: String {
    "This terminal (TERM) cannot place text. Set TERM, for example TERM=xterm-256color, "
      + "or use the commands: inami-review --help"
  }
  package func crashNote(_ path: String) -> String {
    "The desk stopped by a mistake of its own; drafts are kept. Details: \(path)"
  }
  package func missingDataFile(_ name: String) -> String {
    "The installation lacks \(name). Install inami-review again (make install)."
  }
  package func askName() -> String { "Name of the store, as wg-2026: " }
  package func askMode() -> String { "Mode (practice, solo, shared): " }
  package func askMember() -> String { "Your name, as first member of the secretariat: " }
}
