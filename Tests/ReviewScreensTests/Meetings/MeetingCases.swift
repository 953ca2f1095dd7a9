import ReviewDomain
import ReviewTestSupport

/// Cases for an agenda, each with what makes it stand where it does.
extension ReviewCase {
  /// Revealed, with these levels on C1 given by the scorers in their order.
  ///
  /// - Parameters:
  ///   - serial: the number of the year.
  ///   - product: what it is called.
  ///   - levels: repeated for as many scorers as there are.
  ///   - recused: members who may neither read nor deliberate nor vote.
  ///   - proposed: whether there is a proposal.
  ///   - reason: what every scorer gives as reason.
  static func onAgenda(
    _ serial: Int, _ product: String, levels: [Int] = [2], recused: [Member] = [],
    proposed: Bool = true, reason: String = "Zie bijlage.", secret: String? = nil
  ) throws -> ReviewCase {
    var request = try Shipped.request.get()
    request.product.name = product
    request.product.version = "\(serial).0"
    var content = ReviewCase(
      id: CaseID(year: 2026, serial: serial), request: request, presubmission: false,
      registeredOn: .on("2026-03-01"))
    let scorers = Member.scorers.filter { !recused.contains($0) }
    var events: [(CaseEvent, Member)] = [(.foundAdmissible, .secretary)]
    events += (Member.scorers + [.president]).map { member in
      (.interestsDeclared(conflict: recused.contains(member), text: ""), member)
    }
    events += recused.map { member in
      (
        .recusalDecided(member: member.id, removed: Right.allCases, reason: "mandat"), .president
      )
    }
    events.append((.roundOpened(round: 1, criteriaSet: "set-1"), .president))
    events += scorers.enumerated().map { place, member in
      let sheet = ScoreSheet(
        scores: ["C1", "C2"].map { criterion in
          CriterionScore(
            criterion: criterion, reason: secret ?? reason,
            score: .level(criterion == "C1" ? levels[place % levels.count] : 2))
        }, recommendation: .temporary)
      return (.scoreSheetSubmitted(round: 1, sheet: sheet, salt: ""), member)
    }
    events += [(.roundClosed(round: 1), .president), (.roundRevealed(round: 1), .president)]
    if proposed { events.append((.proposalDrafted(proposal: .temporary), .president)) }
    for (event, member) in events {
      content.apply(event, by: member.id, on: .on("2026-05-\(serial % 9 + 10)"))
    }
    return content
  }

  /// Four on which all agree, eight on which they do not; for two Ann Peeters must leave, for two
  /// Béatrice Dubois.
  static func twelve() throws -> [ReviewCase] {
    let names = [
      "CardioLink", "SomnoTrack", "KneeCoach", "DiaPasso", "EpiLogboek", "GlucoWeg", "Maternia",
      "MoodPad", "OncoVeille", "PijnWijzer", "Respirélia", "Rythmo",
    ]
    return try names.enumerated().map { place, name in
      let recused: [Member] =
        place == 5 || place == 9 ? [.peeters] : place == 6 || place == 10 ? [.dubois] : []
      return try onAgenda(
        place + 1, name, levels: place < 4 ? [2] : place % 2 == 0 ? [0, 3] : [1, 2],
        recused: recused)
    }
  }
}

extension GroupEvent {
  /// The meeting of the tests' day with all cases on its agenda.
  static func planned(_ cases: [ReviewCase], consent: Int = 0) -> [GroupEvent] {
    let day = MeetingRoom.today
    let points = cases.enumerated().map { place, content in
      AgendaPoint(.review(content.id), block: place < consent ? .consent : .debate)
    }
    return [
      .meetingPlanned(
        day: day, place: "Bruxelles", begins: ClockTime("13:30"), ends: ClockTime("17:00")),
      .agendaSet(meeting: day, items: points),
    ]
  }
}
