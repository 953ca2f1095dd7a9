package import ReviewDomain

/// The people of the tests: one for each role, and a voting member who is recused.
extension Member {
  package static let sofie = Member(
    id: "sofie", name: "Sofie Claes", role: .secretariat, language: .dutch)
  package static let paul = Member(
    id: "paul", name: "Paul Renard", role: .chair, language: .french)
  package static let ann = Member(
    id: "ann", name: "Anne Dubois", role: .voting, language: .french,
    constituency: "organismes assureurs")
  package static let bram = Member(
    id: "bram", name: "Bram De Smet", role: .voting, language: .dutch, constituency: "artsen")
  package static let carla = Member(
    id: "carla", name: "Carla Müller", role: .voting, language: .german,
    constituency: "Krankenhäuser")
  package static let dirk = Member(
    id: "dirk", name: "Dirk Peeters", role: .advisory, language: .dutch,
    constituency: "sociale partners")
  package static let emma = Member(
    id: "emma", name: "Emma Janssens", role: .expert, language: .dutch,
    constituency: "ervaringsdeskundigen")
  package static let farid = Member(
    id: "farid", name: "Farid Amrani", role: .auditor, language: .french)
  /// Recused from reading, deliberating and voting on ``ReviewCase/registered``.
  package static let gilles = Member(
    id: "gilles", name: "Gilles Lambert", role: .voting, language: .french,
    constituency: "kinésithérapeutes")

  package static let cast: [Member] = [
    sofie, paul, ann, bram, carla, dirk, emma, farid, gilles,
  ]
}

extension Group {
  package static let cast = Group(members: Member.cast)
}

extension Day {
  /// Reads `2026-03-02`; day 0 for what is no day, so that a wrong fixture shows.
  package static func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
