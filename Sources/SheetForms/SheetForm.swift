package import ReviewDomain

/// What an offline form is written from, and what it is held against when it comes back.
package struct SheetForm: Hashable, Sendable {
  package var caseID: CaseID
  package var round: Int
  package var member: MemberID
  /// Tells whether ``sheet`` is still the one that a form was written from.
  package var version: String
  package var criteria: CriteriaSet
  package var criteriaObject: ObjectID
  /// What the round asks, in the set's order.
  package var asked: [Criterion]
  /// The draft, or the sheet that was handed in.
  package var sheet: ScoreSheet
  package var isHandedIn: Bool
  /// What the member has said of interests in this case.
  package var interests: InterestDeclaration?
  /// What pins may name; `nil` while the dossier is closed to the member.
  package var places: DossierPlaces?
  /// The product, for people.
  package var title: String

  package init(
    caseID: CaseID, round: Int, member: MemberID, version: String, criteria: CriteriaSet,
    criteriaObject: ObjectID, asked: [Criterion], sheet: ScoreSheet, isHandedIn: Bool = false,
    interests: InterestDeclaration?, places: DossierPlaces?, title: String
  ) {
    self.caseID = caseID
    self.round = round
    self.member = member
    self.version = version
    self.criteria = criteria
    self.criteriaObject = criteriaObject
    self.asked = asked
    self.sheet = sheet
    self.isHandedIn = isHandedIn
    self.interests = interests
    self.places = places
    self.title = title
  }

  /// Id and version, as `inami-default/2026.1`.
  var criteriaName: String { criteria.id + "/" + criteria.version }
  /// Enough of the set's hash to tell two sets apart, short enough for a line.
  var criteriaHash: String { String(criteriaObject.rawValue.prefix(12)) }

  /// The sections that a form may have, apart from those of criteria.
  enum Part: String, CaseIterable { case interests, recommendation, submit, scratch }

  var sections: [String] { asked.map(\.id.rawValue) + Part.allCases.map(\.rawValue) }
}
