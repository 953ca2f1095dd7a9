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
    label(reading.field) + (language == .french ? " : " : ": ") + value(reading.value, today: today)
  }

  /// What the fields that bear on a gate say, marked as unchecked; `""` where there are none.
  ///
  /// States facts only: whether they suffice is the secretariat's to say.
  package func evidence(_ readings: [FieldReading], today: Day) -> String {
    guard !readings.isEmpty else { return "" }
    let said = readings.map { phrase($0, today: today) }.joined(separator: "; ")
    return said + " (" + fromDossierUnchecked + ")"
  }

  private func value(_ value: FieldReading.Value, today: Day) -> String {
    switch value {
    case .missing: notInDossier
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .day(let day): date(day) + (day < today ? " (" + inThePast + ")" : "")
    case .languages(let languages): list(languages.map(term))
    case .requested(let requested): term(requested)
    case .applicantKind(let kind): term(kind)
    case .count(let count): rows(count)
    }
  }
}
