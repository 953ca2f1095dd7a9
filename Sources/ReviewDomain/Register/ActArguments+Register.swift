extension GroupAct {
  /// The command that `arguments`, checked already, make of an act on the register.
  ///
  /// What is left out of a change or a correction stays as it is; `-` empties it.
  func registerCommand(
    with arguments: ActArguments, register: Register
  ) throws(Refusal) -> RegisterCommand {
    let reason = arguments["reason"]
    let process = CareProcessID(arguments["process"].trimmed)
    let product = arguments["product"].trimmed
    switch self {
    case .changeProcess:
      let known = try register.known(process)
      return .change(arguments.applied(to: known), reason: reason)
    case .endProcess: return .end(process, arguments.end)
    case .selfCertify:
      let level = try register.known(process).level
      return .selfCertify(
        arguments.app(in: process, route: .selfCertification, level: level),
        met: arguments["met"].words.map { CriterionID($0) })
    case .requestListing: return .request(arguments.request(in: process))
    case .listApp: return .list(arguments.listed(in: process), request: arguments.request)
    case .refuseListing: return .refuse(request: arguments.request ?? 0, reason: reason)
    case .unlistApp:
      return .unlist(
        process, product: product, until: arguments.date("until") ?? RegisterDate(.epoch),
        reason: reason)
    case .correctRegister:
      let known = register.listing(of: product, in: process)?.app
      let app = known ?? ListedApp(process: process, product: product)
      return .correct(product: product, arguments.applied(to: app), reason: reason)
    case .recordFact: return .note(arguments.fact)
    default:
      let id = CareProcessID(arguments["id"].trimmed)
      return .record(
        arguments.applied(to: RegisteredProcess(id: id, names: LocalizedText())))
    }
  }
}

extension Day {
  /// Stands for a day that was checked to be there.
  fileprivate static let epoch = Day(number: 0)
}

extension ActArguments {
  fileprivate var request: Int? { Int(self["request"].trimmed) }

  fileprivate func date(_ name: String) -> RegisterDate? { RegisterDate(self[name].trimmed) }

  private var sources: [WebAddress] { WebAddress.list(self["sources"]) ?? [] }

  private func text(_ stem: String) -> LocalizedText { applied(stem, to: LocalizedText()) }

  /// The national versions as typed, the others as they were.
  private func applied(_ stem: String, to text: LocalizedText) -> LocalizedText {
    var text = text
    for language in Language.national {
      guard let value = given(stem + "." + language.rawValue) else { continue }
      text[language] = value
    }
    return text
  }

  fileprivate var end: RegisteredProcess.End {
    RegisteredProcess.End(on: date("ended-on"), reason: text("end-reason"), sources: sources)
  }

  fileprivate func app(
    in process: CareProcessID, route: ListedApp.Route?, level: Decision.Level?
  ) -> ListedApp {
    ListedApp(
      process: process, product: self["product"].trimmed,
      manufacturer: self["manufacturer"].trimmed, route: route, level: level,
      from: date("from"), until: date("until"), caseID: CaseID(self["case"].trimmed),
      remark: text("remark"), openQuestions: questions(replacing: []), sources: sources)
  }

  /// A request that is granted is the route, unless another is said.
  fileprivate func listed(in process: CareProcessID) -> ListedApp {
    let said = ListedApp.Route(rawValue: self["route"])
    return app(
      in: process, route: said ?? (request == nil ? nil : .listRequest),
      level: Decision.Level(rawValue: self["level"]))
  }

  fileprivate func request(in process: CareProcessID) -> ListingRequest {
    ListingRequest(
      number: 0, process: process, product: self["product"].trimmed,
      manufacturer: self["manufacturer"].trimmed, caseID: CaseID(self["case"].trimmed),
      note: self["note"])
  }

  fileprivate var fact: RegisterFact {
    let process = self["process"].trimmed
    return RegisterFact(
      id: self["id"].trimmed, on: date("date"),
      process: process.isEmpty ? nil : CareProcessID(process), product: self["product"].trimmed,
      text: text("text"), sources: sources)
  }

  fileprivate func applied(to process: RegisteredProcess) -> RegisteredProcess {
    var process = process
    process.names = applied("name", to: process.names)
    process.purpose = applied("purpose", to: process.purpose)
    process.eligibility = applied("eligibility", to: process.eligibility)
    process.reimbursement = applied("reimbursement", to: process.reimbursement)
    process.links = links(replacing: process.links)
    process.criteria = criteria(replacing: process.criteria)
    if let level = given("level") { process.level = Decision.Level(rawValue: level) }
    if let list = given("keeps-list") { process.keepsList = list.isEmpty ? nil : list == "yes" }
    if let from = given("from") { process.from = RegisterDate(from) }
    if let sources = given("sources") { process.sources = WebAddress.list(sources) ?? [] }
    return process
  }

  fileprivate func applied(to app: ListedApp) -> ListedApp {
    var app = app
    if let product = given("new-product") { app.product = product }
    if let manufacturer = given("manufacturer") { app.manufacturer = manufacturer }
    if let route = given("route") { app.route = ListedApp.Route(rawValue: route) }
    if let level = given("level") { app.level = Decision.Level(rawValue: level) }
    if let from = given("from") { app.from = RegisterDate(from) }
    if let until = given("until") { app.until = RegisterDate(until) }
    if let id = given("case") { app.caseID = CaseID(id) }
    if let sources = given("sources") { app.sources = WebAddress.list(sources) ?? [] }
    app.remark = applied("remark", to: app.remark)
    app.openQuestions = questions(replacing: app.openQuestions)
    return app
  }

  /// The links of the languages that were typed; the others stay.
  private func links(replacing known: [RegisteredProcess.Link]) -> [RegisteredProcess.Link] {
    Language.allCases.flatMap { language -> [RegisteredProcess.Link] in
      guard let typed = given("links." + language.rawValue) else {
        return known.filter { $0.language == language }
      }
      return (WebAddress.list(typed) ?? []).map {
        RegisteredProcess.Link(language: language, address: $0)
      }
    }
  }

  /// A criterion a block, `R1: text`; the languages that were not typed stay.
  private func criteria(
    replacing known: [RegisteredProcess.Criterion]
  ) -> [RegisteredProcess.Criterion] {
    var typed: [(Language, [(criterion: CriterionID, text: String)])] = []
    for language in Language.national {
      guard let text = given("criteria." + language.rawValue) else { continue }
      typed.append((language, CriterionGround.blocks(in: text) ?? []))
    }
    let isTyped = !typed.isEmpty
    let ids = typed.flatMap { $0.1.map(\.criterion) }.reduce(into: [CriterionID]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return (isTyped ? ids : known.map(\.id)).map { id in
      var text = known.first { $0.id == id }?.text ?? LocalizedText()
      for (language, blocks) in typed {
        text[language] = blocks.first { $0.criterion == id }?.text
      }
      return RegisteredProcess.Criterion(id: id, text: text)
    }
  }

  /// A question a line, the same place being the same question.
  private func questions(replacing known: [LocalizedText]) -> [LocalizedText] {
    var questions = known
    for language in Language.national {
      guard let typed = given("open-questions." + language.rawValue) else { continue }
      let lines = typed.lines
      for index in questions.indices { questions[index][language] = nil }
      while questions.count < lines.count { questions.append(LocalizedText()) }
      for (index, line) in lines.enumerated() { questions[index][language] = line.trimmed }
    }
    return questions.filter { !$0.isEmpty }
  }
}
