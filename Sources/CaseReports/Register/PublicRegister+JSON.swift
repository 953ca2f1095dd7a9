import FoundationEssentials
import ReviewDomain

/// JSON for scripts: docs/REGISTER.md says what each key is; keys are never renamed or taken away.
extension PublicRegister {
  package static let jsonFormat = "inami-review/register/1"

  /// In all languages at once: `--lang` changes nothing here.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Document(self)), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    let format = PublicRegister.jsonFormat
    let asOf: Day?
    let careProcesses: [ProcessDocument]
    let history: [FactDocument]

    init(_ register: PublicRegister) {
      asOf = register.asOf
      careProcesses = register.processes.map(ProcessDocument.init)
      history = register.facts.map(FactDocument.init)
    }
  }

  private struct ProcessDocument: Encodable {
    let id: CareProcessID
    let names: LocalizedText
    let level: Decision.Level?
    let purpose: LocalizedText
    let eligibility: LocalizedText
    let reimbursement: LocalizedText
    let links: [RegisteredProcess.Link]
    let criteria: [RegisteredProcess.Criterion]
    let keepsList: Bool?
    let from: RegisterDate?
    /// `null` while the process applies.
    let ended: RegisteredProcess.End?
    let apps: [AppDocument]
    let history: [FactDocument]
    let notFound: [LocalizedText]
    let sources: [WebAddress]

    init(_ entry: Process) {
      let process = entry.process
      id = process.id
      names = process.names
      level = process.level
      purpose = process.purpose
      eligibility = process.eligibility
      reimbursement = process.reimbursement
      links = process.links
      criteria = process.criteria
      keepsList = process.keepsList
      from = process.from
      ended = process.end
      apps = entry.apps.map(AppDocument.init)
      history = entry.facts.map(FactDocument.init)
      notFound = process.notFound
      sources = process.sources
    }

    private enum Key: String, CodingKey {
      case id, names, level, purpose, eligibility, reimbursement, links, criteria, keepsList
      case from, ended, apps, history, notFound, sources
    }

    /// What is not known is `null`, never absent.
    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(id, forKey: .id)
      try object.encode(names, forKey: .names)
      try object.encode(level, forKey: .level)
      try object.encode(purpose, forKey: .purpose)
      try object.encode(eligibility, forKey: .eligibility)
      try object.encode(reimbursement, forKey: .reimbursement)
      try object.encode(links.map(LinkDocument.init), forKey: .links)
      try object.encode(criteria, forKey: .criteria)
      try object.encode(keepsList, forKey: .keepsList)
      try object.encode(from, forKey: .from)
      try object.encode(ended.map(EndDocument.init), forKey: .ended)
      try object.encode(apps, forKey: .apps)
      try object.encode(history, forKey: .history)
      try object.encode(notFound, forKey: .notFound)
      try object.encode(sources, forKey: .sources)
    }
  }

  private struct LinkDocument: Encodable {
    let language: Language
    let url: WebAddress

    init(_ link: RegisteredProcess.Link) {
      language = link.language
      url = link.address
    }
  }

  private struct EndDocument: Encodable {
    let end: RegisteredProcess.End

    init(_ end: RegisteredProcess.End) { self.end = end }

    private enum Key: String, CodingKey { case on, reason, sources }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(end.on, forKey: .on)
      try object.encode(end.reason, forKey: .reason)
      try object.encode(end.sources, forKey: .sources)
    }
  }

  private struct AppDocument: Encodable {
    let app: App

    init(_ app: App) { self.app = app }

    private enum Key: String, CodingKey {
      case product, manufacturer, route, level, from, until, state, remark, openQuestions
      case sources, certainty
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(app.product, forKey: .product)
      try object.encode(app.manufacturer.isEmpty ? nil : app.manufacturer, forKey: .manufacturer)
      try object.encode(app.route, forKey: .route)
      try object.encode(app.level, forKey: .level)
      try object.encode(app.from, forKey: .from)
      try object.encode(app.until, forKey: .until)
      try object.encode(app.state.rawValue, forKey: .state)
      try object.encode(app.remark, forKey: .remark)
      try object.encode(app.openQuestions, forKey: .openQuestions)
      try object.encode(app.sources, forKey: .sources)
      try object.encode(app.certainty?.rawValue ?? "certain", forKey: .certainty)
    }
  }

  private struct FactDocument: Encodable {
    let fact: RegisterFact

    init(_ fact: RegisterFact) { self.fact = fact }

    private enum Key: String, CodingKey { case id, on, product, text, sources, certainty }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(fact.id, forKey: .id)
      try object.encode(fact.on, forKey: .on)
      try object.encode(fact.product.isEmpty ? nil : fact.product, forKey: .product)
      try object.encode(fact.text, forKey: .text)
      try object.encode(fact.sources, forKey: .sources)
      try object.encode(fact.certainty?.rawValue ?? "certain", forKey: .certainty)
    }
  }
}
