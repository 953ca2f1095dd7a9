import CaseReports
import CaseStore
import ReviewDomain

/// The public register as text, in one of its formats.
struct RegisterExport {
  enum Format: String, CaseIterable { case csv, json, html }

  private let register: PublicRegister

  init(_ register: Register) { self.register = PublicRegister(register) }

  func text(_ format: Format, _ language: Language) throws -> String {
    switch format {
    case .csv:
      register.rows(in: language).map { row in
        row.map(CSVField.written).joined(separator: ",") + "\r\n"
      }.joined()
    case .json: try register.json()
    case .html: PublicRegisterPage(register, in: language).html
    }
  }

  /// Writes into the working folder, never over a file that is there; JSON is in all languages.
  func write(_ format: Format, _ language: Language) throws -> String {
    let stem = format == .json ? "register" : "register-" + language.rawValue
    let path = ReportDesk.freePath(stem: stem, extension: format.rawValue)
    try ReportDesk.write(try text(format, language), to: path)
    return path
  }
}
