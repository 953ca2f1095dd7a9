import CaseStore
import DossierFiles
import Foundation
import ReviewDomain
import ReviewScreens
import ReviewTexts

/// Reads what the screens of one case show.
struct CaseLoader {
  let store: CaseStore
  let drafts: DraftFolder
  let forms: FormDrafts
  let seen: SeenVersions
  let session: Session
  let now: Moment

  func file(_ id: CaseID) throws -> CaseFile {
    let member = session.member
    let view = try store.view(of: id, for: member.id)
    let steps = try store.steps(of: id, for: member.id, now: now)
    let criteria = try store.criteria(for: view)
    var refusals: [Act: Refusal] = [:]
    for act in Act.allCases {
      refusals[act] = try store.refusal(of: act, on: id, by: member.id, now: now)
    }
    var file = CaseFile(
      view: view, criteria: criteria, careProcess: careProcess(view.content.request.careProcess),
      sections: sections(of: view), draft: draft(for: view), refusals: refusals,
      nextStep: steps.next, ownStep: steps.own,
      clock: try clock(of: view, under: try store.policy()),
      expectedScorers: steps.expectedScorers, history: try history(of: id),
      forms: forms.kept(for: member.id, id), places: store.places(of: view),
      earlierCriteria: try earlierCriteria(of: view),
      gates: try store.gateStates(of: id, for: member.id, now: now),
      voteRule: try view.content.openVote?.rule ?? store.policy().votes, advice: steps.advice,
      changes: try changes(of: view), seenVersion: seen.version(of: id, for: member.id))
    try addFollowUp(to: &file)
    return file
  }

  /// The sets that rounds before the current one froze.
  private func earlierCriteria(of view: CaseView) throws -> [Int: CriteriaSet] {
    var sets: [Int: CriteriaSet] = [:]
    for round in view.content.rounds.dropLast() {
      sets[round.number] = try store.criteria(in: round.criteriaSet)
    }
    return sets
  }

  /// What the indicative period says today, with the group's meetings and what past cases took.
  private func clock(of view: CaseView, under policy: Policy) throws -> CaseClock? {
    view.content.clock(
      under: policy, today: now.day, meetings: store.group.plannedMeetings.map(\.day),
      past: try store.pastEvaluations())
  }

  func careProcess(_ id: CareProcessID) -> String {
    CareProcessNames.name(of: id, in: session.language)
  }

  /// The narrative; empty while the dossier is closed, or when it cannot be read.
  private func sections(of view: CaseView) -> [NarrativeSection] {
    let request = view.content.request
    guard view.dossierClosed == nil, !request.dossier.rawValue.isEmpty,
      let bytes = try? store.object(request.dossier, of: view.content.id, for: view.viewer)
    else { return [] }
    return Section.sections(inDossier: bytes).map(NarrativeSection.init)
      + request.annexes.compactMap { annex(of: view, $0) }
  }

  /// A text annex as one more section; others are listed with their file and title only.
  private func annex(of view: CaseView, _ annex: Annex) -> NarrativeSection? {
    guard annex.bytes <= Self.longestAnnex, let kind = AnnexKind(file: annex.file),
      let bytes = try? store.object(annex.object, of: view.content.id, for: view.viewer)
    else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return NarrativeSection(
      title: annex.title.isEmpty ? annex.file : annex.title, blocks: kind.blocks(of: text),
      place: .annex(annex.file))
  }

  /// Longer annexes are for a program that opens files.
  static let longestAnnex = 256 * 1024

  /// The kept draft; a sheet that is handed in, or was given back, is what one goes on from.
  private func draft(for view: CaseView) -> ScoreSheet {
    guard let round = view.content.round else { return ScoreSheet() }
    let own = round.sheet(of: view.viewer)
    if let own, own.isSubmitted, let content = own.content { return content }
    let kept = drafts.load(view.viewer, case: view.content.id, round: round.number)
    return kept ?? own?.content ?? ScoreSheet()
  }

  private func history(of id: CaseID) throws -> [HistoryItem] {
    let texts = texts(in: session.language, naming: session.members)
    return try store.history(of: id, for: session.member.id).map { line in
      let actor = session.members.first { $0.id == line.actor }?.name ?? line.actor.rawValue
      let entered = line.storeTime.prefix(10)
      let isLate = entered != line.happenedOn.description
      let day = Day(String(entered)).map { texts.date($0) } ?? String(entered)
      return HistoryItem(
        entry: line.number, happenedOn: line.happenedOn, enteredOn: isLate ? day : "",
        actor: actor + acting(line.auth), text: text(of: line, in: texts))
    }
  }

  /// What a later version of the program wrote has no words here, only its name.
  private func text(of line: HistoryLine, in texts: any Texts) -> String {
    if let event = line.event { return texts.history(event) }
    return line.isWithheld ? texts.withheldHistory(line.type) : line.type
  }

  /// Shows that somebody acted as another member.
  private func acting(_ auth: String) -> String {
    auth.hasPrefix("acting:") ? " (" + auth.dropFirst("acting:".count) + ")" : ""
  }
}

extension CaseLoader {
  static func isReadable(_ file: String) -> Bool { AnnexKind(file: file) != nil }
}

/// The annexes that the reader can show.
private enum AnnexKind {
  case markdown, table, plain

  init?(file: String) {
    switch (file as NSString).pathExtension.lowercased() {
    case "md", "markdown": self = .markdown
    case "csv": self = .table
    case "txt", "text": self = .plain
    default: return nil
    }
  }

  func blocks(of text: String) -> [NarrativeBlock] {
    switch self {
    case .markdown:
      Section.sections(in: text).flatMap { section in
        (section.title.isEmpty ? [] : [NarrativeBlock.heading(level: 1, text: section.title)])
          + section.blocks.map(NarrativeBlock.init)
      }
    case .table: [.table(rows: text.lines.map(Self.cells))]
    case .plain: [.code(lines: text.split(whereSeparator: \.isNewline).map(String.init))]
    }
  }

  /// Belgian spreadsheets separate by semicolons; the more frequent sign of the two wins.
  private static func cells(_ line: String) -> [String] {
    let separator: Character =
      line.count(where: { $0 == ";" }) >= line.count(where: { $0 == "," }) ? ";" : ","
    return line.split(separator: separator, omittingEmptySubsequences: false).map {
      String($0).trimmed
    }
  }
}

extension NarrativeSection {
  init(_ section: Section) {
    self.init(
      title: section.title, blocks: section.blocks.map(NarrativeBlock.init),
      place: section.title.isBlank ? nil : .section(section.title.oneLine))
  }
}

extension NarrativeBlock {
  init(_ block: Block) {
    self =
      switch block {
      case .heading(let level, let text): .heading(level: level, text: text)
      case .paragraph(let text): .paragraph(text)
      case .item(let depth, let marker, let text):
        .item(depth: depth - 1, marker: marker, text: text)
      case .table(let rows): .table(rows: rows)
      case .quote(let text): .quote(text)
      case .code(let lines): .code(lines: lines)
      case .rule: .rule
      }
  }
}

/// The names of shipped care processes; another one is shown as the applicant wrote it.
enum CareProcessNames {
  private static let names = Dictionary(
    AdoptedFiles.careProcesses.map { ($0.id, $0.names) }, uniquingKeysWith: { first, _ in first })

  static func name(of id: CareProcessID, in language: Language) -> String {
    names[id]?.name(in: language) ?? id.rawValue
  }

  static func names(of id: CareProcessID) -> LocalizedText? { names[id] }
}
