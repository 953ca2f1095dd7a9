import ReviewDomain

/// `gates:` of a policy, each under its name.
extension PolicyFile {
  static func gates(_ fields: FieldReader) -> [PolicyGate] {
    let gates = fields.map("gates")
    return gates.keys.compactMap { name in
      guard gates.value(name, isRequired: true) != nil else { return nil }
      if !isGateName(name) { gates.report(.notAnIdentifier, name, found: name) }
      return gate(name, gates.map(name))
    }
  }

  private static func gate(_ name: String, _ fields: FieldReader) -> PolicyGate {
    defer { fields.refuseUnknownKeys() }
    let blocks: [Act] = fields.choices("blocks")
    return PolicyGate(
      name: GateName(name), names: fields.translations("names", isRequired: false),
      applies: fields.text("applies", isRequired: true, limit: .line),
      needs: fields.text("needs", isRequired: true, limit: .line),
      override: fields.choice("override", allowed: PolicyGate.overriders),
      blocks: blocks.isEmpty ? PolicyGate.defaultBlocks : blocks)
  }

  private static func isGateName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 80
      && name.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      }
  }
}
