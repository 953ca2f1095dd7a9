package import ReviewDomain

/// What the desk says.
package protocol DeskTexts {
  /// At most 24 columns, for menus.
  func title(_ command: DeskCommand) -> String
  /// At most 14 columns, for the hint bar.
  func hint(_ command: DeskCommand) -> String
  /// One sentence.
  func help(_ command: DeskCommand) -> String
  func word(_ word: DeskWord) -> String
  func round(_ number: Int) -> String
  /// `7 of 22 scored`.
  func scored(_ done: Int, of all: Int) -> String
  /// `7 of 318`.
  func position(_ done: Int, of all: Int) -> String
  /// `Next: reveal the round — chair`; the roles that would take it, or you.
  func next(_ title: String, roles: [Member.Role], isMine: Bool) -> String
  func waitingForOthers(_ submitted: Int, of expected: Int) -> String
  /// What a member who has not declared yet reads in place of the dossier.
  var declareFirst: String { get }
  /// A reminder in an open round: blinding holds against this program only, until rounds are sealed.
  var blindingNotice: String { get }
  func savedReport(_ path: String) -> String
  func reportMissing(_ count: Int) -> String
  func actingAs(_ name: String) -> String
  func done(_ actTitle: String) -> String
  func unknownKey(_ key: String) -> String
  func notHere(_ title: String) -> String
  var pressAgainToQuit: String { get }
  var tooSmall: String { get }
  var nothingToUndo: String { get }
  var changedElsewhere: String { get }
  var editorUnchanged: String { get }
  func editorFailed(_ editor: String) -> String
  var textTooLong: String { get }
  var pasteIgnored: String { get }
  /// Under the day of a form.
  var happenedOnHint: String { get }
  func queryProblem(_ word: String, allowed: [String]) -> String
  func reasonRequired(for scores: [String]) -> String
  func ballotsCast(_ cast: Int, of needed: Int) -> String
}
