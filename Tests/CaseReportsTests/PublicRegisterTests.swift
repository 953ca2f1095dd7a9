import CaseReports
import CaseStore
import Foundation
import FoundationXML
import ReviewDomain
import ReviewTestSupport
import Testing

/// What the public reads of the register: three formats, and nothing of the group's.
@Suite struct PublicRegisterTests {
  private func page(_ register: Register, _ language: Language) -> String {
    PublicRegisterPage(PublicRegister(register), in: language).html
  }

  private func table(_ register: Register, _ language: Language) -> String {
    PublicRegister(register).rows(in: language).map { row in
      row.map(CSVField.written).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func everything(_ register: Register) throws -> [String] {
    try Language.allCases.flatMap { [page(register, $0), table(register, $0)] }
      + [PublicRegister(register).json()]
  }

  @Test(arguments: [Language.french, .dutch])
  func `the page and the table are those that were read and approved`(language: Language) throws {
    let register = Group.withRegister().register
    let name = "register.\(language.rawValue)"
    try expectSnapshot(page(register, language), named: name + ".html")
    try expectSnapshot(table(register, language).replacing("\r\n", with: "\n"), named: name + ".csv")
  }

  @Test func `the JSON is the one that was read and approved`() throws {
    let json = try PublicRegister(Group.withRegister().register).json()
    try expectSnapshot(json, named: "register.json")
  }

  @Test(arguments: Language.allCases)
  func `every tag is closed, every table has heads, nothing runs or is loaded`(
    language: Language
  ) throws {
    let html = page(Group.withRegister(hostile).register, language)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
    let reader = PageReader()
    let parser = XMLParser(data: Data(html.dropFirst(16).utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.headings.first == 1 && reader.headings.count { $0 == 1 } == 1)
    for (heading, next) in zip(reader.headings, reader.headings.dropFirst()) {
      #expect(next <= heading + 1, "\(reader.headings)")
    }
    #expect(reader.tables > 0 && reader.tables == reader.captions)
    #expect(reader.names.isDisjoint(with: ["script", "iframe", "img", "link", "form", "object"]))
    #expect(reader.attributes.isDisjoint(with: ["onclick", "onerror", "style", "src"]))
    #expect(reader.ids.count == Set(reader.ids).count)
    #expect(reader.jumps.isSubset(of: Set(reader.ids.map { "#" + $0 })))
    let isWeb = reader.links.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("#") }
    #expect(isWeb, "\(reader.links)")
  }

  /// Texts that try to be something else.
  private var hostile: RegisterContent {
    var content = RegisterContent.sample
    let text = "<script>alert(1)</script>\" onclick=\"x & </dd>\u{202E}\u{0}\n=1+1"
    content.processes[0].names = .all(text, text, text, text)
    content.processes[0].purpose = .all(text, text, text, text)
    content.processes[0].criteria[0].text = .all(text, text, text, text)
    content.apps[0].product = text
    content.apps[0].manufacturer = "=HYPERLINK(\"https://evil\")"
    content.apps[0].remark = .all(text, text, text, text)
    content.facts[0].text = .all(text, text, text, text)
    return content
  }

  @Test func `foreign text means nothing but itself, in a spreadsheet too`() {
    let register = Group.withRegister(hostile).register
    let html = page(register, .english)
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!html.contains("<script") && !html.contains("\u{202E}"))
    let csv = table(register, .english)
    #expect(csv.contains("'=HYPERLINK("))
  }

  /// What is internal is planted everywhere, and then looked for.
  @Test func `no case, request, reason or member gets out`() throws {
    let canary = "kanarie"
    var group = Group.withRegister()
    func perform(_ command: RegisterCommand) throws {
      let events = try group.events(
        for: .register(command), by: "sofie", today: .on("2026-12-01"))
      for event in events { group.apply(event, by: "sofie", on: .on("2026-12-01")) }
    }
    var app = ListedApp.pulse
    app.caseID = CaseID(year: 2026, serial: 714)
    try perform(.correct(product: "Pulse", app, reason: canary))
    try perform(
      .request(
        ListingRequest(
          number: 0, process: "heart-failure", product: canary + "App", manufacturer: canary,
          caseID: CaseID(year: 2026, serial: 715), note: canary)))
    try perform(
      .request(
        ListingRequest(
          number: 0, process: "heart-failure", product: "Refused" + canary, manufacturer: canary)))
    try perform(.refuse(request: 2, reason: canary))
    try perform(
      .unlist(
        "sleep", product: "Doze", until: RegisterDate(.on("2026-11-30")), reason: canary))
    try perform(.change(changed, reason: canary))
    for text in try everything(group.register) {
      for secret in [canary, "714", "715", "sofie", "Sofie", "M-2026"] {
        #expect(!text.contains(secret), "\(secret)")
      }
    }
    #expect(page(group.register, .french).contains("30/11/2026"), "the last day is public")
  }

  private var changed: RegisteredProcess {
    var process = RegisteredProcess.heart
    process.level = .m3Light
    return process
  }

  @Test func `the same register gives the same bytes, as of its last change`() throws {
    let register = Group.withRegister().register
    #expect(try everything(register) == everything(register))
    #expect(page(register, .english).contains("As of 03/08/2026"))
    #expect(table(register, .english).contains("\r\n2026-08-03,heart-failure,Heart failure,"))
  }

  @Test func `an empty register is a page without entries`() throws {
    #expect(page(Register(), .dutch).contains("<h1>Register van mobiele"))
    #expect(PublicRegister(Register()).rows(in: .dutch) == [PublicRegister.columns])
    #expect(try PublicRegister(Register()).json().contains("\"careProcesses\" : ["))
  }
}

/// What an XML parser finds in a page.
private final class PageReader: NSObject, XMLParserDelegate {
  private(set) var names: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var headings: [Int] = []
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  private(set) var tables = 0
  private(set) var captions = 0

  var jumps: Set<String> { Set(links.filter { $0.hasPrefix("#") }) }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    names.insert(name)
    attributes.formUnion(found.keys)
    if name.hasPrefix("h"), let level = Int(name.dropFirst()) { headings.append(level) }
    if let id = found["id"] { ids.append(id) }
    if let link = found["href"] { links.append(link) }
    if name == "table" { tables += 1 }
    if name == "caption" { captions += 1 }
  }
}
