import GRDB

extension JournalError {
  /// What an error that came out of GRDB means for the journal at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as JournalError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .damaged(entry: nil, .file("\(error)"))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let message = error.message ?? ""
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(milliseconds: Patience.ordinary)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(entry: nil, .file(message))
      case .SQLITE_READONLY: .readOnly(path: path)
      default: .sqlite(code: error.extendedResultCode.rawValue, message: message, path: path)
      }
  }
}
