import DossierFiles
import Testing

struct SectionTests {
  @Test func `a narrative is split at headings of the first level`() {
    let sections = Section.sections(inDossier: Array(SampleDossier.text.utf8))
    #expect(sections.map(\.title) == ["", "Samenvatting", "Prijs"])
    #expect(sections[0].blocks == [.paragraph("Vooraf.")])
    #expect(
      sections[1].blocks == [
        .paragraph(
          "Een korte tekst met een verwijzing (https://example.be) en code, op twee regels."),
        .table(rows: [["Studie", "n"], ["CARE | 2", "412"], ["Leeg", ""]]),
        .heading(level: 2, text: "Detail"),
        .item(depth: 1, marker: "1.", text: "Eerste"),
        .item(depth: 2, marker: "-", text: "diep"),
        .item(depth: 1, marker: "2.", text: "Tweede"),
        .quote("Een citaat loopt door."),
        .code(lines: ["# geen titel", "| geen | tabel |"]),
        .paragraph("<b>html</b>"),
        .rule,
      ])
    #expect(sections[2].blocks == [.item(depth: 1, marker: "-", text: "los")])
  }

  @Test func `a section knows its line in the dossier`() {
    let lines = SampleDossier.text.split(separator: "\n", omittingEmptySubsequences: false)
    for section in Section.sections(inDossier: Array(SampleDossier.text.utf8)).dropFirst() {
      #expect(lines[section.line - 1] == "# " + section.title)
    }
  }

  @Test(arguments: [
    ("a | b\n--|--\n1 | 2", [["a", "b"], ["1", "2"]]),
    ("| a |\n|:-:|\n| `x` |", [["a"], ["x"]]),
    ("|a|b|\n|-|-|\n|1|2|3|", [["a", "b"], ["1", "2", "3"]]),
    ("|a|b|\n|-|-|", [["a", "b"]]),
  ])
  func `a pipe table is a table`(markdown: String, rows: [[String]]) {
    #expect(Section.sections(in: markdown).first?.blocks == [.table(rows: rows)])
  }

  @Test(arguments: ["a | b\n- | x", "| a | b |\n| c | d |", "|a|b|\n|-|", "a\n|--|--|"])
  func `lines with pipes alone are a paragraph`(markdown: String) {
    let blocks = Section.sections(in: markdown).first?.blocks ?? []
    #expect(!blocks.contains { if case .table = $0 { true } else { false } })
  }

  @Test func `text above a table stays a paragraph`() {
    #expect(
      Section.sections(in: "Zie:\n| a | b |\n|---|---|\n| 1 | 2 |").first?.blocks == [
        .paragraph("Zie:"), .table(rows: [["a", "b"], ["1", "2"]]),
      ])
  }

  @Test func `an item's code and second paragraph stay inside it`() {
    #expect(
      Section.sections(in: "- a\n\n  b\n\n- ```\n  c\n  ```\n-").first?.blocks == [
        .item(depth: 1, marker: "-", text: "a"), .item(depth: 1, marker: "", text: "b"),
        .item(depth: 1, marker: "-", text: ""), .code(lines: ["c"]),
        .item(depth: 1, marker: "-", text: ""),
      ])
  }

  @Test func `hard breaks are kept and soft ones are spaces`() {
    #expect(Section.sections(in: "a\\\nb\nc").first?.blocks == [.paragraph("a\nb c")])
  }

  @Test func `escapes and direction marks stay in the narrative`() {
    let text = "a\u{1B}[31m\u{202E}b"
    #expect(Section.sections(in: text).first?.blocks == [.paragraph(text)])
  }

  @Test func `an address is not said twice`() {
    #expect(Section.sections(in: "<https://a.be>").first?.blocks == [.paragraph("https://a.be")])
    #expect(
      Section.sections(in: "![scherm](a.png)").first?.blocks == [.paragraph("scherm (a.png)")])
  }

  @Test func `nothing has no sections`() {
    #expect(Section.sections(in: "").isEmpty)
    #expect(Section.sections(in: " \n\n").isEmpty)
  }

  @Test(arguments: [
    String(repeating: ">", count: 20_000), String(repeating: "- ", count: 10_000),
    String(repeating: "[", count: 50_000), String(repeating: "*a ", count: 20_000),
    String(repeating: "![", count: 20_000), String(repeating: "`a``", count: 10_000),
    String(repeating: "| ", count: 20_000) + "\n" + String(repeating: "|-", count: 20_000),
    (0..<500).map { String(repeating: " ", count: $0 * 2) + "- a" }.joined(separator: "\n"),
  ])
  func `deep nesting ends`(markdown: String) {
    #expect(Section.sections(in: markdown + "\n# Slot").last?.title != nil)
  }
}
