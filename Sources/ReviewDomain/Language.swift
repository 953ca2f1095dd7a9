/// The three national languages, and English for information.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  case french = "fr"
  case dutch = "nl"
  case german = "de"
  case english = "en"

  /// The languages in which a request may be introduced.
  package static let national: [Language] = [.french, .dutch, .german]
}

/// A text that the group keeps per language.
///
/// A missing version is named as missing and never filled with another language; one without
/// anything to read is missing.
package struct LocalizedText: Hashable, Sendable, Codable {
  package var versions: [Language: String]

  package init(_ versions: [Language: String] = [:]) {
    self.versions = versions.filter { !$0.value.isBlank }
  }

  package subscript(language: Language) -> String? {
    get { versions[language] }
    set { versions[language] = newValue?.isBlank == true ? nil : newValue }
  }

  package var isEmpty: Bool { versions.isEmpty }

  /// The version in `language`, else the first there is: for names of shipped things only.
  package func name(in language: Language) -> String {
    versions[language] ?? Language.allCases.lazy.compactMap { versions[$0] }.first ?? ""
  }

  package init(from decoder: any Decoder) throws {
    self.init(try [Language: String](from: decoder))
  }

  package func encode(to encoder: any Encoder) throws { try versions.encode(to: encoder) }
}
