import ReviewDomain

/// A case told by hand, on days counted back from today.
struct Story: Sendable {
  /// Where the request comes from.
  enum Source: Sendable {
    /// A dossier that the caller read, by its folder's name.
    case dossier(String)
    /// An earlier product, with a generated dossier.
    case product(InventedProduct)
  }

  let name: String
  let source: Source
  /// When the request was registered.
  let daysAgo: Int
  let presubmission: Bool
  /// What happens after the registration.
  let tell: @Sendable (inout CaseRun) throws -> Void

  init(
    dossier: String, daysAgo: Int, presubmission: Bool = false,
    tell: @escaping @Sendable (inout CaseRun) throws -> Void
  ) {
    name = dossier
    source = .dossier(dossier)
    self.daysAgo = daysAgo
    self.presubmission = presubmission
    self.tell = tell
  }

  /// - Parameters:
  ///   - product: the generated dossier's.
  ///   - name: where a product has more than one story; other stories know it by this.
  ///   - daysAgo: when the request was registered.
  ///   - tell: what happens after the registration.
  init(
    product: InventedProduct, name: String? = nil, daysAgo: Int,
    tell: @escaping @Sendable (inout CaseRun) throws -> Void
  ) {
    self.name = name ?? product.name
    source = .product(product)
    self.daysAgo = daysAgo
    presubmission = false
    self.tell = tell
  }
}

/// A product of the practice group's past.
struct InventedProduct: Sendable {
  let name: String
  let version: String
  let applicant: String
  let careProcess: CareProcessID
  let language: Language
  let requested: RequestedReimbursement
  let indication: String
  /// What the dossier shows; an invented finding where nothing is said.
  var evidence: [Evidence] = []
  /// Whether an earlier story is about the same request.
  var isAgain = false

  func request(
    _ inventor: inout RequestInventor, on day: Day, _ random: inout SeededGenerator
  ) throws -> ReimbursementRequest {
    var request = try inventor.request(on: day, &random, isAgain: isAgain) { request in
      request.product.name = name
      request.product.version = version
      request.product.manufacturer = applicant
      request.applicant.name = applicant
      request.applicant.kind = .manufacturer
      request.careProcess = careProcess
      request.language = language
      request.requested = requested
      request.indication = indication
    }
    if !evidence.isEmpty { request.evidence = evidence }
    return request
  }
}
