import DecisionAnalysis
import ReviewDomain

/// The figures of agreement of one table, as JSON.
struct AgreementDocument {
  let table: RatingTable

  /// What is given for the whole file and for each of its parts.
  var summary: [(String, JSONTree)] {
    let gwet = (table.gwet(.identity), table.gwet(.quadratic))
    return [
      ("alpha", alpha),
      ("ac1", JSONTree(gwet.0?.value)),
      ("ac1Error", JSONTree(gwet.0?.standardError)),
      ("ac2", JSONTree(gwet.1?.value)),
      ("ac2Error", JSONTree(gwet.1?.standardError)),
      ("pairsThatAgree", JSONTree(gwet.0?.observed)),
      ("fleissKappa", JSONTree(table.fleissKappa?.value)),
      ("icc", icc),
      ("kendallW", JSONTree(table.kendallW?.value)),
    ]
  }

  private var alpha: JSONTree {
    .object(AgreementMetric.allCases.map { ($0.rawValue, JSONTree(table.alpha($0))) })
  }

  private var icc: JSONTree {
    let icc = table.intraclass
    return .object([
      ("icc1", JSONTree(icc?.oneWaySingle)),
      ("icc2", JSONTree(icc?.agreementSingle)),
      ("icc3", JSONTree(icc?.consistencySingle)),
      ("icc1k", JSONTree(icc?.oneWayMean)),
      ("icc2k", JSONTree(icc?.agreementMean)),
      ("icc3k", JSONTree(icc?.consistencyMean)),
      ("bms", JSONTree(icc?.betweenUnits)),
      ("wms", JSONTree(icc?.withinUnits)),
      ("jms", JSONTree(icc?.betweenRaters)),
      ("ems", JSONTree(icc?.residual)),
    ])
  }

  /// Every model of chance with every weights.
  var weighted: JSONTree {
    .object(
      AgreementWeights.allCases.map { weights in
        let models = ChanceModel.allCases.map { model in
          (model.rawValue, Self.json(table.agreement(model, weights)))
        }
        let error = JSONTree(table.krippendorffErrorOfCounts(weights))
        return (weights.rawValue, .object(models + [("krippendorffErrorOfCounts", error)]))
      })
  }

  var fleiss: JSONTree {
    let fleiss = table.fleissKappa
    let categories = (fleiss?.categories ?? []).map { category -> JSONTree in
      .object([
        ("level", JSONTree(category.value)), ("share", JSONTree(category.share)),
        ("kappa", JSONTree(category.kappa)),
      ])
    }
    return .object([
      ("kappa", JSONTree(fleiss?.value)),
      ("standardError", JSONTree(fleiss?.standardError)),
      ("standardErrorOfNoAgreement", JSONTree(fleiss?.standardErrorOfNoAgreement)),
      ("z", JSONTree(fleiss?.z)),
      ("observed", JSONTree(fleiss?.observed)),
      ("expected", JSONTree(fleiss?.expected)),
      ("categories", .list(categories)),
    ])
  }

  var twoRaters: JSONTree {
    let both = TwoRaters(table)
    let kappas = AgreementWeights.allCases.map { weights in
      (weights.rawValue, Self.json(both?.cohenKappa(weights)))
    }
    return .object([
      ("observed", JSONTree(both?.observed)),
      ("cohenKappa", .object(kappas)),
      ("scottPi", JSONTree(both?.scottPi)),
    ])
  }

  var kendall: JSONTree {
    let kendall = table.kendallW
    return .object([
      ("w", JSONTree(kendall?.value)),
      ("uncorrected", JSONTree(kendall?.uncorrected)),
      ("chiSquare", JSONTree(kendall?.chiSquare)),
    ])
  }

  private static func json(_ agreement: Agreement?) -> JSONTree {
    .object([
      ("value", JSONTree(agreement?.value)),
      ("standardError", JSONTree(agreement?.standardError)),
      ("observed", JSONTree(agreement?.observed)),
      ("expected", JSONTree(agreement?.expected)),
    ])
  }
}
