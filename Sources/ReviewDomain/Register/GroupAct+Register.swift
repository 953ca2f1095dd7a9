/// What the acts on the register ask for.
extension GroupAct {
  package var isOfRegister: Bool { Self.ofRegister.contains(self) }

  package static let ofRegister: [GroupAct] = [
    .recordProcess, .changeProcess, .endProcess, .selfCertify, .requestListing, .listApp,
    .refuseListing, .unlistApp, .correctRegister, .recordFact,
  ]

  var registerParameters: [ActParameter] {
    let reason = ActParameter("reason", .text)
    let process = ActParameter("process", .careProcess)
    let product = ActParameter("product", .line)
    return switch self {
    case .recordProcess: [ActParameter("id", .line)] + Self.processParameters(isNew: true)
    case .changeProcess: [process] + Self.processParameters(isNew: false) + [reason]
    case .endProcess:
      [process, ActParameter("ended-on", .registerDate, required: false)]
        + Act.localized("end-reason") + [Self.sources(required: false)]
    case .selfCertify:
      [process, product, Self.manufacturer, ActParameter("met", .processCriteria)]
        + Self.listingDays(required: true) + [Self.sources(required: false)]
    case .requestListing:
      [process, product, Self.manufacturer, Self.linkedCase]
        + [ActParameter("note", .text, required: false)]
    case .listApp:
      [process, product, Self.manufacturer, ActParameter("request", .number, required: false)]
        + Self.listing + Self.listingDays(required: true) + Self.listingTexts
    case .refuseListing: [ActParameter("request", .number), reason]
    case .unlistApp: [process, product, ActParameter("until", .registerDate), reason]
    case .correctRegister:
      [process, product, ActParameter("new-product", .line, required: false), Self.manufacturer]
        + Self.listing + Self.listingDays(required: false) + Self.listingTexts + [reason]
    case .recordFact:
      [
        ActParameter("id", .line), ActParameter("date", .registerDate, required: false),
        ActParameter("process", .careProcess, required: false),
        ActParameter("product", .line, required: false),
      ] + Act.localized("text") + [Self.sources(required: true)]
    default: []
    }
  }

  private static func processParameters(isNew: Bool) -> [ActParameter] {
    [ActParameter("level", .choice(Act.words(Decision.Level.self)), required: false)]
      + ["name", "purpose", "eligibility", "reimbursement"].flatMap { Act.localized($0, .text) }
      + Act.localized("links", .webAddresses) + Act.localized("criteria", .grounds)
      + [
        ActParameter("keeps-list", .choice(["yes", "no"]), required: false),
        ActParameter("from", .registerDate, required: false), sources(required: isNew),
      ]
  }

  private static let manufacturer = ActParameter("manufacturer", .line, required: false)
  private static let linkedCase = ActParameter("case", .caseNumber, required: false)

  private static let listing = [
    ActParameter("route", .choice(Act.words(ListedApp.Route.self)), required: false),
    ActParameter("level", .choice(Act.words(Decision.Level.self)), required: false),
  ]

  private static let listingTexts =
    [linkedCase] + Act.localized("remark") + Act.localized("open-questions")
    + [sources(required: false)]

  private static func listingDays(required: Bool) -> [ActParameter] {
    [
      ActParameter("from", .registerDate, required: required),
      ActParameter("until", .registerDate, required: false),
    ]
  }

  private static func sources(required: Bool) -> ActParameter {
    ActParameter("sources", .webAddresses, required: required)
  }
}
