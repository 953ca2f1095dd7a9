/// Something that happened in public, with where it can be read.
package struct RegisterFact: Hashable, Sendable, Codable {
  package enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
    /// Concluded from what sources say, and said by none.
    case inferred
    /// Told by one source that could not be checked.
    case unconfirmed
  }

  /// A fact with the same id replaces it.
  package let id: String
  /// When; `nil` where no source says it.
  package var on: RegisterDate?
  /// `nil` for what is about the register as a whole.
  package var process: CareProcessID?
  /// The application that it is about; empty for none.
  package var product: String
  package var text: LocalizedText
  package var sources: [WebAddress]
  /// `nil` for what is certain.
  package var certainty: Certainty?

  package init(
    id: String, on: RegisterDate?, process: CareProcessID? = nil, product: String = "",
    text: LocalizedText, sources: [WebAddress], certainty: Certainty? = nil
  ) {
    self.id = id
    self.on = on
    self.process = process
    self.product = product
    self.text = text
    self.sources = sources
    self.certainty = certainty
  }
}

/// What a file of the register holds: a care process, its applications, and facts.
package struct RegisterContent: Hashable, Sendable {
  package var processes: [RegisteredProcess]
  package var apps: [ListedApp]
  package var facts: [RegisterFact]

  package init(
    processes: [RegisteredProcess] = [], apps: [ListedApp] = [], facts: [RegisterFact] = []
  ) {
    self.processes = processes
    self.apps = apps
    self.facts = facts
  }

  package static func + (left: Self, right: Self) -> Self {
    RegisterContent(
      processes: left.processes + right.processes, apps: left.apps + right.apps,
      facts: left.facts + right.facts)
  }

  /// Without what begins after `day`: a register that is told on that day cannot know it.
  package func known(on day: Day) -> RegisterContent {
    func isKnown(_ date: RegisterDate?) -> Bool { date.map { $0.first <= day } ?? true }
    let known = processes.filter { isKnown($0.from) }
    let ids = Set(known.map(\.id))
    return RegisterContent(
      processes: known, apps: apps.filter { ids.contains($0.process) && isKnown($0.from) },
      facts: facts.filter { isKnown($0.on) && ($0.process.map(ids.contains) ?? true) })
  }
}
