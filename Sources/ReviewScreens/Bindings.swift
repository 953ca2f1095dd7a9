import ReviewDomain
package import ReviewTexts
package import TextCanvas

/// Where a key means something.
package enum Scope: String, Hashable, Sendable, CaseIterable {
  case queue, dossier, sheet, deliberation, report, history, members, gates, applicant, letter
  case agenda, register, followUp, meeting, paper
}

/// A command, where it is, and its keys; the first key is the one that is shown.
package struct Binding: Hashable, Sendable {
  package let command: DeskCommand
  package let scopes: [Scope]
  package let keys: [Key]
  /// The place in the hint bar, 1 first; `nil` keeps it out.
  package let hint: Int?

  init(_ command: DeskCommand, _ scopes: [Scope], _ keys: [Key], hint: Int? = nil) {
    self.command = command
    self.scopes = scopes
    self.keys = keys
    self.hint = hint
  }
}

/// The one table from which keys, hint bar, help, menus and docs/COMMANDS.md are made.
///
/// No key needs AltGr, and no digit is a command's only key (the unshifted AZERTY row scores too).
package enum Bindings {
  private static let everywhere = Scope.allCases
  private static let inCase: [Scope] = [
    .dossier, .sheet, .deliberation, .report, .history, .gates, .applicant, .letter,
  ]
  private static let lists: [Scope] =
    [
      .queue, .sheet, .deliberation, .gates, .applicant,
    ] + pages
  /// The pages of the group beside the queue.
  private static let pages: [Scope] = [.agenda, .register, .followUp, .members]
  private static let readers: [Scope] = [.dossier, .report, .history, .letter, .paper]

  package static let all: [Binding] =
    desk + caseCommands + scoring + acts + group + register + intake + agenda + meeting

  private static let desk: [Binding] = [
    Binding(.help, everywhere, ["?".key, .function(1)], hint: 99),
    Binding(.menu, everywhere, ["m".key], hint: 12),
    Binding(.palette, everywhere, [":".key, .control("p")], hint: 60),
    Binding(.open, [.queue], [.enter], hint: 1),
    Binding(.filter, [.queue], ["/".key], hint: 2),
    Binding(.sort, [.queue], ["s".key], hint: 3),
    Binding(.goTo, [.queue] + pages, ["g".key], hint: 15),
    Binding(.nextTab, [.queue] + pages, [.tab], hint: 14),
    Binding(.previousTab, [.queue] + pages, [.backTab]),
    Binding(.mark, [.queue], [" ".key], hint: 6),
    Binding(.markAll, [.queue], ["M".key]),
    Binding(.tagCases, [.queue], ["t".key], hint: 7),
    Binding(.assignCases, [.queue], ["a".key], hint: 16),
    Binding(.quit, [.queue], ["q".key], hint: 20),
    Binding(.back, inCase + pages + [.meeting, .paper], [.escape, "q".key], hint: 80),
    Binding(.up, lists, ["k".key, .up]),
    Binding(.down, lists, ["j".key, .down]),
    Binding(.up, readers, [.up, "k".key]),
    Binding(.down, readers, [.down, "j".key]),
    // Space marks in the queue.
    Binding(.pageDown, [.queue], [.pageDown, .control("f"), .control("d")]),
    Binding(
      .pageDown, pages + inCase + [.paper], [.pageDown, " ".key, .control("f"), .control("d")]),
    Binding(.pageUp, everywhere, [.pageUp, "b".key, .control("b"), .control("u")]),
    Binding(.first, everywhere, [.home]),
    Binding(.last, everywhere, [.end, "G".key]),
    Binding(.actAs, everywhere, ["A".key]),
    Binding(.language, everywhere, ["L".key]),
    Binding(.reload, everywhere, ["R".key, .function(5)]),
    Binding(.redraw, everywhere, [.control("l")]),
    Binding(.suspend, everywhere, [.control("z")]),
  ]

  private static let caseCommands: [Binding] = [
    Binding(.nextStep, inCase, ["n".key], hint: 4),
    Binding(.nextCase, inCase, ["J".key], hint: 30),
    Binding(.previousCase, inCase, ["K".key]),
    Binding(.otherPane, [.dossier, .sheet], [.tab, "v".key], hint: 5),
    Binding(.nextSection, [.dossier, .sheet], [.right, "l".key], hint: 11),
    Binding(.previousSection, [.dossier, .sheet], [.left, "h".key]),
    Binding(
      .deliberation, [.dossier, .sheet, .report, .history, .gates, .applicant, .letter], ["D".key],
      hint: 20),
    Binding(
      .dossier, [.deliberation, .report, .history, .gates, .applicant, .letter], ["v".key], hint: 20
    ),
    Binding(
      .report, [.dossier, .sheet, .deliberation, .history, .gates, .applicant], ["r".key], hint: 21),
    Binding(
      .history, [.dossier, .sheet, .deliberation, .report, .gates, .applicant], ["i".key], hint: 50),
    Binding(.gates, [.dossier, .sheet], ["g".key], hint: 40),
    Binding(.applicant, [.dossier, .sheet, .deliberation, .gates], ["Q".key], hint: 41),
    Binding(.changes, [.dossier, .sheet, .deliberation], ["C".key], hint: 42),
    Binding(.letters, [.dossier, .gates, .applicant], ["M".key], hint: 43),
    Binding(.period, inCase, ["T".key]),
    Binding(.thenAndNow, inCase, ["N".key], hint: 19),
    Binding(.reasons, [.deliberation], [.enter], hint: 1),
    Binding(.export, [.report, .letter, .paper], ["x".key], hint: 1),
    // Next to each other on AZERTY, without AltGr.
    Binding(.earlierRound, [.deliberation], ["<".key], hint: 4),
    Binding(.laterRound, [.deliberation], [">".key], hint: 4),
    Binding(.nextSection, [.deliberation], [.right, "l".key]),
    Binding(.previousSection, [.deliberation], [.left, "h".key]),
  ]

  /// Digits, and what the same keys give without Shift on a Belgian keyboard; which of them are
  /// levels is for the criteria set to say.
  private static let scoringKeys = "0123456789" + azertyDigits

  private static let scoring: [Binding] = [
    Binding(.score, [.sheet], scoringKeys.map { .character($0) }, hint: 1),
    Binding(.notApplicable, [.sheet], ["a".key, "-".key], hint: 2),
    Binding(.cannotJudge, [.sheet], ["c".key], hint: 3),
    Binding(.reason, [.sheet], [.enter, "e".key], hint: 3),
    Binding(.clearScore, [.sheet], [.backspace, .delete]),
    Binding(.confidence, [.sheet], ["f".key], hint: 13),
    Binding(.pin, [.sheet, .dossier], ["p".key], hint: 14),
    Binding(.goToPin, [.sheet, .dossier], ["y".key], hint: 57),
    Binding(.pins, [.sheet], ["P".key], hint: 58),
    Binding(.nextUnscored, [.sheet], ["t".key], hint: 6),
    Binding(.recommend, [.sheet], ["w".key], hint: 55),
    Binding(.undo, [.sheet], ["u".key], hint: 56),
    Binding(.redo, [.sheet], ["U".key]),
  ]

  private static let acts: [Binding] = [
    Binding(.act(.declare), inCase, ["d".key], hint: 5),
    Binding(.act(.submitScores), [.sheet, .dossier], ["S".key], hint: 3),
    Binding(.act(.comment), [.deliberation], ["a".key], hint: 2),
    Binding(.act(.propose), [.deliberation], ["p".key], hint: 3),
    Binding(.act(.vote), [.deliberation, .dossier, .sheet], ["V".key], hint: 6),
    Binding(.act(.openVote), [.deliberation], ["o".key], hint: 12),
    Binding(.act(.closeVote), [.deliberation], ["x".key], hint: 13),
    Binding(.act(.conclude), [.deliberation], ["c".key], hint: 14),
    Binding(.act(.openRound), [.dossier, .sheet, .report, .history], ["o".key]),
    Binding(.act(.closeRound), [.dossier, .sheet], ["x".key]),
  ]

  private static let intake: [Binding] = [
    Binding(.open, [.gates, .applicant], [.enter], hint: 1),
    Binding(.gateYes, [.gates], ["y".key, "o".key, "+".key], hint: 2),
    Binding(.gateNo, [.gates], ["x".key], hint: 3),
    Binding(.gateNotApplicable, [.gates], ["a".key, "-".key], hint: 3),
    Binding(.act(.incomplete), [.gates], ["I".key], hint: 6),
    Binding(.act(.question), [.applicant], ["a".key], hint: 2),
    Binding(.act(.dropQuestion), [.applicant], ["x".key], hint: 3),
    Binding(.act(.sendQuestions), [.applicant], ["S".key], hint: 4),
    Binding(.act(.answer), [.applicant], ["w".key], hint: 5),
    Binding(.act(.reply), [.applicant], ["p".key], hint: 6),
    Binding(.act(.explanation), [.applicant], ["e".key], hint: 7),
    Binding(.act(.hearing), [.applicant], ["h".key], hint: 8),
    Binding(.act(.letter), [.letter], ["S".key], hint: 2),
  ]

  private static let group: [Binding] = [
    Binding(.groupAct(.changeMember), [.members], [.enter, "e".key], hint: 1),
    Binding(.groupAct(.addMember), [.members], ["a".key], hint: 2),
    Binding(.groupAct(.declareInterests), [.members], ["d".key], hint: 3),
    Binding(.open, [.followUp], [.enter], hint: 1),
    Binding(.act(.milestone), [.followUp], ["a".key], hint: 2),
    Binding(.act(.prolong), [.followUp], ["p".key], hint: 3),
    Binding(.act(.reevaluate), [.followUp], ["v".key], hint: 4),
    Binding(.act(.end), [.followUp], ["x".key], hint: 5),
  ]

  /// `<` and `>` lie next to each other on AZERTY, without AltGr.
  private static let agenda: [Binding] = [
    Binding(.open, [.agenda], [.enter], hint: 1),
    Binding(.agendaCommand(.record), [.agenda], ["S".key], hint: 1),
    Binding(.agendaCommand(.project), [.agenda], ["f".key], hint: 2),
    Binding(.agendaCommand(.paper), [.agenda], ["r".key], hint: 11),
    Binding(.agendaCommand(.otherPaper), [.paper], ["v".key], hint: 3),
    Binding(.agendaCommand(.propose), [.agenda], ["o".key], hint: 3),
    Binding(.agendaCommand(.moveUp), [.agenda], ["<".key, .shiftUp], hint: 4),
    Binding(.agendaCommand(.moveDown), [.agenda], [">".key, .shiftDown], hint: 4),
    Binding(.agendaCommand(.toggleBlock), [.agenda], ["c".key], hint: 5),
    Binding(.agendaCommand(.moreTime), [.agenda], ["+".key], hint: 20),
    Binding(.agendaCommand(.lessTime), [.agenda], ["-".key], hint: 20),
    Binding(.agendaCommand(.shareTime), [.agenda], ["t".key], hint: 21),
    Binding(.agendaCommand(.dropLine), [.agenda], [.delete, .backspace], hint: 22),
    Binding(.agendaCommand(.previousMeeting), [.agenda], [.left, "h".key], hint: 30),
    Binding(.agendaCommand(.nextMeeting), [.agenda], [.right, "l".key], hint: 30),
    Binding(.agendaCommand(.schedule), [.queue], ["p".key], hint: 17),
    Binding(.groupAct(.announce), [.agenda], ["e".key], hint: 6),
    Binding(.groupAct(.addItem), [.agenda], ["a".key], hint: 7),
    Binding(.groupAct(.pull), [.agenda, .meeting], ["u".key], hint: 8),
    Binding(.groupAct(.openMeeting), [.agenda, .meeting], ["O".key], hint: 9),
    Binding(.groupAct(.planMeeting), [.agenda], ["p".key], hint: 10),
    Binding(.groupAct(.cancelMeeting), [.agenda], ["x".key], hint: 31),
  ]

  private static let meeting: [Binding] = [
    Binding(.groupAct(.take), [.meeting], [.enter], hint: 1),
    Binding(.agendaCommand(.previousItem), [.meeting], [.left, "k".key, .up], hint: 2),
    Binding(.agendaCommand(.nextItem), [.meeting], [.right, "j".key, .down, " ".key], hint: 2),
    Binding(.agendaCommand(.currentItem), [.meeting], ["h".key], hint: 40),
    Binding(.agendaCommand(.otherLanguage), [.meeting, .paper], ["t".key], hint: 13),
    Binding(.groupAct(.approveConsent), [.meeting], ["y".key], hint: 3),
    Binding(.groupAct(.arrive), [.meeting], ["a".key], hint: 9),
    Binding(.groupAct(.leave), [.meeting], ["l".key], hint: 9),
    Binding(.groupAct(.note), [.meeting], ["e".key], hint: 8),
    Binding(.groupAct(.closeMeeting), [.meeting], ["X".key], hint: 30),
    Binding(.act(.propose), [.meeting], ["p".key], hint: 4),
    Binding(.act(.openVote), [.meeting], ["o".key], hint: 5),
    Binding(.act(.vote), [.meeting], ["V".key], hint: 5),
    Binding(.act(.closeVote), [.meeting], ["x".key], hint: 6),
    Binding(.act(.conclude), [.meeting], ["c".key], hint: 7),
  ]

  private static let register: [Binding] = [
    Binding(.open, [.register], [.enter], hint: 1),
    Binding(.registerFind, [.register], ["/".key], hint: 2),
    Binding(.registerApps, [.register], ["v".key], hint: 3),
    Binding(.registerDifferences, [.register], ["n".key], hint: 4),
    Binding(.registerHistory, [.register], ["i".key], hint: 5),
    Binding(.exportRegister, [.register], ["x".key], hint: 6),
    Binding(.groupAct(.listApp), [.register], ["a".key], hint: 7),
    Binding(.groupAct(.changeProcess), [.register], ["e".key], hint: 8),
    Binding(.groupAct(.selfCertify), [.register], ["c".key], hint: 9),
  ]

  /// The command of a key in a scope.
  package static func command(for key: Key, in scope: Scope) -> DeskCommand? {
    lookup[scope]?[key]
  }

  /// Built once: a key is answered within a fraction of a millisecond.
  private static let lookup: [Scope: [Key: DeskCommand]] = {
    var table: [Scope: [Key: DeskCommand]] = [:]
    for binding in all {
      for scope in binding.scopes {
        for key in binding.keys where table[scope]?[key] == nil {
          table[scope, default: [:]][key] = binding.command
        }
      }
    }
    return table
  }()

  package static func bindings(in scope: Scope) -> [Binding] {
    all.filter { $0.scopes.contains(scope) }
  }

  /// The first key of a command in a scope, to be shown.
  package static func key(of command: DeskCommand, in scope: Scope) -> Key? {
    bindings(in: scope).first { $0.command == command }?.keys.first
  }
}

extension String {
  fileprivate var key: Key { .character(first ?? " ") }
}

/// The unshifted top row of the Belgian AZERTY keyboard, from 0.
private let azertyDigits = "à&é\"'(§è!ç"

/// The level that a key scores: a digit, or its place in the AZERTY row.
package func scoredLevel(of key: Key) -> Int? {
  guard case .character(let character) = key else { return nil }
  if let digit = character.wholeNumberValue, (0...9).contains(digit) { return digit }
  return Array(azertyDigits).firstIndex(of: character)
}
