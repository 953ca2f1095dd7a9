/// The secretariat's answer to a gate, with the evidence that carries it.
package struct GateAnswer: Hashable, Sendable, Codable {
  package enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case yes, no
    case notApplicable = "not-applicable"
  }

  package var verdict: Verdict
  package var evidence: String
  package var day: Day

  package init(verdict: Verdict, evidence: String, day: Day) {
    self.verdict = verdict
    self.evidence = evidence
    self.day = day
  }
}
