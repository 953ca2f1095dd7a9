package import ReviewDomain

/// The headings and fixed sentences of a meeting's agenda and minutes.
package protocol MinutesTexts {
  func minutesTitle(of day: Day) -> String
  func agendaTitle(of day: Day) -> String
  func word(_ word: MinutesWord) -> String

  /// What an agenda asks of those who receive it.
  var agendaOpening: String { get }
  /// The minutes are not approved yet.
  var minutesAreDraft: String { get }
  /// The meeting is not closed yet.
  var minutesAreUnfinished: String { get }
  func minutesApproved(in meeting: Day) -> String
  /// What the consent block is, before the meeting.
  var consentExplained: String { get }
  /// What was done with the consent block.
  func consentAdopted(at time: ClockTime) -> String
  /// Which minutes the meeting approved, under the item of that name.
  func approved(minutesOf days: [Day]) -> String
  var noMinutesApproved: String { get }
  /// The text is not there in the language of the paper.
  func notWritten(in language: Language) -> String
  /// How many texts are not there in the language of the paper.
  func notWritten(_ count: Int) -> String
  /// Stands in the place of what the viewer may not see; the reason is a sentence of its own.
  func notShown(because reason: String) -> String
  func minutesLong(_ minutes: Int) -> String
  /// Heads a paper in a language that the group does not work in; `nil` in the national ones.
  var minutesTranslation: String? { get }
}

extension MinutesTexts {
  package var minutesTranslation: String? { nil }
}

/// A short label in a meeting's agenda or minutes.
package enum MinutesWord: Hashable, Sendable, CaseIterable {
  case day, place, begins, ends, opened, closed, presiding
  case present, excused, absent, member, role, sitsFor, times
  case item, minutes, rapporteur, recused, proposal, reasons, conditions, documents
  case outOfRoom, notes, consensus, vote, ballots, recorded
  case consentBlock, consentPlanned, leftOut, notReached, general, actions, corrections
  case signatures, chair, secretariat, foreseen, announced
}

/// Picks what a meeting's papers say in a language.
package func minutesTexts(in language: Language) -> any Texts & ReportTexts & MinutesTexts {
  switch language {
  case .french: French()
  case .dutch: Dutch()
  case .german: German()
  case .english: English()
  }
}
