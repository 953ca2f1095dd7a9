package import ReviewDomain
import ReviewTexts

/// The public page: one accessible HTML document, as the public portal shows a register.
///
/// Headings in order, tables with heads, every part reachable from the top, no script, nothing that
/// is loaded from elsewhere. A text without a version in the page's language is named as missing.
package struct PublicRegisterPage {
  private let register: PublicRegister
  private let language: Language
  let texts: any Texts

  package init(_ register: PublicRegister, in language: Language) {
    self.register = register
    self.language = language
    texts = ReviewTexts.texts(in: language)
  }

  package var html: String {
    var page = HTMLWriter()
    page.literal("<!DOCTYPE html>")
    page.element("html", [("lang", language.rawValue)]) { page in
      page.element("head") { head(&$0) }
      page.element("body") { page in
        page.element("header") { top(&$0) }
        page.element("nav", [("aria-label", word(.careProcesses))]) { contents(&$0) }
        page.element("main") { main(&$0) }
      }
    }
    return page.text
  }

  private func head(_ page: inout HTMLWriter) {
    page.literal("<meta charset=\"utf-8\"/>")
    page.literal(
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    page.leaf("title", word(.register))
    page.literal(
      """
      <style>body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:0 auto;padding:1rem}\
      table{border-collapse:collapse;width:100%}th,td{border:1px solid #555;padding:.3rem .5rem;\
      text-align:left;vertical-align:top}caption{text-align:left;font-weight:bold;padding:.3rem 0}\
      dt{font-weight:bold;margin-top:.5rem}section{border-top:2px solid #555;margin-top:2rem}\
      </style>
      """)
  }

  private func top(_ page: inout HTMLWriter) {
    page.leaf("h1", word(.register))
    page.leaf("p", word(.subtitle))
    if let day = register.asOf { page.leaf("p", texts.registerAsOf(day)) }
  }

  private func contents(_ page: inout HTMLWriter) {
    page.element("ul") { page in
      for entry in register.current {
        page.leaf("li", .jump(name(of: entry.process), to: entry.process.anchor))
      }
      if !register.ended.isEmpty {
        page.leaf("li", .jump(word(.noLongerApplicable), to: "no-longer-applicable"))
      }
      if !register.facts.isEmpty {
        page.leaf("li", .jump(word(.generalHistory), to: "history"))
      }
    }
  }

  private func main(_ page: inout HTMLWriter) {
    for entry in register.current { section(of: entry, heading: 2, &page) }
    if !register.ended.isEmpty {
      page.element("section", [("id", "no-longer-applicable")]) { page in
        page.leaf("h2", word(.noLongerApplicable))
        for entry in register.ended { section(of: entry, heading: 3, &page) }
      }
    }
    if !register.facts.isEmpty {
      page.element("section", [("id", "history")]) { page in
        page.leaf("h2", word(.generalHistory))
        facts(register.facts, &page)
      }
    }
  }

  // MARK: - A care process

  private func section(
    of entry: PublicRegister.Process, heading: Int, _ page: inout HTMLWriter
  ) {
    let process = entry.process
    page.element("section", [("id", process.anchor)]) { page in
      page.leaf("h\(heading)", name(of: process), nameAttributes(of: process))
      page.element("dl") { terms(of: process, &$0) }
      apps(entry.apps, heading: heading + 1, &page)
      questions(entry.apps, heading: heading + 1, &page)
      criteria(process, heading: heading + 1, &page)
      texts(process.notFound, under: .notFound, heading: heading + 1, &page)
      if !entry.facts.isEmpty {
        page.leaf("h\(heading + 1)", word(.history))
        facts(entry.facts, &page)
      }
      sources(process.sources, heading: heading + 1, &page)
    }
  }

  private func terms(of process: RegisteredProcess, _ page: inout HTMLWriter) {
    term(.level, process.level.map { texts.term($0) } ?? word(.noLevel), &page)
    if let end = process.end {
      term(
        .noLongerApplicable,
        (end.on.map { texts.date($0) + " – " } ?? "") + texts.version(of: end.reason), &page)
    }
    term(.purpose, texts.version(of: process.purpose), &page)
    term(.eligibility, known(process.eligibility), &page)
    term(.reimbursement, known(process.reimbursement), &page)
    if let from = process.from { term(.since, texts.date(from), &page) }
    if let keepsList = process.keepsList {
      term(.list, word(keepsList ? .listKept : .noListKept), &page)
    }
    guard !process.links.isEmpty else { return }
    page.leaf("dt", word(.links))
    for link in process.links {
      let label = texts.page(in: link.language, at: link.address.host)
      page.leaf("dd", .link(label, to: link.address, in: link.language))
    }
  }

  private func term(_ label: RegisterWord, _ text: String, _ page: inout HTMLWriter) {
    page.leaf("dt", word(label))
    page.leaf("dd", text)
  }

  // MARK: - Its applications

  private func apps(
    _ apps: [PublicRegister.App], heading: Int, _ page: inout HTMLWriter
  ) {
    page.leaf("h\(heading)", word(.applications))
    guard !apps.isEmpty else {
      page.leaf("p", word(.noApplications))
      return
    }
    let heads: [RegisterWord] = [
      .application, .manufacturer, .level, .route, .since, .until, .state, .remark, .sources,
    ]
    page.element("table") { page in
      page.leaf("caption", word(.applications))
      page.element("thead") { page in
        page.element("tr") { page in
          for head in heads { page.leaf("th", word(head), [("scope", "col")]) }
        }
      }
      page.element("tbody") { page in
        for app in apps { page.element("tr") { row(of: app, &$0) } }
      }
    }
  }

  private func row(of app: PublicRegister.App, _ page: inout HTMLWriter) {
    page.leaf("th", app.product, [("scope", "row")])
    page.leaf("td", app.manufacturer.isEmpty ? word(.notKnown) : app.manufacturer)
    page.leaf("td", app.level.map { texts.term($0) } ?? word(.noLevel))
    page.leaf("td", app.route.map { texts.term($0) } ?? word(.notKnown))
    page.leaf("td", app.from.map { texts.date($0) } ?? word(.notKnown))
    page.leaf("td", app.until.map { texts.date($0) } ?? "–")
    page.leaf("td", word(app.state.word))
    page.leaf("td", remark(of: app))
    page.leaf("td", links(to: app.sources))
  }

  private func remark(of app: PublicRegister.App) -> String {
    let certainty = app.certainty.map { texts.term($0) }
    let text = app.remark.isEmpty ? nil : texts.version(of: app.remark)
    return [certainty, text].compactMap(\.self).joined(separator: " – ")
  }

  private func questions(
    _ apps: [PublicRegister.App], heading: Int, _ page: inout HTMLWriter
  ) {
    for app in apps where !app.openQuestions.isEmpty {
      page.leaf("h\(heading)", word(.openQuestions) + " – " + app.product)
      page.element("ol") { page in
        for question in app.openQuestions { page.leaf("li", texts.version(of: question)) }
      }
    }
  }

  private func criteria(
    _ process: RegisteredProcess, heading: Int, _ page: inout HTMLWriter
  ) {
    guard !process.criteria.isEmpty else { return }
    page.leaf("h\(heading)", word(.criteria))
    if !process.hasEnded { page.leaf("p", word(.criteriaIntro)) }
    page.element("ul") { page in
      for criterion in process.criteria {
        page.leaf("li", criterion.id.rawValue + " – " + texts.version(of: criterion.text))
      }
    }
  }

  // MARK: - Words

  private func texts(
    _ list: [LocalizedText], under heading: RegisterWord, heading level: Int,
    _ page: inout HTMLWriter
  ) {
    guard !list.isEmpty else { return }
    page.leaf("h\(level)", word(heading))
    page.element("ul") { page in
      for text in list { page.leaf("li", texts.version(of: text)) }
    }
  }

  private func facts(_ facts: [RegisterFact], _ page: inout HTMLWriter) {
    page.element("table") { page in
      page.leaf("caption", word(.history))
      page.element("thead") { page in
        page.element("tr") { page in
          for head in [RegisterWord.date, .event, .sources] {
            page.leaf("th", word(head), [("scope", "col")])
          }
        }
      }
      page.element("tbody") { page in
        for fact in facts {
          page.element("tr") { page in
            page.leaf("th", fact.on.map { texts.date($0) } ?? word(.notKnown), [("scope", "row")])
            page.leaf("td", told(fact))
            page.leaf("td", links(to: fact.sources))
          }
        }
      }
    }
  }

  private func told(_ fact: RegisterFact) -> String {
    let text = texts.version(of: fact.text)
    return fact.certainty.map { text + " (" + texts.term($0) + ")" } ?? text
  }

  private func sources(
    _ addresses: [WebAddress], heading: Int, _ page: inout HTMLWriter
  ) {
    guard !addresses.isEmpty else { return }
    page.leaf("h\(heading)", word(.sources))
    page.element("ul") { page in
      for address in addresses { page.leaf("li", .link(address.text, to: address)) }
    }
  }

  /// By their hosts, so that a table stays narrow.
  private func links(to addresses: [WebAddress]) -> HTMLWriter.Inline {
    let links = addresses.map { HTMLWriter.Inline.link($0.host, to: $0) }
    guard let first = links.first else { return HTMLWriter.Inline("–") }
    return links.dropFirst().reduce(first) { $0 + HTMLWriter.Inline(", ") + $1 }
  }

  private func known(_ text: LocalizedText) -> String {
    text.isEmpty ? word(.notKnown) : texts.version(of: text)
  }

  private func name(of process: RegisteredProcess) -> String {
    process.names.name(in: language)
  }

  /// A name that has no version in the page's language says which language it is in.
  private func nameAttributes(of process: RegisteredProcess) -> [(String, String)] {
    guard process.names[language] == nil,
      let other = Language.allCases.first(where: { process.names[$0] != nil })
    else { return [] }
    return [("lang", other.rawValue)]
  }

  private func word(_ word: RegisterWord) -> String { texts.registerWord(word) }
}

extension RegisteredProcess {
  /// Identifiers hold small letters, digits and hyphens: never anything that an attribute could not.
  fileprivate var anchor: String { "process-" + id.rawValue }
}

extension PublicRegister.App.State {
  var word: RegisterWord {
    switch self {
    case .listed: .listed
    case .opinion: .opinion
    case .over: .over
    }
  }
}
