import ReviewDomain
import ReviewTexts

/// Admissibility and the technical declaration.
extension ReportBuilder {
  mutating func admissibility() -> GateSection {
    let gates = input.criteria.gates.filter { $0.group == firstGateGroup }
    var notes = content.missing.map { [texts.missingElements($0)] } ?? []
    notes += gateNotes(gates)
    return GateSection(notes: notes, gates: Table(gates.compactMap(gateRow)), fields: [])
  }

  mutating func technical() -> GateSection {
    let gates = input.criteria.gates.filter { $0.group != firstGateGroup }
    var notes = dossierNotes + gateNotes(gates)
    let answers = declaration
    if answers.contains(where: { $0.1.isBlank }) { notes.append(miss(.declaration)) }
    return GateSection(
      notes: notes, gates: Table(gates.compactMap(gateRow)),
      fields: answers.map { field($0.0, quoting: $0.1) })
  }

  /// A set's first gates are those of admissibility, the others the technical ones.
  private var firstGateGroup: String? { input.criteria.gates.first?.group }

  private var declaration: [(String, String)] {
    let technical = request.technicalDeclaration
    return [
      (labels.userIdentification, technical.identification),
      (labels.authentication, technical.authentication),
      (labels.therapeuticRelation, technical.therapeuticRelation),
      (labels.consent, technical.consent),
      (labels.interoperability, technical.interoperability),
      (labels.dataProtection, technical.dataProtection),
      (labels.dpia, request.dataProtection.dpia),
      (labels.hosting, request.dataProtection.hosting),
    ]
  }

  private mutating func gateNotes(_ gates: [Criterion]) -> [String] {
    let open = gates.map(\.id).filter { content.gates[$0] == nil }
    let unproven = gates.map(\.id).filter { content.gates[$0]?.evidence.isBlank == true }
    var notes: [String] = []
    if content.stage <= .admissibility {
      if !open.isEmpty { notes.append(stillToCome(.gatesOpen(open))) }
    } else {
      notes += open.map { miss(.gateUnanswered($0)) }
    }
    return notes + unproven.map { miss(.gateProof($0)) }
  }

  private func gateRow(_ gate: Criterion) -> GateSection.Row? {
    guard let answer = content.gates[gate.id] else { return nil }
    return GateSection.Row(
      id: gate.id.rawValue, name: gate.names.name(in: language),
      answer: texts.term(answer.verdict), proof: quoted(answer.evidence, in: nil),
      day: date(answer.day))
  }
}
