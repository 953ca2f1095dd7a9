import GRDB
import GRDBSQLite
import Glibc

extension JournalError {
  /// What an error that came out of GRDB means for the journal at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as JournalError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .damaged(entry: nil, .file("\(error)"))
    }
  }

  /// The same, right after it happened on `db`: then the system's own reason is known too.
  init(_ error: any Error, in db: Database, path: String) {
    let reason = sqlite3_system_errno(db.sqliteConnection)
    self = JournalError(error, path: path).refined(bySystemErrno: reason)
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

  /// `self`, but `.diskFull` when the system said so below a general error of SQLite.
  private func refined(bySystemErrno code: Int32) -> JournalError {
    guard case .sqlite(_, _, let path) = self else { return self }
    return code == ENOSPC || code == EDQUOT || code == EFBIG ? .diskFull(path: path) : self
  }
}
