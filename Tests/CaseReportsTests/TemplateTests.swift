import CaseReports
import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

@Suite struct TemplateTests {
  @Test(arguments: [ReportFormat.markdown, .html, .text])
  func `the shipped templates have no mistake`(format: ReportFormat) throws {
    #expect(
      ReportTemplate.mistakes(in: try TemplateSet.template(format), named: "shipped") == [])
  }

  @Test func `a mistake is named with its template and its line`() {
    let text = """
      {{internalMark}}
      {{#identification}}
      {{labels.identificatoin}}
      {{#fields}}{{label}} {{vallue}}{{/fields}}
      {{/identification}}
      {{#votes}}
      """

    #expect(throws: TemplateMistakes.self) {
      try ReportTemplate(name: "ours.md.mustache", format: .markdown, text: text)
    }
    #expect(
      ReportTemplate.mistakes(in: text, named: "ours.md.mustache").map(English().sentence(for:))
        == [
          "ours.md.mustache, line 3: no report has a value \"labels.identificatoin\" at this place",
          "ours.md.mustache, line 4: no report has a value \"vallue\" at this place",
          "ours.md.mustache, line 6: the section \"votes\" is not closed",
        ])
  }

  @Test(arguments: [
    ("{{#votes}}{{/fact}}", TemplateMistake.Fact.wrongEnd("fact", open: "votes")),
    ("{{/votes}}", .wrongEnd("votes", open: nil)),
    ("{{title", .unfinishedTag),
    ("{{{title}}}", .unsupportedTag("{title")),
    ("{{>other}}", .unsupportedTag(">other")),
    ("{{=<% %>=}}", .unsupportedTag("=<% %>=")),
    ("<SCRIPT>", .activeContent("<SCRIPT")),
    ("<p onclick=x()>", .activeContent(" onclick=")),
    ("<a href=\"{{title}}\">", .activeContent("href=\"{{")),
  ])
  func `what a template may not do is refused`(line: String, fact: TemplateMistake.Fact) {
    let mistakes = ReportTemplate.mistakes(in: "{{internalMark}}\n" + line, named: "t")

    #expect(mistakes.contains(TemplateMistake(template: "t", line: 2, fact: fact)))
  }

  @Test func `a template must say that the report is internal`() {
    #expect(
      ReportTemplate.mistakes(in: "{{title}}", named: "t") == [
        TemplateMistake(template: "t", line: 1, fact: .missingTag("internalMark"))
      ])
  }

  @Test func `an adapted template says what it wants, in its order`() throws {
    let adapted =
      "{{internalMark}}\r\n{{#votes}}{{#votes}}{{number}}{{/votes}}{{/votes}} {{title}}\r\n"
    let templates = try TemplateSet(
      markdown: adapted, html: TemplateSet.template(.html), text: TemplateSet.template(.text))
    let made = try DecisionReport(of: .of(.decided), in: .dutch)

    #expect(
      try made.rendered(as: .markdown, with: templates) == "INTERN\n1 Evaluatienota 2026-014\n")
  }
}
