package import ReviewDomain

/// The words of the intake and of what passes between the group and the applicant.
package protocol IntakeTexts {
  /// Which letter, as a noun phrase without a capital.
  func term(_ kind: Letter.Kind) -> String
  func term(_ channel: Letter.Channel) -> String
  func term(_ ground: InadmissibilityGround) -> String
  func term(_ kind: ApplicantPoint.Kind) -> String
  /// The label of a dossier's field, with a capital.
  func label(_ field: DossierField) -> String
  /// How many rows a table of the dossier has.
  func rows(_ count: Int) -> String
  /// What stands for a field that the dossier leaves empty.
  var notInDossier: String { get }
  /// What follows a day that lies before today.
  var inThePast: String { get }
  /// Marks what was taken from the dossier and looked at by nobody yet.
  var fromDossierUnchecked: String { get }
}

extension Texts {
  /// `Certificate: CE 123`, as it stands in the dossier.
  package func phrase(_ reading: FieldReading, today: Day) -> String {
    pair(label(reading.field), words(for: reading.value, today: today))
  }

  /// What the fields that bear on a gate say, marked as unchecked; `""` where there are none.
  ///
  /// States facts only: whether they suffice is the secretariat's to say.
  package func evidence(_ readings: [FieldReading], today: Day) -> String {
    guard !readings.isEmpty else { return "" }
    return said(readings, today: today) + " (" + fromDossierUnchecked + ")"
  }

  /// The same once the secretariat has looked at them and answered; `""` where none says anything.
  package func seenEvidence(_ readings: [FieldReading], today: Day) -> String {
    let given = readings.filter { $0.value != .missing }
    guard !given.isEmpty else { return "" }
    return said(readings, today: today) + " (" + seenInDossier + ")"
  }

  private func said(_ readings: [FieldReading], today: Day) -> String {
    readings.map { phrase($0, today: today) }.joined(separator: "; ")
  }

  func words(for value: FieldReading.Value, today: Day) -> String {
    switch value {
    case .missing: notInDossier
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .day(let day): date(day) + (day < today ? " (" + inThePast + ")" : "")
    case .languages(let languages): list(languages.map(term))
    case .requested(let requested): term(requested)
    case .applicantKind(let kind): term(kind)
    case .count(let count): rows(count)
    case .number(let number): self.number(number)
    case .amount(let amount): self.amount(amount)
    case .design(let design): term(design)
    case .outcomeClass(let outcomeClass): term(outcomeClass)
    case .certainty(let certainty): term(certainty)
    }
  }

  /// `Certificate: CE 123`, with the space that French puts before a colon.
  func pair(_ label: String, _ text: String) -> String {
    label + (language == .french ? "\u{A0}: " : ": ") + text
  }
}
