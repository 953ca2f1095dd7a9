import CaseQuery
import ReviewDomain

/// `views:` of a policy: the group's saved queries, each under its name.
extension PolicyFile {
  static func views(_ fields: FieldReader) -> [String: String] {
    let reader = fields.map("views")
    var views: [String: String] = [:]
    for name in reader.keys {
      let text = reader.text(name, isRequired: true, limit: .line)
      if !isViewName(name) { reader.report(.notAnIdentifier, name, found: name) }
      views[name] = text
    }
    for name in reader.keys { check(name, in: views, reader) }
    return views
  }

  /// Every view is read as if somebody asked for it.
  private static func check(_ name: String, in views: [String: String], _ reader: FieldReader) {
    guard let text = views[name], let node = reader.value(name) else { return }
    let problem =
      CaseQuery(text, views: views).problem ?? CaseQuery("view:" + name, views: views).problem
    if let problem { reader.report(.notAQuery(problem), name, node) }
  }

  private static func isViewName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 40
      && name.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}
