import Foundation

/// A report's values as a template takes them: escaped for the format beforehand.
///
/// No tag can print anything raw, however a template is adapted, because no raw text reaches it.
enum TemplateValues {
  static func make(_ value: Any, for format: ReportFormat) -> Any {
    switch value {
    case let text as String: return format.escape(text)
    case let wording as Wording: return format.escape(wording)
    case let flag as Bool: return flag
    default: break
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      // Null, not absent: a name that is absent is looked for in the sections around.
      return mirror.children.first.map { make($0.value, for: format) } ?? NSNull()
    case .collection: return mirror.children.map { make($0.value, for: format) }
    default:
      let pairs = mirror.children.compactMap { child in
        child.label.map { ($0, make(child.value, for: format)) }
      }
      return Dictionary(pairs) { first, _ in first }
    }
  }
}
