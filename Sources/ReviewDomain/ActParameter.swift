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
    case member
    /// One open question a line: outcome; comparator; threshold; source; responsible; due day.
    case openQuestions
    /// One tariff line a line: name; amount; unit; co-payment; code.
    case tariff
    /// A tag of the group, or with `~` the member's own.
    case tag
    /// The number of a case.
    case caseNumber
  }

  /// The key, in the words of the command line.
  package let name: String
  package let kind: Kind
  package let isRequired: Bool
  /// Set for a text that is kept per language: the key ends in `.fr`, `.nl` or `.de`.
  package let language: Language?

  init(_ name: String, _ kind: Kind, required: Bool = true, language: Language? = nil) {
    self.name = name
    self.kind = kind
    isRequired = required
    self.language = language
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
      ]
    case .recuse:
      [
        ActParameter("member", .member),
        ActParameter("rights", .choices(Self.words(Right.self)), required: false),
        ActParameter("reason", .text),
      ]
    case .reopenScores: [ActParameter("member", .member), ActParameter("reason", .text)]
    case .gate:
      [
        ActParameter("gate", .gate),
        ActParameter("answer", .choice(Self.words(GateAnswer.Verdict.self))),
        ActParameter("evidence", .text, required: false),
      ]
    case .incomplete:
      [ActParameter("missing", .gates, required: false), ActParameter("reason", .text)]
    case .complete: [ActParameter("note", .text, required: false)]
    case .inadmissible, .withdraw, .revive, .suspend: [ActParameter("reason", .text)]
    case .meeting: [ActParameter("notes", .text)]
    case .decide: Self.decisionParameters
    case .milestone:
      [
        ActParameter("number", .number),
        ActParameter("outcome", .choice(Self.words(Milestone.Outcome.self))),
        ActParameter("note", .text, required: false),
      ]
    case .extend: [ActParameter("days", .number), ActParameter("reason", .text)]
    case .end:
      [
        ActParameter("ending", .choice(["refused", "lapsed", "converted", "stopped"])),
        ActParameter("reason", .text),
      ]
    case .correct: [ActParameter("entry", .number), ActParameter("text", .text)]
    case .score, .submitScores, .openRound, .closeRound, .reveal, .openVote, .closeVote,
      .conclude, .admissible, .submit, .inForce, .resume:
      []
    }
  }

  private static let proposalParameters: [ActParameter] =
    [ActParameter("conclusion", .choice(words(ConclusionKind.self)))]
    + localized("reasons") + localized("conditions")
    + [
      ActParameter("until", .day, required: false),
      ActParameter("at-end", .choice(words(AtEnd.self)), required: false),
      ActParameter("questions", .openQuestions, required: false),
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
    ] + localized("reasons")

  /// A text per national language; the file's language decides which one is indispensable.
  private static func localized(_ stem: String) -> [ActParameter] {
    Language.national.map { language in
      ActParameter(stem + "." + language.rawValue, .text, required: false, language: language)
    }
  }

  private static func words<Words: CaseIterable & RawRepresentable<String>>(_ type: Words.Type)
    -> [String]
  {
    type.allCases.map(\.rawValue)
  }
}
