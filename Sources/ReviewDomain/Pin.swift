/// A place in the dossier on which a score or its reason rests.
package struct Pin: Hashable, Sendable {
  package enum Place: Hashable, Sendable {
    /// An annex, by its file as the dossier lists it.
    case annex(String)
    /// A section of `dossier.md`, by its heading.
    case section(String)
  }

  package let place: Place
  /// 1 for the first.
  package let page: Int?
  /// Where on the page or in the section, in free words of one line; empty where nothing is said.
  package let locator: String

  package init(_ place: Place, page: Int? = nil, locator: String = "") {
    self.place = place
    self.page = page
    self.locator = locator.oneLine
  }
}

extension Pin: Codable {
  private enum Key: String, CodingKey { case annex, section, page, locator }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    if let annex = try fields.decodeIfPresent(String.self, forKey: .annex) {
      place = .annex(annex)
    } else {
      place = .section(try fields.decode(String.self, forKey: .section))
    }
    page = try fields.decodeIfPresent(Int.self, forKey: .page)
    locator = try fields.decodeIfPresent(String.self, forKey: .locator) ?? ""
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Key.self)
    switch place {
    case .annex(let file): try fields.encode(file, forKey: .annex)
    case .section(let title): try fields.encode(title, forKey: .section)
    }
    try fields.encodeIfPresent(page, forKey: .page)
    if !locator.isEmpty { try fields.encode(locator, forKey: .locator) }
  }
}

extension String {
  /// White space and line ends folded to single spaces, none at either end.
  package var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
