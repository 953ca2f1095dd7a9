/// The facts outside a case that its rules need: the group, what it adopted, and today.
package struct CaseContext: Sendable {
  /// As it is today: who is outside their mandate is not active.
  package let group: Group
  package let policy: Policy
  /// What a round that opens now would freeze.
  package let criteria: CriteriaSet
  package let criteriaObject: ObjectID
  /// The set that the case's current round froze, where there is one.
  package let frozenCriteria: CriteriaSet?
  package var now: Moment
  /// The headings of the case's dossier, for pins; none where the dossier cannot be read.
  package let sections: [String]
  /// The case that evaluates this one again, where there is one and it is known.
  package var linked: LinkedCase?
  /// The SHA-256 of a proposal's canonical form, in hexadecimal.
  package let digest: @Sendable (Proposal) -> String
  /// How the policy's gates stand on a case, evaluated on the whole record.
  package var gateStates: @Sendable (ReviewCase) -> [GateState]

  package init(
    group: Group, policy: Policy, criteria: CriteriaSet, criteriaObject: ObjectID,
    frozenCriteria: CriteriaSet? = nil, now: Moment, sections: [String] = [],
    digest: @escaping @Sendable (Proposal) -> String,
    gateStates: @escaping @Sendable (ReviewCase) -> [GateState] = { _ in [] }
  ) {
    self.group = group.asOf(now.day)
    self.policy = policy
    self.criteria = criteria
    self.criteriaObject = criteriaObject
    self.frozenCriteria = frozenCriteria
    self.now = now
    self.sections = sections
    self.digest = digest
    self.gateStates = gateStates
  }

  /// Why the member may take no part in cases before they renew their yearly declaration.
  package func yearlyObstacle(for member: Member) -> Refusal? {
    group.yearlyObstacle(for: member, under: policy, today: now.day)
  }

  /// The criteria that the case is scored with now.
  package var criteriaInUse: CriteriaSet { frozenCriteria ?? criteria }
}
