/// Why a request does not enter the evaluation, in a word; the reason says the rest.
package enum InadmissibilityGround: String, Hashable, Sendable, Codable, CaseIterable {
  case incomplete
  /// Not recognised as a medical device by the FAMHP.
  case notAMedicalDevice = "not-a-medical-device"
  case applicantNotEntitled = "applicant-not-entitled"
  case outOfScope = "out-of-scope"
  case other
}
