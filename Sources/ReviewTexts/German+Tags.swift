package import ReviewDomain

extension German {
  package func tagged(_ count: Int) -> String {
    "\(count) " + (count == 1 ? "Akte" : "Akten") + " mit Etikett versehen."
  }

  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "bewertet neu"
    case .supersedes: "ersetzt"
    case .sameProduct: "selbes Produkt"
    case nil: "keine"
    }
  }
}
