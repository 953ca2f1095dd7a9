import ReviewDomain

extension QueryPart {
  /// `me`, `any`, `@insurers` or a member's id.
  func who() throws(QueryProblem) -> QueryWho {
    switch word {
    case "me": return .me
    case "any": return .anyone
    default: break
    }
    guard let first = marks.first else { throw problem(.valueMissing) }
    if first.isPlain("@") {
      let name = QueryPart(marks.dropFirst(), start: start + 1).foldedText
      guard !name.isEmpty else { throw problem(.valueMissing) }
      return .constituency(name)
    }
    return .member(MemberID(text))
  }

  private var namesPeople: Bool {
    guard let first = marks.first else { return false }
    if first.isPlain("@") { return true }
    return word == "me" || word == "any" || isQuoted || first.character.isLetter
  }

  /// `>=8`, `2`, `none`, `all`, `me`, `@insurers<1`, `@insurers:all`, `ann,bram`.
  func people(_ duty: QueryDuty) throws(QueryProblem) -> QueryTree {
    if word == "none" { return .term(.people(QueryPeopleTest(duty, .anyone, .count(.no)))) }
    if word == "all" { return .term(.people(QueryPeopleTest(duty, .anyone, .everyone))) }
    guard namesPeople else {
      return .term(.people(QueryPeopleTest(duty, .anyone, .count(try numbers()))))
    }
    var trees: [QueryTree] = []
    for value in try values() { trees.append(.term(.people(try value.person(duty)))) }
    return .either(trees)
  }

  private func person(_ duty: QueryDuty) throws(QueryProblem) -> QueryPeopleTest {
    let pieces = parts(separatedBy: ":")
    if pieces.count == 2 {
      let who = try pieces[0].who()
      if pieces[1].word == "all" { return QueryPeopleTest(duty, who, .everyone) }
      if pieces[1].word == "none" { return QueryPeopleTest(duty, who, .count(.no)) }
      return QueryPeopleTest(duty, who, .count(try pieces[1].numbers()))
    }
    guard pieces.count == 1 else { throw problem(.notANumber) }
    let (name, count) = beforeComparison
    return QueryPeopleTest(
      duty, try name.who(), .count(count.isEmpty ? .some : try count.numbers()))
  }

  /// `>=2`, `any:0..1`, `all:2..3`, `@patients<2`, `=2:3`, `none`, `-`, `?`.
  func scores(of criterion: CriterionID) throws(QueryProblem) -> QueryScoreTest {
    var pieces = parts(separatedBy: ":")
    let last = pieces.removeLast()
    var who = QueryWho.anyone
    var number = QueryScoreTest.Number.count(.some)
    for piece in pieces {
      if piece.word == "any" { continue }
      if piece.word == "all" {
        number = .all
      } else if piece.namesPeople {
        who = try piece.who()
      } else {
        number = .count(try piece.numbers())
      }
    }
    if last.word == "any" { return QueryScoreTest(criterion, by: who, number, .given) }
    if last.word == "none" || last.word == "empty" {
      return QueryScoreTest(criterion, by: who, .count(.no), .given)
    }
    guard last.namesPeople else {
      return QueryScoreTest(criterion, by: who, number, try last.scoreValues())
    }
    let (name, values) = last.beforeComparison
    return QueryScoreTest(
      criterion, by: try name.who(), number, values.isEmpty ? .given : try values.scoreValues())
  }

  private func scoreValues() throws(QueryProblem) -> QueryScoreTest.Values {
    var rest = self
    if rest.marks.first?.isPlain("=") == true { _ = rest.takeComparison() }
    switch rest.word {
    case "-", "−", "–": return .exactly(.notApplicable)
    case "?": return .exactly(.cannotJudge)
    default: return .levels(try numbers())
    }
  }

  /// `split`, `unanimous`, `none`, `any`, `temporary>=3`, `all:temporary,definitive`.
  func recommendations() throws(QueryProblem) -> QueryRecommendationTest {
    switch word {
    case "none": return .none
    case "any": return .any
    case "split": return .split
    case "unanimous": return .unanimous
    default: break
    }
    let pieces = parts(separatedBy: ":")
    if pieces.count == 2, pieces[0].word == "all" {
      return .all(try pieces[1].set(ConclusionKind.self))
    }
    let (kinds, count) = beforeComparison
    do throws(QueryProblem) {
      return .count(
        try kinds.set(ConclusionKind.self), count.isEmpty ? .some : try count.numbers())
    } catch {
      guard case .notOneOf = error.fact else { throw error }
      throw QueryProblem(
        .notOneOf, offset: error.offset, length: error.length, word: error.word,
        allowed: error.allowed + ["split", "unanimous", "any", "none"])
    }
  }
}

extension QueryNumbers {
  static let no = QueryNumbers(.equal, 0)
}
