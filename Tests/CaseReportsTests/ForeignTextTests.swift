import CaseReports
import ReviewDomain
import ReviewTestSupport
import ReviewTexts
import Testing

/// Texts that somebody wrote to be more than text.
private let canary =
  "<script>alert(1)</script>|[x](javascript:alert)\u{1B}[31m\u{202E}\u{200B}*b* `c` {{title}} &amp; \"q\" 'r'"

@Suite struct ForeignTextTests {
  @Test func `Markdown shows foreign markup as text`() throws {
    let text = try report(.poisoned, as: .markdown)

    let unescaped = text.replacing("\\<", with: "").replacing("\\[", with: "")
    #expect(unescaped.ranges(of: "<script").isEmpty)
    #expect(unescaped.ranges(of: "[x](").isEmpty)
    #expect(text.contains("\\<script\\>alert(1)\\</script\\>\\|\\[x\\](javascript:alert)"))
    expectNothingHidden(in: text)
    for row in text.split(separator: "\n") where row.hasPrefix("| ") && row.contains("alert") {
      let bars = row.replacing("\\|", with: "").count { $0 == "|" }
      #expect([4, 5, 6, 7, 8, 9].contains(bars))
    }
  }

  @Test func `HTML shows foreign markup as text, apart from the text around it`() throws {
    let text = try report(.poisoned, as: .html)

    #expect(!text.contains("<script"))
    #expect(text.contains("<bdi lang=\"fr\">&lt;script&gt;alert(1)&lt;/script&gt;|[x]"))
    #expect(text.contains("{{title}} &amp;amp; &quot;q&quot; &#39;r&#39;"))
    #expect(!text.contains("href"))
    expectNothingHidden(in: text)
    #expect(unbalancedTags(in: text) == [])
  }

  @Test func `plain text holds nothing that a terminal obeys`() throws {
    let text = try report(.poisoned, as: .text)

    #expect(text.contains("␛[31m⟨U+202E⟩⟨U+200B⟩"))
    expectNothingHidden(in: text)
  }

  @Test func `JSON keeps foreign text and escapes what a terminal obeys`() throws {
    let text = try report(.poisoned, as: .json)

    #expect(text.contains("\\u001b[31m\\u202E\\u200B"))
    expectNothingHidden(in: text)
  }

  @Test func `lines of plain text stay within 78 columns`() throws {
    for rung in [ReviewCase.poisoned, .decidedAgain] {
      for language in Language.allCases {
        let lines = try report(rung, as: .text, in: language).split(separator: "\n")
        #expect(lines.filter { $0.count > 78 } == [])
      }
    }
  }

  @Test(arguments: Rung.allCases)
  func `HTML is balanced, with headings in order and tables that say what they hold`(
    rung: Rung
  ) throws {
    let text = try report(rung.reviewCase, as: .html)

    #expect(unbalancedTags(in: text) == [])
    #expect(text.contains("<html lang=\"fr\">"))
    #expect(text.contains("default-src 'none'"))
    #expect(
      text.ranges(of: "<table>").count == text.ranges(of: "<table>\n<caption>").count)
    let levels = text.ranges(of: /<h([1-6])>/).compactMap {
      text[$0].dropFirst(2).first?.wholeNumberValue
    }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  private func expectNothingHidden(in text: String) {
    let hidden = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || [0x202E, 0x200B].contains($0.value)
    }
    #expect(hidden.isEmpty)
  }
}

/// The tags that are opened and not closed, or closed and not open.
private func unbalancedTags(in html: String) -> [String] {
  let void: Set<Substring> = ["meta", "br", "link", "img", "hr"]
  var open: [Substring] = []
  for match in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) where !void.contains(match.2) {
    if match.1.isEmpty {
      open.append(match.2)
    } else if open.popLast() != match.2 {
      return ["/" + match.2]
    }
  }
  return open.map(String.init)
}

extension ReviewCase {
  /// The canary in every field that somebody outside or inside the group can write.
  fileprivate static let poisoned: ReviewCase = {
    var request = ReimbursementRequest.cardioLink
    request.product.name = canary
    request.product.udi = canary
    request.applicant.name = canary
    request.applicant.contact = canary
    request.indication = canary
    request.population.description = canary
    request.technicalDeclaration.consent = canary
    request.tariff[0].name = canary
    request.evidence[0].study = canary
    request.evidence[0].comparator = canary
    request.openQuestions[0].outcome = canary
    request.dataPlan = "1. x\n# y\n- z\n" + canary
    request.confidential = [canary]
    request.annexes[0].file = canary
    request.annexes[0].title = canary
    let sheet = ScoreSheet(scores: [
      CriterionScore(criterion: "C1", reason: canary, score: .level(3))
    ])
    var proposal = Proposal.temporary
    proposal.reasons[.french] = canary
    proposal.conditions[.french] = canary
    proposal.openQuestions[0].source = canary
    var decision = Decision.temporary
    decision.vehicle = canary
    decision.reasons[.french] = canary
    return decided.after(
      on: "2026-10-01",
      [
        (.requestRevised(request: request, reason: canary), .sofie),
        (.gateAnswered(gate: "A1", verdict: .yes, evidence: canary), .sofie),
        (.recusalDecided(member: "gilles", removed: [.vote], reason: canary), .paul),
        (.roundOpened(round: 2, criteriaSet: "set-1"), .paul),
        (.scoreSheetSubmitted(round: 2, sheet: sheet, salt: ""), .ann),
        (.roundClosed(round: 2), .paul), (.roundRevealed(round: 2), .paul),
        (.proposalDrafted(proposal: proposal), .paul),
        (.voteOpened(digest: "digest-2", quorum: 1), .paul),
        (
          .ballotCast(
            digest: "digest-2", choice: .yes, advisory: false, reason: canary, salt: ""), .ann
        ),
        (.voteClosed(outcome: .adopted), .paul), (.concluded(conclusion: .temporary), .paul),
        (.decisionRecorded(decision: decision), .sofie),
        (.milestoneRecorded(number: 1, outcome: .late, note: canary), .sofie),
        (.ended(ending: .stopped, reason: canary), .sofie),
      ])
  }()
}
