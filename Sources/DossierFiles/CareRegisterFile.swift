package import ReviewDomain

/// A file of the public register: a care process, the applications in it, and facts with sources.
///
/// docs/REGISTER.md is its format. What may not stand in the register is a mistake of its line.
package enum CareRegisterFile {
  /// What `bytes` hold, or every mistake; `name` is what messages call the file.
  package static func read(_ bytes: [UInt8], name: String) -> Result<RegisterContent, Mistakes> {
    RuleFile.read(bytes, name: name) { root in
      let file = RegisterReader(root)
      let content = file.content()
      file.checkRules(content)
      return content
    }
  }
}

/// Reads the three parts of a file.
private struct RegisterReader {
  private let root: FieldReader
  private let process: FieldReader
  private let apps: [FieldReader]
  private let facts: [FieldReader]

  init(_ root: FieldReader) {
    self.root = root
    process = root.map("care-process")
    apps = root.maps("apps")
    facts = root.maps("facts")
  }

  private var hasProcess: Bool { root.value("care-process") != nil }

  func content() -> RegisterContent {
    if !hasProcess, facts.isEmpty || !apps.isEmpty { root.reportMissing("care-process") }
    let registered = hasProcess ? process.registeredProcess() : nil
    FieldReader.refuseDuplicates("id", in: facts)
    return RegisterContent(
      processes: registered.map { [$0] } ?? [],
      apps: apps.map { $0.listedApp(in: registered?.id ?? "") },
      facts: facts.map { $0.registerFact(of: registered?.id) })
  }

  /// What each part would be refused for, at its place; only once all of it can be read.
  func checkRules(_ content: RegisterContent) {
    guard root.findings.isEmpty else { return }
    var known = RegisterContent(processes: content.processes)
    if let refusal = refusal(of: known) {
      root.report(.register(refusal), "care-process")
      return
    }
    for (app, reader) in zip(content.apps, apps) {
      known.apps.append(app)
      guard let refusal = refusal(of: known) else { continue }
      reader.report(.register(refusal), "product")
      known.apps.removeLast()
    }
    for (fact, reader) in zip(content.facts, facts) {
      let alone = RegisterContent(processes: content.processes, facts: [fact])
      if let refusal = refusal(of: alone) { reader.report(.register(refusal), "id") }
    }
  }

  /// Which day it is, is not the file's to know.
  private func refusal(of content: RegisterContent) -> RegisterRefusal? {
    if case .register(let refusal) = Register().refusal(ofEntering: content) { refusal } else { nil }
  }
}

extension FieldReader {
  fileprivate func registeredProcess() -> RegisteredProcess {
    defer { refuseUnknownKeys() }
    return RegisteredProcess(
      id: CareProcessID(identifier("id")), names: translations("names"), level: choice("level"),
      purpose: translations("purpose"),
      eligibility: translations("eligibility", isRequired: false),
      reimbursement: translations("reimbursement", isRequired: false), links: links(),
      criteria: processCriteria(), keepsList: flag("keeps-list"), from: registerDate("from"),
      end: end(), notFound: localizedTexts("not-found"), sources: addresses("sources"))
  }

  private func links() -> [RegisteredProcess.Link] {
    maps("links").compactMap { link in
      defer { link.refuseUnknownKeys() }
      let language: Language? = link.choice("language", isRequired: true)
      let address = link.address("url")
      guard let language, let address else { return nil }
      return RegisteredProcess.Link(language: language, address: address)
    }
  }

  private func processCriteria() -> [RegisteredProcess.Criterion] {
    let items = maps("criteria")
    FieldReader.refuseDuplicates("id", in: items)
    return items.map { item in
      defer { item.refuseUnknownKeys() }
      return RegisteredProcess.Criterion(
        id: CriterionID(item.text("id", isRequired: true, limit: .line)),
        text: item.translations("text"))
    }
  }

  private func end() -> RegisteredProcess.End? {
    guard value("ended") != nil else { return nil }
    let fields = map("ended")
    defer { fields.refuseUnknownKeys() }
    return RegisteredProcess.End(
      on: fields.registerDate("on"), reason: fields.translations("reason"),
      sources: fields.addresses("sources"))
  }

  fileprivate func listedApp(in process: CareProcessID) -> ListedApp {
    defer { refuseUnknownKeys() }
    return ListedApp(
      process: process, product: text("product", isRequired: true, limit: .line),
      manufacturer: text("manufacturer", limit: .line), route: choice("route"),
      level: choice("level"), from: registerDate("from"), until: registerDate("until"),
      remark: translations("remark", isRequired: false),
      openQuestions: localizedTexts("open-questions"), sources: addresses("sources"),
      certainty: choice("certainty"))
  }

  fileprivate func registerFact(of process: CareProcessID?) -> RegisterFact {
    defer { refuseUnknownKeys() }
    return RegisterFact(
      id: identifier("id"), on: registerDate("on"), process: process,
      product: text("product", limit: .line), text: translations("text"),
      sources: addresses("sources"), certainty: choice("certainty"))
  }

  /// A list of texts, each in four languages under `text`.
  private func localizedTexts(_ key: String) -> [LocalizedText] {
    maps(key).map { item in
      defer { item.refuseUnknownKeys() }
      return item.translations("text")
    }
  }

  /// Where it can be read: nothing stands in a file without.
  private func addresses(_ key: String) -> [WebAddress] {
    items(key, isRequired: true).compactMap { node, path in
      guard !node.isRefused else { return nil }
      if let address = WebAddress(node.shown.trimmed) { return address }
      findings.add(.notAWebAddress, at: node.mark, key: path, found: node.shown)
      return nil
    }
  }
}
