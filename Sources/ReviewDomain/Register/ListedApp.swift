/// An application in a care process of the register.
///
/// Public but for ``caseID``: the numbers of the group's cases stay inside.
package struct ListedApp: Hashable, Sendable, Codable {
  /// How it got there.
  package enum Route: String, Hashable, Sendable, Codable, CaseIterable {
    /// The producer declares that it meets the criteria of the care process.
    case selfCertification = "self-certification"
    /// It was asked to be added to the list of the care process, and was.
    case listRequest = "list-request"
    /// The agreement or decision that pays for the care process names it.
    case convention
    /// A positive opinion without a payment: it gives no level.
    case opinion
  }

  package let process: CareProcessID
  package var product: String
  /// Empty where no source says it.
  package var manufacturer: String
  /// `nil` where no source says it.
  package var route: Route?
  package var level: Decision.Level?
  package var from: RegisterDate?
  /// The last day, that one included; an application at M3 light always has one.
  package var until: RegisterDate?
  /// The case of the group on which it rests; never published.
  package var caseID: CaseID?
  package var remark: LocalizedText
  /// What a temporary reimbursement is to answer.
  package var openQuestions: [LocalizedText]
  package var sources: [WebAddress]
  /// `nil` for what is certain.
  package var certainty: RegisterFact.Certainty?

  enum CodingKeys: String, CodingKey {
    case process, product, manufacturer, route, level, from, until, remark, openQuestions
    case sources, certainty
    case caseID = "case"
  }

  package init(
    process: CareProcessID, product: String, manufacturer: String = "", route: Route? = nil,
    level: Decision.Level? = nil, from: RegisterDate? = nil, until: RegisterDate? = nil,
    caseID: CaseID? = nil, remark: LocalizedText = LocalizedText(),
    openQuestions: [LocalizedText] = [], sources: [WebAddress] = [],
    certainty: RegisterFact.Certainty? = nil
  ) {
    self.process = process
    self.product = product
    self.manufacturer = manufacturer
    self.route = route
    self.level = level
    self.from = from
    self.until = until
    self.caseID = caseID
    self.remark = remark
    self.openQuestions = openQuestions
    self.sources = sources
    self.certainty = certainty
  }

  package var isOpinion: Bool { route == .opinion }

  /// Whether it is the same application in the same process, whatever else is said of it.
  func isSame(as other: ListedApp) -> Bool {
    process == other.process && isOpinion == other.isOpinion
      && product.isSameName(as: other.product)
  }
}

extension ListedApp {
  /// A part of the entry that can be told apart when it is corrected.
  package enum Part: Hashable, Sendable, CaseIterable {
    case product, manufacturer, route, level, from, until, caseID, remark, openQuestions, sources
  }

  /// What is another in `other`.
  package func changes(to other: ListedApp) -> [Part] {
    Part.allCases.filter { self[$0] != other[$0] }
  }

  private subscript(part: Part) -> AnyHashable {
    switch part {
    case .product: product
    case .manufacturer: manufacturer
    case .route: route
    case .level: level
    case .from: from
    case .until: until
    case .caseID: caseID
    case .remark: remark
    case .openQuestions: openQuestions
    case .sources: sources
    }
  }
}

extension String {
  /// Whether it names the same thing: without differences of case and white space.
  package func isSameName(as other: String) -> Bool {
    func folded(_ text: String) -> String {
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
    return folded(self) == folded(other)
  }
}
