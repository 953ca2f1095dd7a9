import CaseQuery
package import ReviewDomain

extension CaseStore {
  /// What a file of assignments asks for, its cases and members looked up.
  ///
  /// A case is a number or a query, which stands for all cases that it selects now.
  ///
  /// - Throws: `AssignmentMistakes` with every mistake, each with its place.
  package func steps(
    inAssignments bytes: [UInt8], file: String, for viewer: MemberID, today: Day
  ) throws -> [BulkStep] {
    let lines = try AssignmentLine.lines(in: bytes, file: file)
    var reader = AssignmentReader(store: self, viewer: viewer, today: today)
    let steps = try lines.flatMap { try reader.steps(of: $0) }
    guard reader.mistakes.isEmpty else {
      let sorted = reader.mistakes.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
      throw AssignmentMistakes(file: file, list: sorted)
    }
    return steps
  }

  /// All assignments on cases that go on, as a file that ``steps(inAssignments:file:for:today:)``
  /// reads and that changes nothing.
  package func exportAssignments(
    for viewer: MemberID, write: (String) throws -> Void
  ) throws {
    _ = try member(viewer)
    try write(AssignmentColumn.allCases.map(\.rawValue).joined(separator: ",") + "\r\n")
    let index = try queueWithoutTexts
    for id in index.records.filter({ $0.stage < .concluded }).map(\.id).sorted() {
      for assignment in try folded(id).content.assignments {
        let fields = row(assignment, of: id).map(CSVField.written)
        try write(fields.joined(separator: ",") + "\r\n")
      }
    }
  }

  private func row(_ assignment: Assignment, of id: CaseID) -> [String] {
    let action: AssignmentAction =
      assignment.duty == .expert ? .assignExpert : .assignRapporteur
    return [
      id.description, action.rawValue, assignment.member.rawValue,
      group[assignment.member]?.role.rawValue ?? "", "",
      assignment.criteria.map(\.rawValue).joined(separator: " "), "",
    ]
  }
}

/// Looks up what the lines of a file name, and notes what is not there.
private struct AssignmentReader {
  private let store: CaseStore
  private let viewer: MemberID
  private let today: Day
  private(set) var mistakes: [AssignmentMistake] = []

  init(store: CaseStore, viewer: MemberID, today: Day) {
    self.store = store
    self.viewer = viewer
    self.today = today
  }

  mutating func steps(of line: AssignmentLine) throws -> [BulkStep] {
    if let excess = line.excess { mistakes.append(excess) }
    let action = action(of: line)
    let member = member(of: line)
    let cases = try cases(of: line)
    guard let action, let member else { return [] }
    let before = mistakes.count
    checkValues(of: line, for: action)
    try checkRound(of: line, cases)
    guard mistakes.count == before else { return [] }
    let command = action.command(member.id, value: line[.value], reason: line[.reason])
    return cases.map { BulkStep(line: line.line, caseID: $0, command: command) }
  }

  private mutating func note(
    _ line: AssignmentLine, _ column: AssignmentColumn, _ fact: AssignmentMistake.Fact
  ) {
    mistakes.append(line.mistake(column, fact))
  }

  private mutating func action(of line: AssignmentLine) -> AssignmentAction? {
    let word = line[.action].lowercased()
    if let action = AssignmentAction(rawValue: word) { return action }
    let known = AssignmentAction.allCases.map(\.rawValue)
    note(line, .action, word.isEmpty ? .valueMissing("action") : .actionUnknown(word, known: known))
    return nil
  }

  /// By id, or by name as the lists show it; a role, where it is given, must be the member's.
  private mutating func member(of line: AssignmentLine) -> Member? {
    let word = line[.member]
    let named = store.group.members.filter { $0.name == word }
    guard let member = store.group[MemberID(word)] ?? (named.count == 1 ? named.first : nil) else {
      note(line, .member, word.isEmpty ? .valueMissing("member") : .memberUnknown(word))
      return nil
    }
    let role = line[.role]
    if !role.isEmpty {
      guard let given = Member.Role(rawValue: role.lowercased()) else {
        note(line, .role, .notARole(role))
        return nil
      }
      if given != member.role {
        note(line, .role, .roleDiffers(member.id, member.role))
        return nil
      }
    }
    return member
  }

  private mutating func cases(of line: AssignmentLine) throws -> [CaseID] {
    let text = line[.case]
    if text.isEmpty {
      note(line, .case, .valueMissing("case"))
      return []
    }
    if let id = CaseID(text) {
      if try store.position(of: id) != nil { return [id] }
      note(line, .case, .notACase(text))
      return []
    }
    let query = CaseQuery(text)
    if let problem = query.problem {
      note(line, .case, .queryUnknown(word: problem.word))
      return []
    }
    let positions = try store.matching(query, for: viewer, today: today)
    if positions.isEmpty { note(line, .case, .noCaseFound(text)) }
    let records = try store.queueWithoutTexts.records
    return positions.map { records[Int($0)].id }
  }

  private mutating func checkValues(of line: AssignmentLine, for action: AssignmentAction) {
    for column in action.needs where line[column].isEmpty {
      note(line, column, .valueMissing(column.rawValue))
    }
    guard action == .recuse else { return }
    for word in line[.value].words where Right(rawValue: word) == nil {
      note(line, .value, .notARight(word))
    }
  }

  /// A round that is given is a guard: the line is meant for cases that are in it.
  private mutating func checkRound(of line: AssignmentLine, _ cases: [CaseID]) throws {
    let text = line[.round]
    guard !text.isEmpty else { return }
    guard let round = Int(text), round >= 0 else { return note(line, .round, .notARound(text)) }
    for id in cases {
      let current = try store.folded(id).content.round?.number ?? 0
      if current != round { note(line, .round, .roundDiffers(id, current: current)) }
    }
  }
}
