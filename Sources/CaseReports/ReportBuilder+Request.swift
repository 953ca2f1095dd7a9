import ReviewDomain
import ReviewTexts

/// Identification, timeline, care process and evidence.
extension ReportBuilder {
  func identification() -> IdentificationSection {
    IdentificationSection(
      notes: dossierNotes, fields: caseFields + productFields + applicantFields,
      annexes: Table(request.annexes.map(annexRow)), versions: versions)
  }

  private var caseFields: [Field] {
    var fields = [
      field(labels.caseNumber, content.id.description),
      field(labels.stage, texts.fullTerm(content.stage)),
    ]
    if let ending = content.ending {
      let ground = content.endingGround.map { " (" + texts.term($0) + ")" } ?? ""
      let reason = content.endingReason.isBlank ? "" : " — " + content.endingReason
      fields.append(
        Field(label: labels.ending, value: .quoted(texts.term(ending) + ground + reason)))
    }
    return fields + partFields + [
      field(labels.requested, texts.term(request.requested)),
      field(labels.fileLanguage, texts.term(request.language)),
      field(labels.revisions, number(content.revisions)),
    ]
  }

  /// Who led the case instead of the chair, who presented it, and which experts were asked.
  private var partFields: [Field] {
    let experts = content.assignments.filter { $0.duty == .expert }.map { assignment in
      name(assignment.member) + " ("
        + assignment.criteria.map(\.rawValue).joined(separator: ", ") + ")"
    }
    let parts: [(PeopleWord, String)] = [
      (.chairOfCase, content.actingChair.map(name) ?? ""),
      (.rapporteur, content.rapporteurs.map(name).joined(separator: ", ")),
      (.experts, experts.joined(separator: "; ")),
    ]
    return parts.filter { !$1.isEmpty }.map { word, value in
      Field(label: texts.word(word), value: .quoted(value))
    }
  }

  private func name(_ id: MemberID) -> String { member(id)?.name ?? id.rawValue }

  private var productFields: [Field] {
    let product = request.product
    let languages = product.interfaceLanguages.map { texts.term($0) }.joined(separator: ", ")
    return [
      field(labels.product, quoting: product.title),
      field(labels.manufacturer, quoting: product.manufacturer),
      field(labels.udi, quoting: product.udi),
      field(labels.deviceClass, product.deviceClass?.rawValue ?? texts.notGiven),
      field(labels.certificate, quoting: product.certificate),
      field(labels.certificateExpiry, date(product.certificateExpiry)),
      field(labels.famhpNotification, quoting: product.famhpNotification),
      field(labels.interfaceLanguages, languages.isEmpty ? texts.notGiven : languages),
    ]
  }

  private var applicantFields: [Field] {
    let applicant = request.applicant
    let fields = [
      field(labels.applicant, quoting: applicant.name),
      field(labels.applicantKind, texts.term(applicant.kind)),
      field(labels.enterpriseNumber, quoting: applicant.enterpriseNumber),
      field(labels.contact, quoting: applicant.contact),
    ]
    guard !request.confidential.isEmpty else { return fields }
    let marked = request.confidential.joined(separator: ", ")
    return fields + [field(labels.confidential, quoting: marked)]
  }

  private func annexRow(_ annex: Annex) -> IdentificationSection.AnnexRow {
    IdentificationSection.AnnexRow(
      title: quoted(annex.title), file: quoted(annex.file, in: nil),
      size: texts.annexSize(annex.bytes), hash: annex.object.rawValue)
  }

  mutating func care() -> FieldSection {
    var notes = dossierNotes
    let name = input.careProcessName?[language]
    if name == nil { notes.append(miss(.careProcessName(language))) }
    let comparators = request.evidence.map(\.comparator).filter { !$0.isBlank }.unique
    if comparators.isEmpty { notes.append(miss(.comparator)) }
    if request.population.size == nil { notes.append(miss(.populationSize)) }
    return FieldSection(
      notes: notes,
      fields: [
        field(labels.careProcess, name ?? request.careProcess.rawValue),
        field(labels.indication, quoting: request.indication),
        field(labels.population, quoting: request.population.description),
        field(labels.populationSize, number(request.population.size)),
        field(labels.comparator, quoting: comparators.joined(separator: "\n")),
      ])
  }

  mutating func evidence() -> EvidenceSection {
    var notes = dossierNotes
    if request.evidence.isEmpty { notes.append(miss(.noEvidence)) }
    for (index, study) in request.evidence.enumerated() where study.certainty == nil {
      notes.append(miss(.certainty(study: index + 1)))
    }
    let rows = request.evidence.enumerated().map { studyRow($1, number: $0 + 1) }
    return EvidenceSection(notes: notes, studies: Table(rows))
  }

  private func studyRow(_ study: Evidence, number: Int) -> EvidenceSection.Row {
    EvidenceSection.Row(
      number: String(number), study: quoted(study.study), design: texts.term(study.design),
      participants: self.number(study.participants), population: quoted(study.population),
      comparator: quoted(study.comparator), outcome: quoted(study.outcome),
      outcomeClass: texts.term(study.outcomeClass), effect: quoted(study.effect),
      interval: quoted(study.interval),
      certainty: study.certainty.map { texts.term($0) } ?? texts.notGiven)
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stood.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
