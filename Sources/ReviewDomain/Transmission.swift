/// The group's conclusion on its way to the Insurance Committee; superseded by a later one.
package struct Transmission: Hashable, Sendable, Codable {
  package enum Document: String, Hashable, Sendable, Codable, CaseIterable {
    case report, proposal
    case minorityOpinions = "minority-opinions"
    case explanation, votes
  }

  package let day: Day
  /// The letter's reference.
  package let reference: String
  /// What goes along.
  package let documents: [Document]
}

extension ReviewCase {
  /// What goes along where nothing is said: all that there is.
  package var documentsToTransmit: [Transmission.Document] {
    Transmission.Document.allCases.filter { document in
      switch document {
      case .minorityOpinions: !minorityOpinions.isEmpty
      case .explanation: hasExplanation
      case .report, .proposal, .votes: true
      }
    }
  }

  /// Whether the applicant explained: in writing, orally, or in answer to a question.
  package var hasExplanation: Bool {
    !explanations.isEmpty || !hearings.isEmpty || applicantPoints.contains { $0.answer != nil }
  }

  package var transmission: Transmission? { transmissions.last }
}
