package import ReviewDomain

extension English: AnalysisTexts {
  package func label(_ word: AnalysisWord) -> String {
    switch word {
    case .agreement: "Agreement"
    case .byCase: "By case and round"
    case .byRound: "By round"
    case .byCriterion: "By criterion"
    case .byRole: "By role"
    case .members: "Members: mean distance from the median of the unit; below 0 is strict"
    case .units: "Units"
    case .alphaOrdinal: "Krippendorff's α, ordinal"
    case .ac2: "Gwet's AC2, quadratic"
    case .alphaNominal: "Krippendorff's α, nominal"
    case .alphaInterval: "Krippendorff's α, interval"
    case .alphaRatio: "Krippendorff's α, ratio"
    case .ac1: "Gwet's AC1"
    case .pairsThatAgree: "Pairs of scores that are the same"
    case .fleissKappa: "Fleiss' κ"
    case .cohenKappa: "Cohen's κ"
    case .scottPi: "Scott's π"
    case .intraclass: "ICC(2,1), absolute agreement"
    case .kendallW: "Kendall's W"
    case .unitCount: "units"
    case .memberCount: "members"
    case .scoreCount: "scores"
    case .offset: "offset"
    case .median: "median"
    case .consensus: "consensus"
    case .index: "DI"
    }
  }

  package func sentence(for reading: AgreementReading) -> String {
    switch reading {
    case .noVariation:
      "Everybody gave the same score everywhere: there is no variation, so α is undefined."
    case .tooFewUnits:
      "α needs at least two criteria that two members scored: look at each one by itself."
    case .agreed:
      "The members agree: close scores (AC2), and the same order of the criteria (α)."
    case .closeWithoutOrder:
      "The scores lie close together (AC2); α is low since they vary little or in no common order."
    case .orderedButApart:
      "The members order the criteria alike (α), but their scores differ (AC2)."
    case .apart:
      "The members are apart: begin with the criteria whose disagreement index is highest."
    }
  }

  package func sentence(for mistake: ScoreFileMistake) -> String {
    switch mistake.fact {
    case .notText:
      "The file is not text in UTF-8. Save it as “CSV UTF-8”."
    case .unclosedQuote:
      "A quotation mark opens here and is never closed. Close it, or double it inside a text."
    case .textAfterQuote:
      "Something follows a closing quotation mark. Double a quotation mark that belongs to "
        + "the text."
    case .empty:
      "The file is empty. It begins with a heading: case,round,member,role,criterion,score."
    case .columnMissing(let name):
      "The column \(quoted(name)) is missing in the heading. Add it."
    case .columnTwice(let name):
      "The column \(quoted(name)) is there twice. Keep one."
    case .tooManyFields:
      "This line has more fields than the heading. Put a text that holds the separator in "
        + "quotation marks."
    case .valueMissing(let column):
      "\(quoted(column)) is empty here. Every line needs it."
    case .notARound(let text):
      "\(quoted(text)) is not the number of a round. Write digits; 1 where there is only one."
    case .notAScore(let text):
      "\(quoted(text)) is not a score. Write a number, - (not applicable), ? (cannot judge) or "
        + "nothing."
    case .outsideScale(let text, let levels):
      "The scale has no \(quoted(text)), only \(listed(levels: levels)). Correct the score or "
        + "--categories."
    case .scoredTwice(let member, let line):
      "\(quoted(member)) scored this criterion on line \(line) already. Keep one of the two."
    }
  }

  package func counts(units: Int, members: Int, scores: Int, missing: Int) -> String {
    number(units) + (units == 1 ? " unit, " : " units, ")
      + number(members) + (members == 1 ? " member, " : " members, ")
      + number(scores) + (scores == 1 ? " score, " : " scores, ") + number(missing) + " missing"
  }

  package func scaleFromFile(_ levels: String) -> String {
    "Scale: \(levels), taken from the scores of the file. State the whole scale, as "
      + "--categories 0..3: AC2, consensus and the disagreement index depend on it."
  }
  package func scale(_ levels: String) -> String { "Scale: \(levels)." }

  package func interval(
    _ low: String, _ high: String, resamples: Int, seed: String
  ) -> String {
    "95%: \(low) to \(high) (units drawn \(number(resamples)) times, seed \(seed))"
  }
  package func standardError(_ value: String) -> String { "standard error \(value)" }

  package func leftOut(_ lines: Int) -> String {
    lines == 1
      ? "1 line of a sheet that was given back is left out."
      : "\(number(lines)) lines of sheets that were given back are left out."
  }
  package func more(_ count: Int) -> String {
    "… and \(number(count)) more; --format json has all of them."
  }
  package var noLineSelected: String {
    "No line has this case, round, criterion or role. Check the options against the file."
  }
}
