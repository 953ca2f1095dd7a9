/// One thing that an act asks for: a field of its form, a `key=value` of `do`.
package struct ActParameter: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// One line.
    case line
    /// Several lines; `$EDITOR` is offered.
    case text
    /// One of these words.
    case choice([String])
    /// Any of these words, none too.
    case choices([String])
    case day
    case number
    /// Gates, by id, separated by spaces.
    case gates
    case gate
    case criterion
    /// Criteria of a score sheet, by id, separated by spaces.
    case criteria
    case member
    /// Members, by id, separated by spaces; none too.
    case members
    /// A gate of the policy, by its name.
    case policyGate
    /// A reason a criterion: a line that starts with `C2:`, and what follows it.
    case grounds
    /// A care process of the register, by its id.
    case careProcess
    /// Criteria of a care process of the register, by id; none too.
    case processCriteria
    /// A year, a month or a day.
    case registerDate
    /// Addresses on the web, one a line.
    case webAddresses

    /// Whether any number of words is chosen.
    package var isSet: Bool {
      switch self {
      case .choices, .members, .processCriteria: true
      default: false
      }
    }

    /// One open question a line: outcome; comparator; threshold; source; responsible; due day.
    case openQuestions
    /// One tariff line a line: name; amount; unit; co-payment; code.
    case tariff
    /// A tag of the group, or with `~` the member's own.
    case tag
    /// The number of a case.
    case caseNumber
    /// A time of day.
    case time
    /// An item of an agenda: a case's number, a topic, or `p1`.
    case agendaItem
    /// Items of an agenda in their order, each with its block and minutes where they are said.
    case agenda
  }

  /// The key, in the words of the command line.
  package let name: String
  package let kind: Kind
  package let isRequired: Bool
  /// Set for a text that is kept per language: the key ends in `.fr`, `.nl` or `.de`.
  package let language: Language?
  /// Whether a form has a field for it; what the desk knows by itself is typed in `do` only.
  package let isTyped: Bool

  init(
    _ name: String, _ kind: Kind, required: Bool = true, language: Language? = nil,
    typed: Bool = true
  ) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.language = language
    isTyped = typed
  }

  /// The key without its language.
  package var stem: String {
    language == nil ? name : String(name.prefix { $0 != "." })
  }
}

extension ActParameter {
  /// When it happened, if not today: every form asks for it, `do` takes it as `--on`.
  package static let happenedOn = ActParameter("on", .day, required: false)
}

