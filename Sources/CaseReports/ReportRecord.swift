import Foundation
import ReviewDomain

/// A report for machines: the words of the command line and the journal, not a language's.
///
/// `format` names this layout: within a version, fields are added and never renamed or removed.
/// Keys are sorted; days are ISO 8601, amounts decimal strings in euro; texts that the group keeps
/// per language are objects by language code, with the versions that exist.
struct ReportRecord: Sendable, Codable {
  struct Gate: Sendable, Codable {
    var id: CriterionID
    var verdict: GateAnswer.Verdict
    var evidence: String
    var day: Day
  }

  struct Sheet: Sendable, Codable {
    var member: MemberID
    var day: Day
    var scores: [CriterionScore]
    var recommendation: ConclusionKind?
    /// The role in which it was handed in.
    var capacity: Member.Role?
  }

  /// A revealed round; nothing of another one is here.
  struct RevealedRound: Sendable, Codable {
    var number: Int
    var criteriaSet: ObjectID
    var openedOn: Day
    var revealedOn: Day?
    var sheets: [Sheet]
    /// What the group settled on, by criterion; the sheets stay as they are.
    var consensus: [Settled]?
  }

  struct Settled: Sendable, Codable {
    var criterion: CriterionID
    var value: Score?
    var texts: LocalizedText
    var member: MemberID
    var day: Day
  }

  struct MemberRecord: Sendable, Codable {
    var id: MemberID
    var name: String
    var role: Member.Role
    var constituency: String
  }

  struct RecusalRecord: Sendable, Codable {
    var member: MemberID
    var removed: [Right]
    var reason: String
    var day: Day
  }

  /// A gate of the policy and how it stands.
  struct Checkpoint: Sendable, Codable {
    var name: GateName
    var status: String
    var overriddenBy: MemberID?
    var reason: String?
    var day: Day?
  }

  var format = "inami-review/decision-report/1"
  var isInternal = true
  var language: Language
  var caseNumber: CaseID
  var stage: Stage
  var ending: Ending?
  var endingReason: String
  var registeredOn: Day
  var submittedOn: Day?
  var admissibleOn: Day?
  var concludedOn: Day?
  var inForceOn: Day?
  var request: ReimbursementRequest
  var careProcessName: LocalizedText?
  var history: [ReportedEntry]
  var gates: [Gate]
  var criteriaSet: String
  var rounds: [RevealedRound]
  /// Closed votes only.
  var votes: [Vote]
  var recusals: [RecusalRecord]
  var conclusion: Proposal?
  /// The last one is in force; those before it are superseded.
  var decisions: [Decision]
  var milestones: [Milestone]
  var minorityOpinions: [MinorityOpinion]
  /// The last one stands; those before it are superseded.
  var transmissions: [Transmission]
  var checkpoints: [Checkpoint]
  var policy: String
  var legalBasis: LocalizedText
  /// Only with a decision.
  var remedies: LocalizedText?
  var members: [MemberRecord]
  /// What is missing, in the report's language.
  var missing: [String]
  var head: JournalHead
  var applicant: ApplicantRecord?
}

extension ReportRecord {
  init(_ input: ReportInput, language: Language, missing: [String]) {
    let content = input.view.content
    self.init(
      language: language, caseNumber: content.id, stage: content.stage, ending: content.ending,
      endingReason: content.endingReason, registeredOn: content.registeredOn,
      submittedOn: content.submittedOn, admissibleOn: content.admissibleOn,
      concludedOn: content.concludedOn, inForceOn: content.inForceOn, request: content.request,
      careProcessName: input.careProcessName, history: input.history,
      gates: content.gates.sorted { $0.key < $1.key }.map(Gate.init),
      criteriaSet: input.criteria.id + " " + input.criteria.version,
      rounds: content.rounds.filter { $0.state == .revealed }.map {
        RevealedRound($0, content.consensus(in: $0.number))
      },
      votes: content.votes.filter { !$0.isOpen }.map(\.printable),
      recusals: content.recusals.sorted { $0.key < $1.key }.map(RecusalRecord.init),
      conclusion: content.conclusion, decisions: content.decisions,
      milestones: content.milestones,
      minorityOpinions: content.minorityOpinions.sorted { $0.member < $1.member },
      transmissions: content.transmissions, checkpoints: input.gates.map(Checkpoint.init),
      policy: input.policy.id + " " + input.policy.version,
      legalBasis: input.policy.legalBasis,
      remedies: content.decisions.isEmpty ? nil : input.policy.remedies,
      members: input.members.sorted { $0.id < $1.id }.map(MemberRecord.init), missing: missing,
      head: input.head)
    applicant = ApplicantRecord(content)
  }

  /// Indented, keys sorted, with a line break at the end; what a terminal could obey is escaped.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(self), as: UTF8.self)
    return text.unicodeScalars.map(Self.escape).joined() + "\n"
  }

  /// Below U+0020 the encoder escapes by itself; its own line breaks stay.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    guard scalar.value > 0x1F, PlainText.hides(scalar) else { return String(scalar) }
    return String(scalar).utf16.map { "\\u" + PlainText.hexadecimal(UInt32($0), digits: 4) }
      .joined()
  }
}

extension ReportRecord.Checkpoint {
  fileprivate init(_ state: GateState) {
    let override: GateOverride? = if case .overridden(let it) = state.status { it } else { nil }
    self.init(
      name: state.gate.name, status: state.status.word, overriddenBy: override?.by,
      reason: override?.reason, day: override?.day)
  }
}

extension ReportRecord.Gate {
  fileprivate init(_ id: CriterionID, _ answer: GateAnswer) {
    self.init(id: id, verdict: answer.verdict, evidence: answer.evidence, day: answer.day)
  }
}

extension ReportRecord.RecusalRecord {
  fileprivate init(_ member: MemberID, _ recusal: Recusal) {
    self.init(
      member: member, removed: recusal.removed, reason: recusal.reason, day: recusal.day)
  }
}

extension ReportRecord.RevealedRound {
  fileprivate init(_ round: Round, _ consensus: [CriterionID: Consensus]) {
    let settled = consensus.sorted { $0.key < $1.key }.map { criterion, settled in
      ReportRecord.Settled(
        criterion: criterion, value: settled.value, texts: settled.texts, member: settled.member,
        day: settled.day)
    }
    let sheets = round.sheets.filter(\.isSubmitted).sorted { $0.member < $1.member }
    self.init(
      number: round.number, criteriaSet: round.criteriaSet, openedOn: round.openedOn,
      revealedOn: round.revealedOn,
      sheets: sheets.compactMap { sheet in
        sheet.content.map {
          ReportRecord.Sheet(
            member: sheet.member, day: sheet.day, scores: $0.scores,
            recommendation: $0.recommendation, capacity: sheet.capacity)
        }
      }, consensus: settled.isEmpty ? nil : settled)
  }
}

extension ReportRecord.MemberRecord {
  fileprivate init(_ member: Member) {
    self.init(
      id: member.id, name: member.name, role: member.role, constituency: member.constituency)
  }
}
