/// A care process in the public register: what it is for, who is eligible, how it is reimbursed.
///
/// All of it is public. A later value replaces an earlier one as a whole; both stay in the history.
package struct RegisteredProcess: Hashable, Sendable, Codable {
  /// A page about the process, in the language that it is written in.
  package struct Link: Hashable, Sendable, Codable {
    package let language: Language
    package let address: WebAddress

    package init(language: Language, address: WebAddress) {
      self.language = language
      self.address = address
    }
  }

  /// What an application must meet, so that its producer may declare that it does.
  package struct Criterion: Hashable, Sendable, Codable {
    /// A capital letter and a number, as `R1`.
    package let id: CriterionID
    package var text: LocalizedText

    package init(id: CriterionID, text: LocalizedText) {
      self.id = id
      self.text = text
    }
  }

  /// That the process is no longer applicable.
  package struct End: Hashable, Sendable, Codable {
    /// Its last day; `nil` where no source says it.
    package var on: RegisterDate?
    package var reason: LocalizedText
    package var sources: [WebAddress]

    package init(on: RegisterDate?, reason: LocalizedText, sources: [WebAddress] = []) {
      self.on = on
      self.reason = reason
      self.sources = sources
    }
  }

  package let id: CareProcessID
  package var names: LocalizedText
  /// `nil` where nothing is paid in it: an opinion alone gives no level.
  package var level: Decision.Level?
  package var purpose: LocalizedText
  package var eligibility: LocalizedText
  package var reimbursement: LocalizedText
  package var links: [Link]
  /// For self-certification; none where no source gives them.
  package var criteria: [Criterion]
  /// Whether INAMI keeps a list to which an application can be added; `nil` where it is not known.
  package var keepsList: Bool?
  package var from: RegisterDate?
  package var end: End?
  /// What was looked for in public sources and not found.
  package var notFound: [LocalizedText]
  package var sources: [WebAddress]

  package init(
    id: CareProcessID, names: LocalizedText, level: Decision.Level? = nil,
    purpose: LocalizedText = LocalizedText(), eligibility: LocalizedText = LocalizedText(),
    reimbursement: LocalizedText = LocalizedText(), links: [Link] = [],
    criteria: [Criterion] = [], keepsList: Bool? = nil, from: RegisterDate? = nil,
    end: End? = nil, notFound: [LocalizedText] = [], sources: [WebAddress] = []
  ) {
    self.id = id
    self.names = names
    self.level = level
    self.purpose = purpose
    self.eligibility = eligibility
    self.reimbursement = reimbursement
    self.links = links
    self.criteria = criteria
    self.keepsList = keepsList
    self.from = from
    self.end = end
    self.notFound = notFound
    self.sources = sources
  }

  package var hasEnded: Bool { end != nil }
}

extension RegisteredProcess {
  /// A part of the process that can be told apart when it changes.
  package enum Part: Hashable, Sendable, CaseIterable {
    case names, level, purpose, eligibility, reimbursement, links, criteria, list, from, end
    case notFound, sources
  }

  /// What is another in `other`.
  package func changes(to other: RegisteredProcess) -> [Part] {
    Part.allCases.filter { self[$0] != other[$0] }
  }

  private subscript(part: Part) -> AnyHashable {
    switch part {
    case .names: names
    case .level: level
    case .purpose: purpose
    case .eligibility: eligibility
    case .reimbursement: reimbursement
    case .links: links
    case .criteria: criteria
    case .list: keepsList
    case .from: from
    case .end: end
    case .notFound: notFound
    case .sources: sources
    }
  }
}
