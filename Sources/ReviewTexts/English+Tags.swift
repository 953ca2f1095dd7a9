package import ReviewDomain

extension English {
  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "re-evaluates"
    case .supersedes: "supersedes"
    case .sameProduct: "same product"
    case nil: "none"
    }
  }
}
