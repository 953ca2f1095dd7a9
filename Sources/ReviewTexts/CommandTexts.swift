package import ReviewDomain

/// What the commands print.
package protocol CommandTexts {
  func registered(_ id: CaseID, _ product: String) -> String
  func revised(_ id: CaseID, _ product: String) -> String
  func unchanged(_ id: CaseID, _ product: String) -> String
  func wouldRegister(_ product: String) -> String
  func mistakes(_ count: Int, inFiles files: Int) -> String
  var nothingImported: String { get }
  var dryRun: String { get }
  func draftKept(_ id: CaseID, answered: Int, of all: Int) -> String
  func cases(_ count: Int) -> String
  func verified(_ entries: Int, head: String) -> String
  func rebuilt(_ entries: Int) -> String
  func backedUp(_ path: String) -> String
  func restored(_ path: String) -> String
  func created(_ path: String) -> String
  func demoMade(_ path: String, cases: Int, entries: Int) -> String
  /// How to go on after `init` or `demo`.
  func openIt(_ path: String) -> String
  func adopted(_ name: String) -> String
  func memberAdded(_ name: String) -> String
  func memberChanged(_ name: String) -> String
  func written(_ path: String) -> String
  func unknownAct(_ word: String, known: [String]) -> String
  func notKeyValue(_ word: String) -> String
  func unknownFile(_ path: String) -> String
  func cannotWrite(_ path: String) -> String
  func unknownKindOfFile(_ name: String) -> String
  func notADay(_ word: String) -> String
  var needsTerminal: String { get }
  var dumbTerminal: String { get }
  func crashNote(_ path: String) -> String
  func missingDataFile(_ name: String) -> String
  func askName() -> String
  func askMode() -> String
  func askMember() -> String
}
