import CaseJournal
import ReviewDomain
import ReviewTestSupport

@testable import CaseStore

/// What both the paper and the program are told about the group.
enum World {
  static let id = CaseID(year: 2026, serial: 1)
  /// Another case of the store, to be tied to.
  static let other = CaseID(year: 2026, serial: 2)
  static let begins = Day.on("2026-03-02")
  static let founder = Member.sofie

  /// The cast, a second secretary, a second insurer and expert, a voting member whose mandate
  /// ended, and one whose mandate lasts a while.
  static let members: [Member] =
    Member.cast + [
      Member(id: "sam", name: "Sam Maes", role: .secretariat, language: .dutch),
      Member(
        id: "hugo", name: "Hugo Wouters", role: .voting, language: .dutch, isActive: false),
      Member(
        id: "irma", name: "Irma Lejeune", role: .voting, language: .french,
        constituency: "organismes assureurs", from: .on("2026-04-01"), until: .on("2026-12-15")),
      Member(id: "ella", name: "Ella Willems", role: .expert, language: .dutch),
    ]

  static let firstSet = file(.criteriaSet, "small 1", CriteriaSet.small)
  static let secondSet = file(.criteriaSet, "small 2", second)
  static let firstObject = firstSet.adopted.object
  static let secondObject = secondSet.adopted.object
  static let sets = [firstObject: CriteriaSet.small, secondObject: second]

  /// The next version: a gate more, and one criterion for another.
  private static let second: CriteriaSet = {
    var set = CriteriaSet.small
    set.version = "2"
    set.criteria.removeAll { $0.id == "F1" }
    let gate = Criterion(id: "B6", group: "B", kind: .gate, names: LocalizedText())
    let scored = Criterion(id: "C3", group: "C", kind: .scored, names: LocalizedText())
    set.criteria.insert(gate, at: 4)
    set.criteria.insert(scored, at: 7)
    return set
  }()

  static func beginning(under page: PaperPolicy) -> StoreBeginning {
    StoreBeginning(
      id: "9a9e", name: "Paper", mode: .practice, founder: founder,
      files: [firstSet, file(.policy, page.name, policies[page.name] ?? .small)])
  }

  static func options(cache: String) -> StoreOptions {
    StoreOptions(
      cacheDirectory: cache,
      reader: AdoptedReader(
        criteriaSet: { try EventCoding.value(CriteriaSet.self, fromJSON: $0) },
        policy: { try EventCoding.value(Policy.self, fromJSON: $0) }))
  }

  static func moment(_ day: Day) -> Moment {
    Moment(utc: day.description + "T09:30:00.000Z", day: day)
  }

  private static func file(_ kind: Adopted.Kind, _ name: String, _ value: some Encodable)
    -> AdoptedFile
  {
    AdoptedFile(kind: kind, name: name, bytes: (try? EventCoding.json(value)) ?? [])
  }
}
