package import ReviewDomain

extension French {
  package func tagged(_ count: Int) -> String {
    "\(count) " + (count > 1 ? "affaires étiquetées." : "affaire étiquetée.")
  }

  package func term(_ relation: CaseRelation.Kind?) -> String {
    switch relation {
    case .reEvaluates: "réévalue"
    case .supersedes: "remplace"
    case .sameProduct: "même produit"
    case nil: "aucun"
    }
  }
}
