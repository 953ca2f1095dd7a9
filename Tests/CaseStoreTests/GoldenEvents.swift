import ReviewDomain

/// An event and the bytes that the journal keeps of it.
struct GoldenEvent: Sendable {
  let event: CaseEvent
  let type: String
  let body: String
}

enum GoldenEvents {
  static let all: [GoldenEvent] = intake + scoring + applicant + deliberation + followUp

  private static func golden(_ event: CaseEvent, _ type: String, _ body: String) -> GoldenEvent {
    GoldenEvent(event: event, type: type, body: body)
  }

  static let intake = [
    golden(
      .requestRegistered(request: request, presubmission: true), "requestRegistered",
      #"{"presubmission":true,"request":"# + requestBody + "}"),
    golden(
      .requestRevised(request: request, reason: "new"), "requestRevised",
      #"{"reason":"new","request":"# + requestBody + "}"),
    golden(
      .meetingHeld(notes: "a/b \"c\" \u{1F} é 😀"), "meetingHeld",
      #"""
      {"notes":"a/b \"c\" \u001f é 😀"}
      """#),
    golden(.requestSubmitted, "requestSubmitted", #"{}"#),
    golden(
      .gateAnswered(gate: "A1", verdict: .notApplicable, evidence: "p. 3"), "gateAnswered",
      #"{"evidence":"p. 3","gate":"A1","verdict":"not-applicable"}"#),
    golden(
      .foundIncomplete(missing: ["A1", "A2"], reason: "no"), "foundIncomplete",
      #"{"missing":["A1","A2"],"reason":"no"}"#),
    golden(
      .letterSent(kind: .incomplete, channel: .registeredPost, text: "ab"), "letterSent",
      #"{"channel":"registered-post","kind":"incomplete","text":"ab"}"#),
    golden(.completionReceived(note: "in"), "completionReceived", #"{"note":"in"}"#),
    golden(
      .completionReceived(note: "in", received: ["A1"]), "completionReceived",
      #"{"note":"in","received":["A1"]}"#),
    golden(
      .meetingHeld(notes: "n", participants: "Ann"), "meetingHeld",
      #"{"notes":"n","participants":"Ann"}"#),
    golden(
      .ended(ending: .inadmissible, reason: "no", ground: .notAMedicalDevice), "ended",
      #"{"ending":"inadmissible","ground":"not-a-medical-device","reason":"no"}"#),
    golden(.foundAdmissible, "foundAdmissible", #"{}"#),
    golden(
      .ended(ending: .withdrawn, reason: "asked"), "ended",
      #"{"ending":"withdrawn","reason":"asked"}"#),
    golden(.revived(reason: "asked"), "revived", #"{"reason":"asked"}"#),
  ]

  static let scoring = [
    golden(
      .interestsDeclared(conflict: true, text: "shares"), "interestsDeclared",
      #"{"conflict":true,"text":"shares"}"#),
    golden(
      .recusalDecided(member: "ann", removed: [.read, .vote], reason: "shares"), "recusalDecided",
      #"""
      {"member":"ann","reason":"shares","removed":["read","vote"]}
      """#),
    golden(
      .assigned(member: "emma", duty: .expert, criteria: ["C1", "C2"]), "assigned",
      #"{"criteria":["C1","C2"],"duty":"expert","member":"emma"}"#),
    golden(
      .assigned(member: "ann", duty: .rapporteur, criteria: []), "assigned",
      #"{"criteria":[],"duty":"rapporteur","member":"ann"}"#),
    golden(
      .unassigned(member: "ann", reason: "ill"), "unassigned",
      #"{"member":"ann","reason":"ill"}"#),
    golden(
      .chairReplaced(member: "ann", reason: "shares"), "chairReplaced",
      #"{"member":"ann","reason":"shares"}"#),
    golden(
      .roundOpened(round: 1, criteriaSet: "ab"), "roundOpened", #"{"criteriaSet":"ab","round":1}"#),
    golden(
      .roundOpened(round: 2, criteriaSet: "ab", asked: ["C1", "F4"]), "roundOpened",
      #"{"asked":["C1","F4"],"criteriaSet":"ab","round":2}"#),
    golden(
      .scoreSheetSubmitted(round: 1, sheet: pinned, salt: "5a", capacity: .advisory),
      "scoreSheetSubmitted",
      #"""
      {"capacity":"advisory","round":1,"salt":"5a","sheet":{"scores":[{"confidence":3,\#
      "criterion":"C1","pins":[{"annex":"a/b.pdf","locator":"t. 2","page":12},\#
      {"section":"Résumé"}],"reason":"good","score":"3"}]}}
      """#),
    golden(
      .scoreSheetSubmitted(round: 1, sheet: sheet, salt: "5a"), "scoreSheetSubmitted",
      #"""
      {"round":1,"salt":"5a","sheet":{"recommendation":"temporary",\#
      "scores":[{"criterion":"C1","reason":"good","score":"3"},{"criterion":"C2","reason":"",\#
      "score":"-"},{"criterion":"F4","reason":"words"}]}}
      """#),
    golden(
      .scoreSheetReopened(round: 1, member: "ann", reason: "typing"), "scoreSheetReopened",
      #"{"member":"ann","reason":"typing","round":1}"#),
    golden(.roundClosed(round: 1), "roundClosed", #"{"round":1}"#),
    golden(.roundRevealed(round: 1), "roundRevealed", #"{"round":1}"#),
  ]

  static let applicant = [
    golden(
      .questionDrafted(draft: 1, criterion: "C2", texts: LocalizedText([.french: "fr"])),
      "questionDrafted", #"{"criterion":"C2","draft":1,"texts":{"fr":"fr"}}"#),
    golden(
      .questionDrafted(draft: 2, criterion: nil, texts: LocalizedText([.dutch: "nl"])),
      "questionDrafted", #"{"draft":2,"texts":{"nl":"nl"}}"#),
    golden(
      .questionDropped(draft: 2, reason: "no"), "questionDropped", #"{"draft":2,"reason":"no"}"#),
    golden(
      .questionsSent(drafts: [1, 3], until: day), "questionsSent",
      #"{"drafts":[1,3],"until":"2024-10-04"}"#),
    golden(
      .answerReceived(number: 1, text: "a", late: nil), "answerReceived",
      #"{"number":1,"text":"a"}"#),
    golden(
      .answerReceived(number: 1, text: "a", late: "ill"), "answerReceived",
      #"{"late":"ill","number":1,"text":"a"}"#),
    golden(
      .explanationReceived(text: "t", points: ["p"], late: nil), "explanationReceived",
      #"{"points":["p"],"text":"t"}"#),
    golden(
      .hearingHeld(participants: "Ann", notes: "n", late: nil), "hearingHeld",
      #"{"notes":"n","participants":"Ann"}"#),
    golden(
      .replyGiven(number: 1, reply: LocalizedText([.french: "r"])), "replyGiven",
      #"{"number":1,"reply":{"fr":"r"}}"#),
  ]

  static let deliberation = [
    golden(.commented(criterion: nil, text: "hm"), "commented", #"{"text":"hm"}"#),
    golden(.tagged(tag: "agenda", value: 2), "tagged", #"{"tag":"agenda","value":2}"#),
    golden(.untagged(tag: "agenda"), "untagged", #"{"tag":"agenda"}"#),
    golden(
      .related(case: CaseID(year: 2025, serial: 31), relation: .reEvaluates), "related",
      #"{"case":"2025-031","relation":"re-evaluates"}"#),
    golden(
      .related(case: CaseID(year: 2025, serial: 31), relation: nil), "related",
      #"{"case":"2025-031"}"#),
    golden(
      .proposalDrafted(proposal: proposal), "proposalDrafted",
      #"""
      {"proposal":{"atEnd":"convert","conclusion":"temporary","conditions":{"de":"de"},\#
      "openQuestions":[{"comparator":"c","due":"2024-10-04","outcome":"o","responsible":"r",\#
      "source":"s","threshold":"t"}],"reasons":{"fr":"fr","nl":"nl"},"until":"2024-10-04"}}
      """#),
    golden(.voteOpened(digest: "d1", quorum: 5), "voteOpened", #"{"digest":"d1","quorum":5}"#),
    golden(
      .ballotCast(digest: "d1", choice: .abstain, advisory: true, reason: "", salt: "5a"),
      "ballotCast",
      #"""
      {"advisory":true,"choice":"abstain","digest":"d1","reason":"","salt":"5a"}
      """#),
    golden(.voteClosed(outcome: .noQuorum), "voteClosed", #"{"outcome":"no-quorum"}"#),
    golden(
      .voteOpened(digest: "d1", quorum: 5, terms: terms), "voteOpened",
      #"""
      {"digest":"d1","quorum":5,"terms":{"form":"secret","procedure":"written",\#
      "roll":[{"constituency":"insurers","member":"ann"}],"rule":{"abstentions":"not-counted",\#
      "forms":["secret"],"majority":{"base":"present","denominator":3,"isStrict":false,\#
      "numerator":2},"parity":true,"preset":"convention-commission","procedures":["written"],\#
      "proxies":{"perMember":2,"sameConstituency":true},"quorum":{"benches":[{"constituencies":\#
      ["insurers"],"name":"i","quorum":5}],"counted":"present","number":3,"share":\#
      {"denominator":2,"numerator":1}},"tie":"casting-vote"},"until":"2024-10-04"}}
      """#),
    golden(
      .ballotCast(
        digest: "d1", choice: .yes, advisory: false, reason: "", salt: "5a", principal: "bram"),
      "ballotCast",
      #"""
      {"advisory":false,"choice":"yes","digest":"d1","principal":"bram","reason":"","salt":"5a"}
      """#),
    golden(
      .voteClosed(outcome: .adopted, casting: .yes), "voteClosed",
      #"{"casting":"yes","outcome":"adopted"}"#),
    golden(
      .adoptedByConsent(
        digest: "d1", quorum: 1,
        terms: VoteTerms(
          rule: VoteRule(), form: .rollCall, procedure: .meeting, until: nil,
          roll: [Elector(member: "ann", constituency: "insurers")]), present: ["ann"]),
      "adoptedByConsent",
      #"""
      {"digest":"d1","present":["ann"],"quorum":1,"terms":{"form":"roll-call",\#
      "procedure":"meeting","roll":[{"constituency":"insurers","member":"ann"}],"rule":\#
      {"abstentions":"not-counted","forms":["roll-call","secret"],"majority":{"base":"cast",\#
      "denominator":2,"isStrict":true,"numerator":1},"parity":false,"procedures":["meeting",\#
      "written"],"quorum":{"benches":[],"counted":"voted","share":{"denominator":2,\#
      "numerator":1}},"tie":"rejected"}}}
      """#),
    golden(
      .attendanceNoted(arrived: ["ann"], left: ["bram"], aside: [], time: "14:30"),
      "attendanceNoted", #"{"arrived":["ann"],"aside":[],"left":["bram"],"time":"14:30"}"#),
    golden(
      .proxyGiven(from: "ann", holder: "bram", reason: "ill"), "proxyGiven",
      #"{"from":"ann","holder":"bram","reason":"ill"}"#),
    golden(
      .minorityOpinionGiven(advisory: true, text: LocalizedText([.french: "non"])),
      "minorityOpinionGiven", #"{"advisory":true,"text":{"fr":"non"}}"#),
    golden(
      .gateOverridden(gate: "budget", reason: "urgent"), "gateOverridden",
      #"{"gate":"budget","reason":"urgent"}"#),
    golden(
      .transmitted(reference: "CA 1", documents: [.report, .minorityOpinions]), "transmitted",
      #"{"documents":["report","minority-opinions"],"reference":"CA 1"}"#),
    golden(.concluded(conclusion: .definitive), "concluded", #"{"conclusion":"definitive"}"#),
  ]

  static let followUp = [
    golden(
      .decisionRecorded(decision: decision), "decisionRecorded",
      #"""
      {"decision":{"authority":"royal-decree","decidedOn":"2024-10-04","from":"2024-10-04",\#
      "level":"M3-light","notifiedOn":"2024-10-04","outcome":"temporary",\#
      "reasons":{"en":"en"},"tariff":[{"amount":"42.50","name":"month","unit":"month"}],\#
      "until":"2024-10-04","vehicle":"art. 56"}}
      """#),
    golden(.enteredIntoForce, "enteredIntoForce", #"{}"#),
    golden(
      .milestoneRecorded(number: 1, outcome: .met, note: "in"), "milestoneRecorded",
      #"{"note":"in","number":1,"outcome":"met"}"#),
    golden(
      .milestoneRecorded(number: 1, outcome: .late, note: "in", delivered: day),
      "milestoneRecorded",
      #"{"delivered":"2024-10-04","note":"in","number":1,"outcome":"late"}"#),
    golden(
      .temporaryProlonged(prolongation: prolongation), "temporaryProlonged",
      #"""
      {"prolongation":{"authority":"minister","decidedOn":"2024-10-04",\#
      "questions":[{"number":2,"question":{"comparator":"care","due":"2024-10-04",\#
      "outcome":"deaths","responsible":"applicant","source":"registry","threshold":"none"}}],\#
      "reasons":{"en":"en"},"until":"2024-10-04","vehicle":"art. 56"}}
      """#),
    golden(
      .reevaluationOpened(case: CaseID(year: 2024, serial: 7)), "reevaluationOpened",
      #"{"case":"2024-007"}"#),
    golden(
      .periodExtended(days: 30, reason: "asked"), "periodExtended", #"{"days":30,"reason":"asked"}"#
    ),
    golden(
      .periodExtended(days: 30, reason: "asked", requestedBy: .applicant), "periodExtended",
      #"{"days":30,"reason":"asked","requestedBy":"applicant"}"#),
    golden(.periodSuspended(reason: "asked"), "periodSuspended", #"{"reason":"asked"}"#),
    golden(
      .periodSuspended(reason: "asked", kind: .applicant), "periodSuspended",
      #"{"kind":"applicant","reason":"asked"}"#),
    golden(.periodResumed, "periodResumed", #"{}"#),
    golden(
      .corrected(entry: 3, text: "14, not 41"), "corrected", #"{"entry":3,"text":"14, not 41"}"#),
  ]
}

extension GoldenEvents {
  private static let prolongation = Prolongation(
    ProlongationTerms(
      until: day, authority: .minister, vehicle: "art. 56", decidedOn: day,
      reasons: LocalizedText([.english: "en"]), questions: []),
    questions: [
      .init(
        number: 2,
        question: OpenQuestion(
          outcome: "deaths", comparator: "care", threshold: "none", source: "registry",
          responsible: "applicant", due: day))
    ])
  private static let terms = VoteTerms(
    rule: VoteRule(
      preset: .conventionCommission,
      quorum: VoteQuorum(
        share: .half, number: 3,
        benches: [Bench(name: "i", constituencies: ["insurers"], quorum: 5)], counted: .present),
      majority: Majority(numerator: 2, denominator: 3, base: .present, isStrict: false),
      tie: .castingVote, parity: true, proxies: ProxyRule(perMember: 2, sameConstituency: true),
      forms: [.secret], procedures: [.written]),
    form: .secret, procedure: .written, until: day,
    roll: [Elector(member: "ann", constituency: "insurers")])

  private static let day = Day(number: 20_000)

  /// Every field that a request has, optional ones too.
  private static let request = ReimbursementRequest(
    language: .french, requested: .definitive,
    applicant: Applicant(
      name: "CardioLink", kind: .careInstitution, enterpriseNumber: "0123.456.789", contact: "a@b"),
    product: Product(
      name: "CardioLink", version: "2.1", manufacturer: "C", udi: "u", deviceClass: .twoA,
      certificate: "CE 1", certificateExpiry: day, famhpNotification: "f",
      interfaceLanguages: [.french, .dutch]),
    careProcess: "heart-failure", indication: "NYHA II",
    population: Population(size: 9000, description: "adults"),
    technicalDeclaration: TechnicalDeclaration(identification: "eID", consent: "yes"),
    dataProtection: DataProtection(dpia: "yes", hosting: "Belgium"),
    tariff: [
      TariffLine(
        name: "month", amount: Amount(cents: 4250), unit: "month", coPayment: Amount(cents: 0),
        code: "1")
    ],
    budget: [
      BudgetYear(year: 1, patients: 10, cost: Amount(cents: -5), savings: Amount(cents: 100))
    ],
    evidence: [
      Evidence(
        study: "S", design: .beforeAfter, participants: 412, population: "p", comparator: "c",
        outcome: "o", outcomeClass: .qualityOfLife, effect: "HR 0.84", interval: "0.70-1.01",
        certainty: .veryLow)
    ],
    openQuestions: [question], dataPlan: "plan", confidential: ["tariff"],
    annexes: [Annex(file: "a/b.pdf", title: "T", object: "cd", bytes: 12)],
    extras: [ExtraField(key: "k", value: "1.10")], dossier: "ab")

  private static let question = OpenQuestion(
    outcome: "o", comparator: "c", threshold: "t", source: "s", responsible: "r", due: day)

  private static let sheet = ScoreSheet(
    scores: [
      CriterionScore(criterion: "C1", reason: "good", score: .level(3)),
      CriterionScore(criterion: "C2", reason: "", score: .notApplicable),
      CriterionScore(criterion: "F4", reason: "words"),
    ], recommendation: .temporary)

  private static let pinned = ScoreSheet(
    scores: [
      CriterionScore(
        criterion: "C1", reason: "good", score: .level(3), confidence: .high,
        pins: [
          Pin(.annex("a/b.pdf"), page: 12, locator: "t. 2"), Pin(.section("Résumé")),
        ])
    ])

  private static let proposal = Proposal(
    conclusion: .temporary, reasons: LocalizedText([.dutch: "nl", .french: "fr"]),
    conditions: LocalizedText([.german: "de"]), until: day, atEnd: .convert,
    openQuestions: [question])

  private static let decision = Decision(
    outcome: .temporary, authority: .royalDecree, vehicle: "art. 56", decidedOn: day, from: day,
    until: day, level: .m3Light,
    tariff: [TariffLine(name: "month", amount: Amount(cents: 4250), unit: "month")],
    notifiedOn: day, reasons: LocalizedText([.english: "en"]))

  private static let requestBody =
    #"""
    {"annexes":[{"bytes":12,"file":"a/b.pdf","object":"cd","title":"T"}],\#
    "applicant":{"contact":"a@b","enterpriseNumber":"0123.456.789","kind":"care-institution",\#
    "name":"CardioLink"},"budget":[{"cost":"-0.05","patients":10,"savings":"1.00","year":1}],\#
    "careProcess":"heart-failure","confidential":["tariff"],"dataPlan":"plan",\#
    "dataProtection":{"dpia":"yes","hosting":"Belgium"},"dossier":"ab",\#
    "evidence":[{"certainty":"very-low","comparator":"c","design":"before-after",\#
    "effect":"HR 0.84","interval":"0.70-1.01","outcome":"o","outcomeClass":"quality-of-life",\#
    "participants":412,"population":"p","study":"S"}],"extras":[{"key":"k","value":"1.10"}],\#
    "indication":"NYHA II","language":"fr","openQuestions":[{"comparator":"c",\#
    "due":"2024-10-04","outcome":"o","responsible":"r","source":"s","threshold":"t"}],\#
    "population":{"description":"adults","size":9000},"product":{"certificate":"CE 1",\#
    "certificateExpiry":"2024-10-04","deviceClass":"IIa","famhpNotification":"f",\#
    "interfaceLanguages":["fr","nl"],"manufacturer":"C","name":"CardioLink","udi":"u",\#
    "version":"2.1"},"requested":"definitive","tariff":[{"amount":"42.50","coPayment":"0.00",\#
    "code":"1","name":"month","unit":"month"}],"technicalDeclaration":{"authentication":"",\#
    "consent":"yes","dataProtection":"","identification":"eID","interoperability":"",\#
    "therapeuticRelation":""}}
    """#
}
