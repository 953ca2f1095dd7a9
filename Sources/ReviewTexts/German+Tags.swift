package import ReviewDomain

extension German {
  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "bewertet neu"
    case .supersedes: "ersetzt"
    case .sameProduct: "selbes Produkt"
    case nil: "keine"
    }
  }
}
