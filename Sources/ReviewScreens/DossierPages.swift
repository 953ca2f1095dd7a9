import ReviewDomain
import ReviewTexts

/// The dossier's typed fields as pages before the narrative.
struct DossierPages {
  let request: ReimbursementRequest
  let careProcess: String
  let texts: any Texts
  /// Who has which part in the case, and what the secretariat should see to.
  var parts: [(label: String, value: String)] = []
  var advice: [CaseAdvice] = []

  func sections(narrative: [NarrativeSection]) -> [NarrativeSection] {
    let typed = [
      (DeskWord.identification, identification), (.technicalDeclaration, technical),
      (.evidence, evidence), (.budget, money), (.openQuestions, questions),
    ]
    return typed.compactMap { title, blocks in
      blocks.isEmpty ? nil : NarrativeSection(title: texts.word(title), blocks: blocks)
    } + narrative + annexes
  }

  private func table(_ rows: [(DeskWord, String)]) -> NarrativeBlock {
    .table(
      rows: [["", ""]]
        + rows.map { [texts.word($0), $1.isEmpty ? "(" + texts.word(.notGiven) + ")" : $1] })
  }

  private var identification: [NarrativeBlock] {
    let product = request.product
    return about + [
      fields([
        (.application, product.title), (.manufacturer, product.manufacturer),
        (.applicant, request.applicant.name), (.kind, texts.term(request.applicant.kind)),
        (.enterpriseNumber, request.applicant.enterpriseNumber),
        (.contact, request.applicant.contact), (.requested, texts.term(request.requested)),
        (.careProcess, careProcess), (.indication, request.indication),
        (.population, population), (.udi, product.udi),
        (.deviceClass, product.deviceClass?.rawValue ?? ""), (.certificate, product.certificate),
        (.certificateExpiry, product.certificateExpiry.map { texts.date($0) } ?? ""),
        (.famhpNotification, product.famhpNotification),
        (
          .interfaceLanguages,
          product.interfaceLanguages.map { texts.term($0) }.joined(separator: ", ")
        ),
        (.language, texts.term(request.language)),
        (.confidential, request.confidential.joined(separator: ", ")),
      ])
    ] + extras
  }

  /// Nothing on most cases.
  private var about: [NarrativeBlock] {
    let sentences = advice.map { NarrativeBlock.paragraph(texts.sentence(for: $0)) }
    guard !parts.isEmpty else { return sentences }
    return sentences + [.table(rows: [["", ""]] + parts.map { [$0.label, $0.value] })]
  }

  private var population: String {
    [request.population.size.map { texts.number($0) } ?? "", request.population.description]
      .filter { !$0.isEmpty }.joined(separator: " — ")
  }

  private var extras: [NarrativeBlock] {
    guard !request.extras.isEmpty else { return [] }
    return [.heading(level: 2, text: texts.word(.otherFields))]
      + request.extras.map { .item(depth: 0, marker: "-", text: $0.key + ": " + $0.value) }
  }

  private func fields(_ rows: [(DeskWord, String)]) -> NarrativeBlock { table(rows) }

  private var technical: [NarrativeBlock] {
    let declaration = request.technicalDeclaration
    return [
      fields([
        (.userIdentification, declaration.identification),
        (.authentication, declaration.authentication),
        (.therapeuticRelation, declaration.therapeuticRelation), (.consent, declaration.consent),
        (.interoperability, declaration.interoperability),
        (.dataProtection, declaration.dataProtection), (.dpia, request.dataProtection.dpia),
        (.hosting, request.dataProtection.hosting),
      ])
    ]
  }

  /// One block a study: seven columns would be unreadable beside a score sheet.
  private var evidence: [NarrativeBlock] {
    request.evidence.flatMap { finding -> [NarrativeBlock] in
      [
        .heading(level: 2, text: finding.study + " — " + finding.outcome),
        fields([
          (
            .effect,
            [finding.effect, finding.interval].filter { !$0.isEmpty }.joined(separator: "  ")
          ),
          (
            .design,
            texts.term(finding.design)
              + (finding.participants.map { ", n = " + texts.number($0) } ?? "")
          ),
          (.population, finding.population), (.comparator, finding.comparator),
          (.outcome, texts.term(finding.outcomeClass)),
          (.certainty, finding.certainty.map { texts.term($0) } ?? ""),
        ]),
      ]
    }
  }

  private var money: [NarrativeBlock] {
    var blocks: [NarrativeBlock] = []
    if !request.tariff.isEmpty {
      blocks.append(.heading(level: 2, text: texts.word(.tariff)))
      blocks.append(.table(rows: [head([.tariff, .amount, .unit, .coPayment])] + tariffRows))
    }
    if !request.budget.isEmpty {
      blocks.append(.heading(level: 2, text: texts.word(.budget)))
      blocks.append(.table(rows: [head([.year, .patients, .cost, .savings])] + budgetRows))
    }
    return blocks
  }

  private func head(_ words: [DeskWord]) -> [String] { words.map { texts.word($0) } }

  private var tariffRows: [[String]] {
    request.tariff.map {
      [$0.name, texts.amount($0.amount), $0.unit, $0.coPayment.map { texts.amount($0) } ?? "–"]
    }
  }

  private var budgetRows: [[String]] {
    request.budget.map {
      [
        String($0.year), texts.number($0.patients), texts.amount($0.cost),
        texts.amount($0.savings),
      ]
    }
  }

  private var questions: [NarrativeBlock] {
    let listed = request.openQuestions.flatMap { question -> [NarrativeBlock] in
      [
        .heading(level: 2, text: question.outcome),
        fields([
          (.comparator, question.comparator), (.threshold, question.threshold),
          (.source, question.source), (.responsible, question.responsible),
          (.due, question.due.map { texts.date($0) } ?? ""),
        ]),
      ]
    }
    guard !request.dataPlan.isEmpty else { return listed }
    return listed
      + [.heading(level: 2, text: texts.word(.dataPlan)), .paragraph(request.dataPlan)]
  }

  private var annexes: [NarrativeSection] {
    guard !request.annexes.isEmpty else { return [] }
    let items = request.annexes.map { annex in
      NarrativeBlock.item(
        depth: 0, marker: "-",
        text: annex.title + " — " + annex.file + " (" + texts.number(annex.bytes) + " B)")
    }
    return [NarrativeSection(title: texts.word(.annexes), blocks: items)]
  }
}
