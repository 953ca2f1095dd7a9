/// The form that the format asks of what a writer brings.
///
/// Meaning is the domain's business; here it is what would make the file unreadable for others.
package enum EntryForm {
  /// The longest body, in bytes; what is larger is an object, named by its hash.
  package static let longestBody = 16 << 20

  static func check(_ entry: NewEntry) throws(JournalError) {
    for (field, isRight) in claims(about: entry) where !isRight {
      throw .malformed(field: field, uuid: entry.uuid)
    }
  }

  private static func claims(about entry: NewEntry) -> [(field: String, isRight: Bool)] {
    [
      ("stream", isWord(entry.stream)),
      ("type", isWord(entry.type)),
      ("schema", entry.schema >= 1),
      ("actor", isText(entry.actor)),
      ("actor_auth", isText(entry.actorAuth)),
      ("happened_on", isDay(entry.happenedOn)),
      ("client_time", isText(entry.clientTime)),
      (
        "encoding",
        entry.encoding == BodyEncoding.clearJSON || entry.encoding == BodyEncoding.sealed
      ),
      ("key", isText(entry.key)),
      ("body", entry.body.count <= longestBody),
      ("sig", entry.sig.count <= longestBody),
    ]
  }

  private static func isWord(_ text: String) -> Bool { !text.isEmpty && isText(text) }

  /// At most 4 KiB, and no NUL: many programs would stop reading there.
  private static func isText(_ text: String) -> Bool {
    text.utf8.count <= 4096 && !text.utf8.contains(0)
  }

  /// `YYYY-MM-DD`; whether there is such a day is the domain's business.
  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10
      && text.utf8.enumerated().allSatisfy { index, character in
        index == 4 || index == 7
          ? character == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character)
      }
  }
}
