package import ReviewDomain

/// The list of care processes that have names in four languages.
package enum CareProcessFile {
  /// The processes in `bytes`, or every mistake; `name` is what messages call the file.
  package static func read(_ bytes: [UInt8], name: String) -> Result<[CareProcess], Mistakes> {
    RuleFile.read(bytes, name: name) { root in
      let items = root.maps("care-processes", isRequired: true)
      let processes = items.map { fields in
        defer { fields.refuseUnknownKeys() }
        return CareProcess(
          id: CareProcessID(fields.identifier("id")), names: fields.translations("names"))
      }
      FieldReader.refuseDuplicates("id", in: items)
      return processes
    }
  }
}
