/// A document of the dossier, kept in `objects/` under its SHA-256.
package struct Annex: Hashable, Sendable, Codable {
  package var file: String
  package var title: String
  package var object: ObjectID
  package var bytes: Int

  package init(file: String, title: String, object: ObjectID, bytes: Int) {
    self.file = file
    self.title = title
    self.object = object
    self.bytes = bytes
  }
}

package struct ExtraField: Hashable, Sendable, Codable {
  package var key: String
  package var value: String

  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }
}
