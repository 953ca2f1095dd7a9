/// Where a product is used; shipped ones have names in four languages.
package struct CareProcess: Hashable, Sendable, Codable {
  package let id: CareProcessID
  package let names: LocalizedText

  package init(id: CareProcessID, names: LocalizedText) {
    self.id = id
    self.names = names
  }
}
