package import ReviewDomain
import ReviewTexts

/// A table for spreadsheets: one row for each application in each care process.
extension PublicRegister {
  /// In this order for ever; new ones are added at the end.
  package static let columns = [
    "as_of", "process", "process_name", "process_level", "process_ended", "product", "manufacturer",
    "route", "level", "from", "until", "state", "remark", "sources", "certainty",
  ]

  /// Rows with a heading, not escaped yet; a care process without applications has one row whose
  /// `product` is empty.
  package func rows(in language: Language) -> [[String]] {
    let texts = texts(in: language)
    return [Self.columns]
      + processes.flatMap { entry -> [[String]] in
        let apps = entry.apps.isEmpty ? [nil] : entry.apps.map(Optional.some)
        return apps.map { head(of: entry.process, in: language) + row(of: $0, texts) }
      }
  }

  private func head(of process: RegisteredProcess, in language: Language) -> [String] {
    [
      asOf?.description ?? "", process.id.rawValue, process.names[language] ?? "",
      process.level?.rawValue ?? "",
      process.end.map { $0.on?.description ?? "yes" } ?? "",
    ]
  }

  private func row(of app: App?, _ texts: any Texts) -> [String] {
    guard let app else { return Array(repeating: "", count: Self.columns.count - 5) }
    return [
      app.product, app.manufacturer, app.route?.rawValue ?? "", app.level?.rawValue ?? "",
      app.from?.description ?? "", app.until?.description ?? "", app.state.rawValue,
      app.remark[texts.language] ?? "", app.sources.map(\.text).joined(separator: " "),
      app.certainty?.rawValue ?? "certain",
    ]
  }
}
