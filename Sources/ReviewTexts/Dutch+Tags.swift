package import ReviewDomain

extension Dutch {
  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "herevalueert"
    case .supersedes: "vervangt"
    case .sameProduct: "zelfde product"
    case nil: "geen"
    }
  }
}
