package import ReviewDomain

extension Dutch {
  package func tagged(_ count: Int) -> String {
    "\(count) " + (count == 1 ? "zaak" : "zaken") + " gelabeld."
  }

  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "herevalueert"
    case .supersedes: "vervangt"
    case .sameProduct: "zelfde product"
    case nil: "geen"
    }
  }
}