extension Act {
  /// What the act asks for, in the order of its form.
  package var parameters: [ActParameter] {
    switch self {
    case .declare:
      [
        ActParameter("interest", .choice(["none", "conflict"])),
        ActParameter("text", .text, required: false),
      ]
    case .comment:
      [ActParameter("criterion", .criterion, required: false), ActParameter("text", .text)]
    case .tag: [ActParameter("tag", .tag), ActParameter("value", .number, required: false)]
    case .untag: [ActParameter("tag", .tag)]
    case .relate:
      [
        ActParameter("case", .caseNumber),
        ActParameter("relation", .choice(Self.words(CaseRelation.Kind.self) + ["none"])),
      ]
    case .propose: Self.proposalParameters
    case .vote:
      [
        ActParameter("choice", .choice(Self.words(BallotChoice.self))),
        ActParameter("reason", .text, required: false),
        ActParameter("for", .member, required: false),
        ActParameter("text", .line, required: false, typed: false),
      ]
    case .attend, .proxy, .minority, .openVote, .override, .closeVote, .transmit:
      voteParameters
    case .recuse:
      [
        ActParameter("member", .member),
        ActParameter("rights", .choices(Self.words(Right.self)), required: false),
        ActParameter("reason", .text),
      ]
    case .assign:
      [
        ActParameter("member", .member),
        ActParameter("duty", .choice(Self.words(Assignment.Duty.self))),
        ActParameter("criteria", .criteria, required: false),
      ]
    case .unassign, .replaceChair:
      [ActParameter("member", .member), ActParameter("reason", .text)]
    case .reopenScores: [ActParameter("member", .member), ActParameter("reason", .text)]
    case .gate:
      [
        ActParameter("gate", .gate),
        ActParameter("answer", .choice(Self.words(GateAnswer.Verdict.self))),
        ActParameter("evidence", .text, required: false),
      ]
    case .incomplete:
      [ActParameter("missing", .gates, required: false), ActParameter("reason", .text)]
    case .letter:
      [
        ActParameter("kind", .choice(Self.words(Letter.Kind.self))),
        ActParameter("channel", .choice(Self.words(Letter.Channel.self))),
      ]
    case .complete:
      [
        ActParameter("received", .gates, required: false),
        ActParameter("note", .text, required: false),
      ]
    case .inadmissible:
      [
        ActParameter("ground", .choice(Self.words(InadmissibilityGround.self)), required: false),
        ActParameter("reason", .text),
      ]
    case .withdraw, .revive: [ActParameter("reason", .text)]
    case .meeting:
      [ActParameter("participants", .line, required: false), ActParameter("notes", .text)]
    case .question, .dropQuestion, .answer, .explanation, .hearing, .reply: applicantParameters
    case .decide: Self.decisionParameters
    case .milestone, .prolong, .reevaluate: followUpParameters
    case .extend:
      [
        ActParameter("days", .number),
        ActParameter(
          "requested-by", .choice(Self.words(PeriodExtension.Requester.self)), required: false),
        ActParameter("reason", .text),
      ]
    case .suspend:
      [
        ActParameter("kind", .choice(["applicant", "other"]), required: false),
        ActParameter("reason", .text),
      ]
    case .end:
      [
        ActParameter("ending", .choice(["refused", "lapsed", "converted", "stopped"])),
        ActParameter("reason", .text),
      ]
    case .correct: [ActParameter("entry", .number), ActParameter("text", .text)]
    case .score, .submitScores, .openRound, .closeRound, .reveal, .sendQuestions, .conclude,
      .admissible, .submit, .inForce, .resume:
      []
    }
  }

  /// What the acts between the group and the applicant ask for.
  private var applicantParameters: [ActParameter] {
    let late = ActParameter("reason", .text, required: false)
    return switch self {
    case .question:
      [
        ActParameter("draft", .line, required: false),
        ActParameter("criterion", .criterion, required: false),
      ] + Self.localized("text")
    case .dropQuestion: [ActParameter("draft", .line), ActParameter("reason", .text)]
    case .answer: [ActParameter("number", .number), ActParameter("text", .text), late]
    case .explanation:
      [ActParameter("text", .text), ActParameter("points", .text, required: false), late]
    case .hearing: [ActParameter("participants", .line), ActParameter("notes", .text), late]
    case .reply: [ActParameter("number", .number)] + Self.localized("text")
    default: []
    }
  }

  private static let proposalParameters: [ActParameter] =
    [ActParameter("conclusion", .choice(words(ConclusionKind.self)))]
    + localized("reasons") + localized("conditions")
    + [
      ActParameter("until", .day, required: false),
      ActParameter("at-end", .choice(words(AtEnd.self)), required: false),
      ActParameter("questions", .openQuestions, required: false),
      ActParameter("decisive", .criteria, required: false),
    ]

  private static let decisionParameters: [ActParameter] =
    [
      ActParameter("outcome", .choice(words(ConclusionKind.self))),
      ActParameter("authority", .choice(words(Decision.Authority.self))),
      ActParameter("vehicle", .line),
      ActParameter("decided-on", .day),
      ActParameter("level", .choice(words(Decision.Level.self)), required: false),
      ActParameter("from", .day, required: false),
      ActParameter("until", .day, required: false),
      ActParameter("notified-on", .day, required: false),
      ActParameter("tariff", .tariff, required: false),
      ActParameter("care-process", .line, required: false),
    ] + localized("reasons") + localized("grounds", .grounds)

  /// A text per national language; the file's language decides which one is indispensable.
  static func localized(_ stem: String, _ kind: ActParameter.Kind = .text) -> [ActParameter] {
    Language.national.map { language in
      ActParameter(stem + "." + language.rawValue, kind, required: false, language: language)
    }
  }

  static func words<Words: CaseIterable & RawRepresentable<String>>(_ type: Words.Type)
    -> [String]
  {
    type.allCases.map(\.rawValue)
  }
}
