import ReviewDomain

/// What members wrote in a story, by hand: one line for each member and criterion.
///
///     ann C4 1 Waarom.
///     benoit F4 = Ce qui décrit la population.
///
/// The first word is the name in ``Cast``; `=` stands where a described criterion has no score.
struct Opinions {
  private let entries: [MemberID: [CriterionScore]]

  init(_ text: String) throws(DemoError) {
    var entries: [MemberID: [CriterionScore]] = [:]
    for line in text.split(separator: "\n") {
      let (member, entry) = try Self.read(String(line))
      entries[member, default: []].append(entry)
    }
    self.entries = entries
  }

  func of(_ member: MemberID) -> [CriterionScore] { entries[member] ?? [] }

  private static func read(_ line: String) throws(DemoError) -> (MemberID, CriterionScore) {
    let fields = line.split(separator: " ", maxSplits: 3).map(String.init)
    guard fields.count == 4, let member = member(fields[0]) else {
      throw .unreadableOpinion(line)
    }
    guard fields[2] == "=" || Score(fields[2]) != nil else { throw .unreadableOpinion(line) }
    let entry = CriterionScore(
      criterion: CriterionID(fields[1]), reason: fields[3], score: Score(fields[2]))
    return (member, entry)
  }

  /// The member whose id begins with this first name.
  private static func member(_ name: String) -> MemberID? {
    Cast.members.first { $0.id.rawValue.hasPrefix(name + "-") }?.id
  }
}
