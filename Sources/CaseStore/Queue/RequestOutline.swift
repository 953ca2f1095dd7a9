import CaseQuery
package import ReviewDomain

/// What everyone in the group may see of a request, before any declaration.
package struct RequestOutline: Hashable, Sendable {
  package let productTitle: String
  package let applicant: String
  package let careProcess: String
  package let indication: String
  package let requested: RequestedReimbursement
  package let language: Language
  /// ``ReimbursementRequest/identity``.
  package let identity: String

  package init(_ request: ReimbursementRequest) {
    productTitle = request.product.title
    applicant = request.applicant.name
    careProcess = request.careProcess.rawValue
    indication = request.indication
    requested = request.requested
    language = request.language
    identity = request.identity
  }
}

/// The fields of a registration or revision that make up the outline.
struct RequestFields: Decodable {
  struct Request: Decodable {
    struct Applicant: Decodable { let name: String }
    struct Product: Decodable {
      let name: String
      let version: String
    }

    let language: Language
    let requested: RequestedReimbursement
    let applicant: Applicant
    let product: Product
    let careProcess: String
    let indication: String
    let annexes: [Something]
    let budget: [Something]
    let evidence: [Something]
    let tariff: [Something]
    let dataPlan: String
  }

  /// Of which only the number counts.
  struct Something: Decodable {}

  let request: Request
  /// Absent in a revision.
  let presubmission: Bool?

  /// How much the dossier has of what is counted; hidden from whom it is closed to.
  var counts: [QueryPossession: Int] {
    [
      .annex: request.annexes.count, .budget: request.budget.count,
      .evidence: request.evidence.count, .tariff: request.tariff.count,
      .dataPlan: request.dataPlan.isBlank ? 0 : 1,
    ]
  }

  var outline: RequestOutline {
    RequestOutline(
      ReimbursementRequest(
        language: request.language, requested: request.requested,
        applicant: Applicant(name: request.applicant.name, kind: .manufacturer),
        product: Product(name: request.product.name, version: request.product.version),
        careProcess: CareProcessID(request.careProcess), indication: request.indication))
  }
}
