package import ReviewDomain

/// Reads a form against the case as it stands: typed values, or every mistake with its line.
package struct FormReader {
  private let block: FormBlock
  private let form: SheetForm
  private var mistakes: [FormMistake] = []
  private var sheet: ScoreSheet
  private var lines: [CriterionID: Int] = [:]
  private var interests: FormAnswer.Interests?
  private var submits = false
  private var submitLine: Int

  /// - Throws: all mistakes of the form, in the order of its lines.
  package static func answer(
    _ block: FormBlock, against form: SheetForm
  ) throws(FormMistakes) -> FormAnswer {
    var reader = FormReader(block, form)
    reader.readHeader()
    reader.readSections()
    reader.checkVersion()
    guard reader.mistakes.isEmpty else {
      throw FormMistakes(reader.mistakes.sorted { $0.line < $1.line })
    }
    return reader.answer
  }

  private init(_ block: FormBlock, _ form: SheetForm) {
    self.block = block
    self.form = form
    sheet = form.sheet
    submitLine = block.line
  }

  private var answer: FormAnswer {
    FormAnswer(
      block: block, form: form, interests: interests, sheet: sheet.ordered(by: form.asked),
      submits: submits, lines: lines, submitLine: submitLine)
  }

  private mutating func note(_ line: Int, _ fact: FormMistake.Fact) {
    mistakes.append(FormMistake(file: block.file, line: line, fact: fact))
  }

  // MARK: - First line

  private mutating func readHeader() {
    let form = form
    check("round", String(form.round)) { .otherRound($0, open: form.round) }
    check("member", form.member.rawValue) { .otherMember($0, me: form.member) }
    let criteria = form.criteriaName + " sha=" + form.criteriaHash
    check("criteria-set", form.criteriaName) { .otherCriteria($0, inUse: criteria) }
    check("sha", form.criteriaHash) { .otherCriteria($0, inUse: criteria) }
  }

  private mutating func check(
    _ field: String, _ expected: String, _ fact: (String) -> FormMistake.Fact
  ) {
    guard let found = block.fields[field] else { return note(block.line, .headerLacks(field)) }
    if found != expected { note(block.line, fact(found)) }
  }

  /// A form that asks for what is there already is never too old.
  private mutating func checkVersion() {
    guard let found = block.fields["version"] else {
      return note(block.line, .headerLacks("version"))
    }
    if found != form.version, !answer.changesNothing {
      note(block.line, .stale(found, current: form.version))
    }
  }

  // MARK: - Sections

  private mutating func readSections() {
    var first: [String: Int] = [:]
    for section in block.sections {
      if let line = first[section.name] {
        note(section.line, .sectionTwice(section.name, firstLine: line))
        continue
      }
      first[section.name] = section.line
      read(section)
    }
    checkInterests()
  }

  private mutating func read(_ section: FormBlock.Section) {
    if let criterion = form.asked.first(where: { $0.id.rawValue == section.name }) {
      return read(section, as: criterion)
    }
    switch SheetForm.Part(rawValue: section.name) {
    case .interests: readInterests(section)
    case .recommendation: readRecommendation(section)
    case .submit: readSubmit(section)
    case .scratch: break
    case nil where section.name.isEmpty && !section.lines.isEmpty:
      note(section.line, .stray(section.lines[0].text.trimmed))
    case nil: note(section.line, .unknownSection(section.name, known: form.sections))
    }
  }

  private mutating func fields(
    _ section: FormBlock.Section, _ known: [String], texts: Set<String> = []
  ) -> [String: FormFields.Value] {
    let fields = FormFields(section, known: known, texts: texts)
    for (line, fact) in fields.mistakes { note(line, fact) }
    return fields.values
  }

  /// A key that is missing leaves what it stands for as it was; an empty one takes it away.
  private mutating func read(_ section: FormBlock.Section, as criterion: Criterion) {
    let id = criterion.id
    lines[id] = section.line
    let isScored = criterion.kind == .scored
    let values = fields(
      section, (isScored ? ["score", "confidence"] : []) + ["pins", "why"], texts: ["why"])
    if let value = values["score"] { readScore(value, of: id) }
    if let value = values["confidence"] { readConfidence(value, of: id) }
    if let value = values["pins"] { readPins(value, of: id) }
    if let value = values["why"] { sheet[id].reason = value.text }
  }

  private mutating func readScore(_ value: FormFields.Value, of id: CriterionID) {
    let word = value.choice
    guard !word.isEmpty else { return sheet[id].score = nil }
    guard let score = Score(word), form.criteria.scale.allows(score) else {
      let allowed = form.criteria.scale.levels.map(Score.level) + [.notApplicable, .cannotJudge]
      return note(value.line, .notOneOf(word, allowed.map(\.description)))
    }
    sheet[id].score = score
  }

  private mutating func readConfidence(_ value: FormFields.Value, of id: CriterionID) {
    let word = value.choice
    guard !word.isEmpty else { return sheet[id].confidence = nil }
    guard let confidence = Confidence(word) else {
      return note(value.line, .notOneOf(word, Confidence.allCases.map(\.description)))
    }
    sheet[id].confidence = confidence
  }

  private mutating func readPins(_ value: FormFields.Value, of id: CriterionID) {
    let written = FormText.unescaped(FormText.trimmed(value.word))
    var pins = Pin.list(written)
    if pins.isEmpty, !written.isBlank {
      return note(value.line, .lostPin(written, existing: form.places?.all ?? []))
    }
    // Pins that were there before are kept even when the dossier has changed since.
    if let places = form.places, pins != form.sheet[id].pins {
      pins = pins.map(places.resolved)
      for pin in pins where !places.holds(pin) {
        note(value.line, .lostPin(pin.line, existing: places.all))
      }
    }
    sheet[id].pins = pins
  }

  private mutating func readRecommendation(_ section: FormBlock.Section) {
    guard let value = fields(section, ["outcome"])["outcome"] else { return }
    let word = value.choice
    guard word.isEmpty || word == "-" || word == "abstain" || ConclusionKind(rawValue: word) != nil
    else {
      return note(
        value.line, .notOneOf(word, ConclusionKind.allCases.map(\.rawValue) + ["abstain"]))
    }
    sheet.recommendation = ConclusionKind(rawValue: word)
  }

  private mutating func readSubmit(_ section: FormBlock.Section) {
    _ = fields(section, [])
    submitLine = section.line
    let word = FormFields.Value(line: section.line, word: section.rest).choice
    let isYes = ["yes", "oui", "ja"].contains(word.lowercased())
    guard isYes || ["no", "non", "nee", "nein", ""].contains(word.lowercased()) else {
      return note(section.line, .notOneOf(word, ["yes", "no"]))
    }
    submits = isYes
  }

  // MARK: - Interests

  private mutating func readInterests(_ section: FormBlock.Section) {
    let values = fields(section, ["declared", "why"], texts: ["declared", "why"])
    guard let value = values["declared"] else { return }
    if value.choice.isEmpty {
      let isSilent = values["why"]?.text.isBlank ?? true
      return isSilent ? () : note(value.line, .notOneOf("", ["none", "conflict"]))
    }
    let words = value.text.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard let first = words.first.map({ $0.words.first ?? "" }),
      ["none", "conflict"].contains(first)
    else { return note(value.line, .notOneOf(value.choice, ["none", "conflict"])) }
    let text = [words.count > 1 ? words[1] : "", values["why"]?.text ?? ""]
      .filter { !$0.isBlank }.joined(separator: "\n")
    let said = FormAnswer.Interests(conflict: first == "conflict", text: text)
    guard let known = form.interests else { return interests = said }
    if known.conflict != said.conflict || known.text != said.text {
      note(value.line, .interestKnown)
    }
  }

  /// An interest closes the dossier: nothing is scored in the same breath.
  private mutating func checkInterests() {
    let goesOn = submits || sheet.ordered(by: form.asked) != form.sheet.ordered(by: form.asked)
    if interests?.conflict == true, goesOn { note(submitLine, .interestStops) }
    if submits, form.isHandedIn { finishHandedIn() }
  }

  /// A sheet that is in and comes back as it was needs nothing.
  private mutating func finishHandedIn() {
    submits = sheet.ordered(by: form.asked) != form.sheet.ordered(by: form.asked)
  }
}
