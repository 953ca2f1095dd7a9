package import ReviewDomain
import ReviewTexts

/// Writes a form: stable ids for the program, labels in two languages for people.
package struct FormWriter {
  private let form: SheetForm
  private let texts: [any Texts]

  /// `language`: the member's; French or Dutch stands beside it.
  package init(_ form: SheetForm, language: Language) {
    self.form = form
    texts = [language, language == .french ? .dutch : .french].map { ReviewTexts.texts(in: $0) }
  }

  package var text: String {
    let parts =
      [head] + (asksInterests ? [interests] : []) + form.asked.map(section)
      + [recommendation, submit, scratch]
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var asksInterests: Bool { form.interests == nil }

  private var head: [String] {
    let fields = [
      ("case", form.caseID.description), ("round", String(form.round)),
      ("member", form.member.rawValue), ("version", form.version),
      ("criteria-set", form.criteriaName), ("sha", form.criteriaHash),
    ]
    let header = fields.map { $0 + "=" + HeaderWord.escaped($1) }.joined(separator: "  ")
    return ["%inami-review 1  " + header, "% " + FormText.oneLine(form.title)]
      + texts.flatMap { $0.formInstructions }.map { "% " + $0 } + places
  }

  /// What pins may name, so that nobody has to look it up.
  private var places: [String] {
    guard let places = form.places, !places.all.isEmpty else { return [] }
    return ["% " + both(\.formPlaces)] + places.all.map { "%  " + FormText.oneLine(Pin($0).line) }
  }

  private var interests: [String] {
    ["[interests] " + both { $0.title(.declare) }]
      + texts.map { "% " + $0.formInterests } + ["declared:", "why:"]
  }

  private func section(_ criterion: Criterion) -> [String] {
    let entry = form.sheet[criterion.id]
    let isScored = criterion.kind == .scored
    let names = both { criterion.names.name(in: $0.language) }
    return ["[\(criterion.id)] " + names + (isScored ? "  (" + scale + ")" : "")]
      + (isScored ? levels(of: criterion) : [])
      + (isScored
        ? [
          field("score", entry.score?.description ?? ""),
          field("confidence", entry.confidence?.description ?? "") + confidences,
        ] : [])
      + [field("pins", FormText.oneLine(Pin.line(entry.pins))), "why:"]
      + FormText.lines(of: entry.reason)
  }

  private func field(_ name: String, _ value: String) -> String {
    value.isEmpty ? name + ":" : name + ": " + value
  }

  /// The scale in words, as `0–3, - = sans objet / niet van toepassing`.
  private var scale: String {
    let levels = form.criteria.scale.levels
    let words = [Score.notApplicable, .cannotJudge].map { "\($0) = " + label(of: $0) }
    return (["\(levels.first ?? 0)–\(levels.last ?? 0)"] + words).joined(separator: ", ")
  }

  private func label(of score: Score) -> String {
    let names = form.criteria.scale.labels[score.description]
    return both { names?.name(in: $0.language) ?? "" }
  }

  private func levels(of criterion: Criterion) -> [String] {
    form.criteria.scale.levels.map { level in
      let anchor = criterion.anchors[String(level)]
      let said = both { anchor?.name(in: $0.language) ?? "" }
      return "%  \(level)  " + label(of: .level(level)) + (said.isEmpty ? "" : ": " + said)
    }
  }

  private var confidences: String {
    "   % "
      + Confidence.allCases.map { value in "\(value) = " + both { $0.term(value) } }
      .joined(separator: ", ")
  }

  private var recommendation: [String] {
    let kinds = ConclusionKind.allCases.map { kind in kind.rawValue + " = " + both { $0.term(kind) }
    }
    return ["[recommendation] " + both { $0.word(.recommendation) }]
      + ["%  " + kinds.joined(separator: ", ")]
      + [field("outcome", form.sheet.recommendation?.rawValue ?? "")]
  }

  private var submit: [String] {
    ["[submit] " + (form.isHandedIn ? "yes" : "no")] + texts.map { "% " + $0.formSubmit }
  }

  private var scratch: [String] { ["[scratch] " + both(\.formScratch)] }

  /// The same in both languages, once where they agree.
  private func both(_ say: (any Texts) -> String) -> String {
    var said: [String] = []
    for text in texts.map(say).map(FormText.oneLine) where !said.contains(text) {
      said.append(text)
    }
    return said.filter { !$0.isEmpty }.joined(separator: " / ")
  }
}

/// A value of the first line: no blanks, so that values can be told apart.
enum HeaderWord {
  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "%")
        ? String(decoding: [byte], as: UTF8.self) : hex(byte)
    }.joined()
  }

  private static func hex(_ byte: UInt8) -> String {
    "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// `nil` for what no form writes.
  static func unescaped(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
