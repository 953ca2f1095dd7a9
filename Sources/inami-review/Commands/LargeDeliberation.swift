import ReviewDomain
import ReviewScreens
import TextCanvas

/// A deliberation of the size that the screen is measured with: 25 members, 40 criteria, 5 rounds.
///
/// Made in memory around a request; nothing of it is recorded.
struct LargeDeliberation {
  static let members = 25
  static let criteria = 40
  static let rounds = 5

  let request: ReimbursementRequest
  let today: Day

  var session: Session {
    Session(
      storeName: "measure", mode: .practice, member: people[1], members: people, language: .french,
      today: today)
  }

  private var people: [Member] {
    [Member(id: "chair", name: "Chair", role: .chair, language: .french)]
      + (1...Self.members).map { number in
        Member(
          id: MemberID("m\(number)"), name: "Membre \(number)", role: .voting, language: .french,
          constituency: "groupe \(number % 9)")
      }
  }

  private var set: CriteriaSet {
    let names = LocalizedText([.french: "Un critère avec un nom comme il en faut"])
    return CriteriaSet(
      id: "large", version: "1", names: names,
      scale: Scale(levels: [0, 1, 2, 3], reasonRequired: [], labels: [:]),
      groups: [CriterionGroup(id: "C", names: names)],
      criteria: (1...Self.criteria).map { number in
        Criterion(id: CriterionID("C\(number)"), group: "C", kind: .scored, names: names)
      })
  }

  private var content: ReviewCase {
    var content = ReviewCase(
      id: CaseID(year: 2026, serial: 1), request: request, presubmission: false,
      registeredOn: today)
    let chair = people[0].id
    content.apply(.foundAdmissible, by: chair, on: today)
    for member in people {
      content.apply(.interestsDeclared(conflict: false, text: ""), by: member.id, on: today)
    }
    for round in 1...Self.rounds {
      content.apply(.roundOpened(round: round, criteriaSet: "large"), by: chair, on: today)
      for (place, member) in people.dropFirst().enumerated() {
        let event = CaseEvent.scoreSheetSubmitted(
          round: round, sheet: sheet(of: place, in: round), salt: "")
        content.apply(event, by: member.id, on: today)
      }
      content.apply(.roundClosed(round: round), by: chair, on: today)
      content.apply(.roundRevealed(round: round), by: chair, on: today)
    }
    return content
  }

  private func sheet(of place: Int, in round: Int) -> ScoreSheet {
    ScoreSheet(
      scores: set.criteria.enumerated().map { number, criterion in
        let level = (place * 7 + number * 5 + round * 3 + place * number) % 5
        return CriterionScore(
          criterion: criterion.id,
          reason: "Une motivation de la longueur que les membres écrivent d'habitude, pas plus.",
          score: level == 4 ? .cannotJudge : .level(level))
      })
  }

  var file: CaseFile {
    let content = content
    return CaseFile(
      view: CaseView(of: content, for: people[1]), criteria: set, careProcess: "", sections: [],
      draft: ScoreSheet(), refusals: [:], nextStep: nil, ownStep: nil, clock: nil,
      expectedScorers: Self.members, history: [])
  }

  /// Milliseconds from the key that opens the screen to the drawn canvas, then for each key after.
  func time(_ keys: [Key], size: Size) -> [Double] {
    var desk = Desk(session: session, size: size)
    _ = desk.start()
    _ = desk.update(.caseOpened(file))
    var canvas = Canvas(size: size)
    desk.draw(in: &canvas)
    return keys.map { key in
      let started = ContinuousClock.now
      _ = desk.update(.keyPressed(key))
      desk.draw(in: &canvas)
      return (ContinuousClock.now - started) / .milliseconds(1)
    }
  }
}
