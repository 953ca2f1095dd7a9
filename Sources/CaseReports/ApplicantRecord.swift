import ReviewDomain

/// What passed between the group and the applicant, for machines.
struct ApplicantRecord: Sendable, Codable {
  struct Version: Sendable, Codable {
    var number: Int
    var receivedOn: Day
    var reason: String
    var dossier: ObjectID
  }

  struct Meeting: Sendable, Codable {
    var day: Day
    var participants: String
    var notes: String
  }

  /// Sent questions and received remarks, with answers and replies; no draft.
  var points: [ApplicantPoint]
  var explanations: [WrittenExplanation]
  var hearings: [Hearing]
  var letters: [Letter]
  var versions: [Version]
  var meetings: [Meeting]
  var window: ApplicantWindow?
  var inadmissibilityGround: InadmissibilityGround?

  init(_ content: ReviewCase) {
    points = content.numberedPoints
    explanations = content.explanations
    hearings = content.hearings
    letters = content.letters
    versions = content.versions.map {
      Version(
        number: $0.number, receivedOn: $0.day, reason: $0.reason, dossier: $0.request.dossier)
    }
    meetings = content.meetings.map {
      Meeting(day: $0.day, participants: $0.participants, notes: $0.notes)
    }
    window = content.applicantWindow
    inadmissibilityGround = content.endingGround
  }
}
