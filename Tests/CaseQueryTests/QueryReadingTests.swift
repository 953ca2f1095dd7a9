import CaseQuery
import ReviewDomain
import Testing

/// What is typed, and how it is understood: the second is what `description` writes.
@Suite struct QueryReadingTests {
  private static let readings: [(String, String)] = [
    ("", ""), ("  ", ""), ("cardio", #""cardio""#), ("Cœur É", #""coeur" "e""#),
    (#""heart failure""#, #""heart failure""#), ("«heart failure»", #""heart failure""#),
    ("“a” „b“", #""a" "b""#), (#""a \" b""#, #""a \" b""#), (#""mine""#, #""mine""#),
    ("mine", "mine"), ("MINE", "mine"), ("card*", #""card""#),
    ("14", "case:14"), ("2026-14", "case:2026-014"), ("14,17", "case:14,17"),
    ("14..20", "case:14..20"), ("\"14\"", #""14""#), ("2024-0", #""2024-0""#),
    ("stage:scoring", "stage:scoring"), ("stage=scoring", "stage:scoring"),
    ("stage:scor,vo", "stage:scoring,vote"), ("stage: vote", "stage:vote"),
    ("stage>=decided", "stage:decided,in-force,ended"),
    ("stage<scoring", "stage:presubmission,admissibility"),
    ("stage:scoring..vote", "stage:scoring,deliberation,vote"),
    (
      "stage!=ended",
      "stage:presubmission,admissibility,scoring,deliberation,vote,concluded,decided,in-force"
    ),
    ("level>=M3-light", "level:M3-light,M3-plus"), ("ending:any", "ending:any"),
    ("period<14d", "period:<14d"), ("period < 14", "period:<14d"), ("period<0", "period:<0d"),
    ("period:none", "period:none"), ("period<=-3wd", "period:<=-3wd"), ("period≤3w", "period:<=3w"),
    ("received:2026-07..2026-09", "received:2026-07..2026-09"), ("received:2026", "received:2026"),
    ("decided:15/07/2026", "decided:2026-07-15"), ("touched>7d", "touched:>7d"),
    ("expires:..2026-12-31", "expires:..2026-12-31"), ("expires:30d…90d", "expires:30d..90d"),
    ("lead:none", "lead:any=0"), ("lead:me", "lead:me"), ("lead:any", "lead:any"),
    ("lead:ann,bram", #"lead:"ann" OR lead:"bram""#), ("member:@insurers", #"member:@"insurers""#),
    ("scored>=8", "scored:any=8.."), ("scored:3", "scored:any=3"),
    ("scored:@insurers<1", #"scored:@"insurers"<1"#), ("scored:all", "scored:all"),
    ("scored:@physicians:all", #"scored:@"physicians":all"#),
    (#"scored:@"health economists">=1"#, #"scored:@"health economists""#),
    ("interests-declared:all", "interests-declared:all"),
    ("recusal:@industry>1", #"recusal:@"industry">1"#),
    ("c.c2>=2", "c.C2:=2.."), ("c.C2:any:0..1", "c.C2:=0..1"), ("c.F1:all:2..3", "c.F1:all:=2..3"),
    ("c.D2:@patients<2", #"c.D2:@"patients":<2"#), ("c.B6:none", "c.B6:=0:any"),
    ("c.C2:=2:3", "c.C2:=2:=3"),
    ("c.C2:me:?", "c.C2:me:?"), ("c.C2:-", "c.C2:-"), ("c.C2:any", "c.C2:any"),
    ("di.C2>1", "di.C2:>1"), ("med.D2:2..3", "med.D2:=2..3"), ("sd.C1!=0.5", "sd.C1:!=0.5"),
    ("mean.C1:none", "mean.C1:none"), ("rec:split", "rec:split"), ("rec:temp", "rec:temporary"),
    ("rec:temporary>=3", "rec:temporary=3.."), ("rec:all:negative", "rec:all:negative"),
    ("concluded:temporary", "concluded:temporary"), ("decided-as:none", "decided-as:none"),
    ("milestone:open", "milestone:open"), ("quorum:no", "quorum:no,short"),
    ("quorum:yes", "quorum:yes"),
    ("gate:admissible=unsatisfied", "gate:admissible=unsatisfied"),
    ("votes:current", "votes:current"),
    ("#agenda", "#agenda"), ("#Prio>2", "#prio:>2"), ("-#disc*", "-#disc*"), ("#~later", "#~later"),
    ("#a:none", "#a:none"), ("order:#agenda", "#agenda sort:#agenda"),
    ("process:heart-failure", #"process:"heart-failure""#),
    ("ind:nyha,\"a,b\"", #"ind:"nyha","a,b""#),
    ("lang:nl", "lang:nl"), ("re:2025-031", "re:2025-031"), ("re:none", "re:none"),
    ("has:predecessor", "has:predecessor"), ("has:annex>2", "has:annex>2"),
    ("has:annex,budget", "has:annex OR has:budget"), ("round>1", "round:>1"),
    ("a b", #""a" "b""#), ("a AND b", #""a" "b""#), ("a & b", #""a" "b""#), ("R&D", #""r&d""#),
    ("a OR b c", #""a" OR ("b" "c")"#), ("a|b", #""a" OR "b""#), ("a or not b", #""a" OR -"b""#),
    ("NOT a", #"-"a""#), ("!a", #"-"a""#), ("−a", #"-"a""#), ("--a", #"--"a""#),
    ("-(a OR b) c", #"-("a" OR "b") "c""#),
    ("((a b", #""a" "b""#), ("a ) b", #""a" "b""#),
    ("a\u{a0}b\u{200b}c\u{3000}d", #""a" "b" "c" "d""#),
    ("NOT(a)", #"-"a""#), ("a (b|c)", #""a" ("b" OR "c")"#),
    ("sort:period,-di.C2 a sort:number", #""a" sort:period,-di.C2,number"#),
    ("sort:product-desc", "sort:-product"), ("limit:10 a", #""a" limit:10"#),
  ]

  @Test(arguments: readings)
  func `words become conditions`(text: String, understood: String) {
    let query = CaseQuery(text)
    #expect(query.problem == nil)
    #expect(query.sections.map(\.description) == [understood])
  }

  private static let layouts: [(String, String)] = [
    ("a", #""a" in:open"#), ("in:all", "in:all"), ("ending:withdrawn", "ending:withdrawn in:all"),
    ("stage:ended", "stage:ended in:all"), ("stage:vote,ended", "stage:vote,ended in:all"),
    ("-stage:ended", "-stage:ended in:open"),
    ("stage>=vote in:all", "stage:vote,concluded,decided,in-force,ended in:all"),
    (
      "stage!=ended",
      "stage:presubmission,admissibility,scoring,deliberation,vote,concluded,decided,in-force in:open"
    ),
    ("ending:refused in:open", "ending:refused in:open"),
    ("show:di,rec hide:mine group:stage", "in:open show:di,rec hide:mine group:stage"),
    ("a THEN b sort:period", #""a" in:open THEN "b" sort:period"#),
    (
      #"a legend:"On the table" limit:3 THEN legend:Rest"#,
      #""a" legend:"On the table" limit:3 in:open THEN legend:"Rest""#
    ),
    ("(a THEN b)", #""a" OR "b" in:open"#),
  ]

  @Test(arguments: layouts)
  func `scope, layout and sections stand apart from conditions`(text: String, understood: String) {
    #expect(CaseQuery(text).description == understood)
  }

  /// The worked examples of the language's design, word for word.
  static let worked = [
    "stage:scoring period<14d mine unscored",
    "stage:scoring scored:@insurers<1 -suspended",
    "(di.C2>1 OR rec:split) sort:-di show:hist",
    #"#agenda rec:unanimous legend:"Consent" THEN #agenda legend:"Debate" sort:period"#,
    "level:M3-light expires<120d -has:successor sort:expires",
    "level:M3-light (milestone:late OR has:predecessor)",
    "process:heart-failure decided-as:any sort:-decided limit:10",
    "touched>21d stage:deliberation",
    "stage>=vote", "quorum:yes", "interests-declared:all",
    "scored:@physicians>=2 scored:@insurers>=2 scored:@patients>=1", "has:budget", "votes:current",
  ]

  @Test(arguments: worked)
  func `a worked example is understood, and read back as it is written`(text: String) {
    let query = CaseQuery(text)
    #expect(query.problem == nil)
    #expect(query.isReadBack)
  }

  @Test func `an example has the parts that it says`() {
    let consent = CaseQuery(Self.worked[3])
    #expect(consent.sections.map(\.legend) == ["Consent", "Debate"])
    #expect(consent.sections[1].order == [QueryOrder(.day(.period))])
    #expect(
      consent.sections[0].tree
        == .all([
          .term(.tag(QueryTag("agenda"), .any)), .term(.recommendations(.unanimous)),
        ]))
    let dispute = CaseQuery(Self.worked[2])
    #expect(dispute.view.shown == [.histogram])
    #expect(
      dispute.sections[0].order == [QueryOrder(.statistic(.disagreement, nil), isDescending: true)])
  }
}

extension CaseQuery {
  /// Whether what it writes is read as the same query.
  var isReadBack: Bool {
    let again = CaseQuery(description)
    return again.problem == nil && again.sections == sections && again.scope == scope
      && again.view == view
  }
}
