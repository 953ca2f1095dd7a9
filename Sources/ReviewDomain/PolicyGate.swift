/// A condition of the group's own, in the words of the query language: what must hold before acts.
///
/// Evaluated on the whole record; whoever looks is shown the status, never what it rests on.
package struct PolicyGate: Hashable, Sendable, Codable {
  package let name: GateName
  package var names: LocalizedText
  /// Cases to which the gate applies.
  package var applies: String
  /// What they need.
  package var needs: String
  /// Who may override it, with a reason; `nil` for nobody.
  package var override: Member.Role?
  /// Acts that are refused while the need is not met.
  package var blocks: [Act]

  package init(
    name: GateName, names: LocalizedText = LocalizedText(), applies: String, needs: String,
    override: Member.Role? = nil, blocks: [Act] = Self.defaultBlocks
  ) {
    self.name = name
    self.names = names
    self.applies = applies
    self.needs = needs
    self.override = override
    self.blocks = blocks
  }

  /// What a gate blocks where its file says nothing.
  package static let defaultBlocks: [Act] = [.openVote, .conclude]

  /// Who can be given the right to override.
  package static let overriders: [Member.Role] = [.chair, .secretariat]
}

package typealias GateName = Identifier<PolicyGate>

/// What a query of a gate says of a case.
package enum GateQueryAnswer: Hashable, Sendable {
  case holds, fails
  /// It does not parse, or uses a word that a gate may not.
  case error(String)
}

/// A gate and how it stands on a case.
package struct GateState: Hashable, Sendable {
  package enum Status: Hashable, Sendable {
    case notApplicable, unsatisfied, satisfied
    case overridden(GateOverride)
    case error(String)

    /// The word of the command line and of queries.
    package var word: String {
      switch self {
      case .notApplicable: "not-applicable"
      case .unsatisfied: "unsatisfied"
      case .satisfied: "satisfied"
      case .overridden: "overridden"
      case .error: "error"
      }
    }
  }

  package let gate: PolicyGate
  package let status: Status

  package init(gate: PolicyGate, status: Status) {
    self.gate = gate
    self.status = status
  }

  /// Whether the gate's acts are refused.
  package var isBlocking: Bool {
    switch status {
    case .unsatisfied, .error: true
    case .notApplicable, .satisfied, .overridden: false
    }
  }
}

/// Somebody let a case pass a gate that it does not meet; it stands until the case ends.
package struct GateOverride: Hashable, Sendable {
  package let gate: GateName
  package let by: MemberID
  package let reason: String
  package let day: Day

  package init(gate: GateName, by: MemberID, reason: String, day: Day) {
    self.gate = gate
    self.by = by
    self.reason = reason
    self.day = day
  }
}

extension PolicyGate {
  /// How the gate stands, by what its queries say; an override counts where the need is not met.
  package func state(
    on reviewCase: ReviewCase, answer: (String) -> GateQueryAnswer
  ) -> GateState {
    let override = reviewCase.gateOverrides.last { $0.gate == name }
    return GateState(gate: self, status: status(overriddenBy: override, answer: answer))
  }

  /// The same where the case is known only by what its gate's queries and overrides say.
  package func status(
    overriddenBy override: GateOverride?, answer: (String) -> GateQueryAnswer
  ) -> GateState.Status {
    let overridden = override.map { GateState.Status.overridden($0) }
    switch answer(applies) {
    case .fails: return .notApplicable
    case .error(let what): return overridden ?? .error(what)
    case .holds: break
    }
    switch answer(needs) {
    case .holds: return .satisfied
    case .fails: return overridden ?? .unsatisfied
    case .error(let what): return overridden ?? .error(what)
    }
  }
}
