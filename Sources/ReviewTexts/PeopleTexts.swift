package import ReviewDomain

/// The group, its members, who leads and who presents a case.
package protocol PeopleTexts {
  /// One or two sentences: the reason, then the way out.
  func sentence(for refusal: PeopleRefusal) -> String

  /// What stops a case, and what the secretariat can do.
  func sentence(for advice: CaseAdvice) -> String

  func term(_ duty: Assignment.Duty) -> String

  /// What was done to the group, to be read after the name of who did it; holds no free text.
  func history(_ event: GroupEvent) -> String

  /// What is wrong in a file of assignments, its place apart.
  func sentence(for mistake: AssignmentMistake) -> String

  func word(_ word: PeopleWord) -> String

  /// What the cases ask of a member, as `1 sheet due, 2 cases presented, 0 criteria as expert`.
  func words(for load: MemberLoad) -> String

  /// How many lines change something, are so already, and are refused.
  func preview(changes: Int, unchanged: Int, refused: Int) -> String

  /// Nothing of a file or of marked cases was recorded, since something in it is refused.
  var nothingAssigned: String { get }

  func assigned(_ count: Int) -> String

  /// A reminder for the secretariat.
  func mandateEnds(of name: String, on day: Day) -> String

  /// A reminder for a member.
  func renewDeclaration(before day: Day) -> String

  /// What is chosen in a menu: at most 24 characters.
  func title(_ act: GroupAct) -> String

  /// The same for the hint bar: at most 14 characters.
  func shortTitle(_ act: GroupAct) -> String

  /// One sentence: what the act does, what follows, whether it can be undone.
  func help(_ act: GroupAct) -> String

  /// The label of a form's field: at most 28 characters.
  func label(_ field: GroupField, of act: GroupAct) -> String

  /// One line under the field: what to write there.
  func hint(_ field: GroupField, of act: GroupAct) -> String
}

/// The fields of the forms for acts on the group, by the key of the command line.
package enum GroupField: String, Hashable, Sendable, CaseIterable {
  case id, member, name, role, language, constituency, from, until, account, active, reason
  case interest, text, day, place
  case process, level, purpose, eligibility, reimbursement, links, criteria, sources
  case keepsList = "keeps-list"
  case endedOn = "ended-on"
  case endReason = "end-reason"
  case product
  case newProduct = "new-product"
  case manufacturer, met, route
  case note, remark
  case openQuestions = "open-questions"
  case request, date
  case meeting, items, query
  case otherCase = "case"
  case topic, title, block, minutes, item, attendance, present, presiding, members, time, number
  case begins, ends

  /// `nil` for a parameter that has no words yet.
  package init?(_ parameter: ActParameter) { self.init(rawValue: parameter.stem) }
}

/// A short label about the group.
package enum PeopleWord: Hashable, Sendable, CaseIterable {
  // Columns of the members: at most 12 characters.
  case role, sitsFor, mandate, declaration, load
  // What a member's declaration is: at most 12 characters.
  case missing, notAsked
  case ended
  case meetings, noMeetings
  // Who has which part in a case.
  case chairOfCase, rapporteur, experts
  // A preview.
  case preview, noChange, refused, before, after
}

extension AssignmentMistakes {
  /// `file:line:column: sentence`, a line each.
  package func report(_ texts: any Texts) -> String {
    list.map { "\(file):\($0.line):\($0.column): " + texts.sentence(for: $0) }
      .joined(separator: "\n")
  }
}

extension Texts {
  /// The label of a form's field, as `Text (fr)` where the text is kept per language.
  package func label(_ parameter: ActParameter, of act: GroupAct) -> String {
    let label = GroupField(parameter).map { self.label($0, of: act) } ?? parameter.name
    return parameter.language.map { label + " (" + $0.rawValue + ")" } ?? label
  }

  package func hint(_ parameter: ActParameter, of act: GroupAct) -> String {
    GroupField(parameter).map { hint($0, of: act) } ?? ""
  }

  /// What the reader sees for a choice of a field; `choice` itself where it is no word of the field.
  package func word(_ choice: String, of parameter: ActParameter, act: GroupAct) -> String {
    translation(of: choice, field: GroupField(parameter)) ?? choice
  }

  private func translation(of choice: String, field: GroupField?) -> String? {
    switch field {
    case .role: Member.Role(rawValue: choice).map(term)
    case .language: Language(rawValue: choice).map(term)
    case .active: ["yes": GateAnswer.Verdict.yes, "no": .no][choice].map(term)
    case .keepsList: ["yes": GateAnswer.Verdict.yes, "no": .no][choice].map(term)
    case .level: Decision.Level(rawValue: choice).map(term)
    case .route: ListedApp.Route(rawValue: choice).map(term)
    case .interest: ["none": false, "conflict": true][choice].map(term(hasInterest:))
    case .topic: AgendaTopic(rawValue: choice).map(term)
    case .block: AgendaBlock(rawValue: choice).map(term)
    case .attendance: MeetingAttendance.Announcement(rawValue: choice).map(term)
    default: nil
    }
  }

  /// The title of an act on the group in quotation marks.
  package func name(_ act: GroupAct) -> String { quoted(title(act)) }
}
