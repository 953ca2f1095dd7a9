/// A request that an application be added to the list of a care process.
///
/// Internal until it is decided; then only the application that is listed is public.
package struct ListingRequest: Hashable, Sendable, Codable {
  /// From 1, in the order in which they came in.
  package let number: Int
  package let process: CareProcessID
  package let product: String
  package let manufacturer: String
  package let caseID: CaseID?
  /// The secretariat's own words.
  package let note: String

  enum CodingKeys: String, CodingKey {
    case number, process, product, manufacturer, note
    case caseID = "case"
  }

  package init(
    number: Int, process: CareProcessID, product: String, manufacturer: String,
    caseID: CaseID? = nil, note: String = ""
  ) {
    self.number = number
    self.process = process
    self.product = product
    self.manufacturer = manufacturer
    self.caseID = caseID
    self.note = note
  }
}
