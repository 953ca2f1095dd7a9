import CaseReports
import Foundation
import ReviewDomain
import ReviewTestSupport
import ReviewTexts

extension ReportInput {
  static func of(
    _ reviewCase: ReviewCase, for viewer: Member = .sofie, members: [Member] = Member.cast
  ) -> ReportInput {
    ReportInput(
      view: CaseView(of: reviewCase, for: viewer), members: members, criteria: .small,
      policy: .small,
      careProcessName: four(
        "Insuffisance cardiaque", "Hartfalen", "Herzinsuffizienz", "Heart failure"),
      head: JournalHead(
        sequence: 214, hash: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"))
  }
}

extension ReviewCase {
  /// Decided twice: the second decision replaces the first.
  static let decidedAgain: ReviewCase = {
    var second = Decision.temporary
    second.decidedOn = .on("2026-10-12")
    second.notifiedOn = nil
    second.reasons = LocalizedText([.french: "Le montant a été revu."])
    return decided.after(on: "2026-10-13", [(.decisionRecorded(decision: second), .sofie)])
  }()
}

extension ReviewCase {
  /// The group settled on two criteria: in two languages on one, in Dutch words alone on the other.
  static let settled = revealed.after(
    on: "2026-05-20",
    [
      (
        .consensusRecorded(
          criterion: "C1", value: .level(1),
          texts: four("Effet faible, selon l'essai.", "Zwak effect, volgens de studie.", "", "")),
        .paul
      ),
      (
        .consensusRecorded(
          criterion: "F4", value: nil, texts: LocalizedText([.dutch: "Enkel volwassenen."])), .paul
      ),
    ])
}

/// Starting points by name, so that a failing test says which one it was.
enum Rung: CaseIterable {
  case registered, scored, settled, inVote, decidedAgain

  var reviewCase: ReviewCase {
    switch self {
    case .registered: .registered
    case .scored: .scored
    case .settled: .settled
    case .inVote: .inVote
    case .decidedAgain: .decidedAgain
    }
  }
}

extension TemplateSet {
  /// The shipped ones, read once.
  static func shipped() throws -> TemplateSet { try read.get() }

  private static let read = Result {
    try TemplateSet(
      markdown: template(.markdown), html: template(.html), text: template(.text))
  }

  static func template(_ format: ReportFormat) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "data/templates/\(format.templateName ?? "")")
    return try String(contentsOf: file, encoding: .utf8)
  }
}

func report(
  _ reviewCase: ReviewCase, as format: ReportFormat, in language: Language = .french,
  for viewer: Member = .sofie
) throws -> String {
  try DecisionReport(of: .of(reviewCase, for: viewer), in: language)
    .rendered(as: format, with: .shipped())
}
