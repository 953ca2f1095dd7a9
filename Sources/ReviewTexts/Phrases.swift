package import ReviewDomain

/// Building stones of sentences: quotation marks and lists, as each language writes them.
extension Texts {
  /// `text` in the quotation marks of the language.
  package func quoted(_ text: String) -> String {
    switch language {
    // No-break spaces, so that no line ends in a lonely guillemet.
    case .french: "«\u{A0}" + text + "\u{A0}»"
    case .german: "„" + text + "“"
    case .dutch, .english: "“" + text + "”"
    }
  }

  /// The title of an act in quotation marks, as a sentence names what to choose.
  package func name(_ act: Act) -> String { quoted(title(act)) }

  /// The name of a stage in quotation marks, in full where a column has it abbreviated.
  package func inFull(_ stage: Stage) -> String {
    quoted(stage == .admissibility ? term(Period.Kind.admissibility) : term(stage))
  }

  /// A member's name in quotation marks.
  package func name(_ member: MemberID) -> String { quoted(named(member)) }

  /// A member's name, or the id where the name is not known.
  package func named(_ member: MemberID) -> String { memberNames[member] ?? member.rawValue }

  /// `Ann Peeters, Koen Vermeulen`.
  package func named(_ members: [MemberID]) -> String { list(members.map(named)) }

  /// The first twelve digits of an object's hash: enough to find it, short enough to read.
  func short(_ object: ObjectID) -> String { String(object.rawValue.prefix(12)) }

  /// `A1, A2, A3`.
  package func list(_ items: [String]) -> String { items.joined(separator: ", ") }

  /// `A1, A3`, of criteria.
  func listed(_ criteria: [CriterionID]) -> String { list(criteria.map(\.rawValue)) }

  /// The ids after `separator`, or nothing where there are none.
  func after(_ separator: String, _ criteria: [CriterionID]) -> String {
    criteria.isEmpty ? "" : separator + listed(criteria)
  }

  /// What a draft of a question is called.
  func letter(_ draft: Int) -> String { ApplicantPoint.label(draft) }

  /// ` (not a medical device)`, or nothing.
  func inBrackets(_ ground: InadmissibilityGround?) -> String {
    ground.map { " (" + term($0) + ")" } ?? ""
  }

  /// `a, b or c`.
  package func either(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return list(items) }
    let or =
      switch language {
      case .french: " ou "
      case .dutch: " of "
      case .german: " oder "
      case .english: " or "
      }
    return list(Array(items.dropLast())) + or + last
  }
}
