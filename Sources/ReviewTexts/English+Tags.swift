package import ReviewDomain

extension English {
  package func tagged(_ count: Int) -> String {
    "\(count) " + (count == 1 ? "case" : "cases") + " tagged."
  }

  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "re-evaluates"
    case .supersedes: "supersedes"
    case .sameProduct: "same product"
    case nil: "none"
    }
  }
}
