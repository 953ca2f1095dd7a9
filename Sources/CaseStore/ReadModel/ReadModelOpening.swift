import CaseJournal
import GRDB
import ReviewDomain

/// Finds or makes the read model of a store, whatever has become of the file.
struct ReadModelOpening {
  let journal: any Journal
  let cacheDirectory: String?
  let storeID: String
  let storePath: String

  private var path: String? {
    cacheDirectory.map {
      "\($0)/\(PathWord.escaped(storeID))/\(ReadModelFormat.version)-\(place).sqlite"
    }
  }

  /// Copies of a store share its id: each place has a read model of its own, or two that are open
  /// in turn would rebuild it each time.
  private var place: String { String(HashChain.sha256(Array(storePath.utf8)).hex.prefix(8)) }

  /// The read model as it was left, if it belongs to this journal; else a new one.
  func open() throws -> (model: ReadModel, notices: [StoreNotice]) {
    guard let path else { return (try ReadModel.inMemory(), []) }
    do {
      let model = try ReadModel.open(at: path)
      if try journal.has(model.applied()) { return (model, []) }
    } catch let error as POSIXFailure {
      return (try ReadModel.inMemory(), [.cacheNotWritable(path: error.path)])
    } catch let error where Self.isDamage(error) {
      return try rebuild(because: .damaged("\(error)"))
    }
    return try rebuild(because: .otherHistory)
  }

  /// A new read model from the whole journal, in the place of the old.
  func rebuild(because reason: RebuildReason) throws -> (model: ReadModel, notices: [StoreNotice]) {
    guard let path else { return (try fresh(), [.rebuilt(reason)]) }
    do {
      return (try ReadModel.rebuild(at: path, from: journal), [.rebuilt(reason)])
    } catch let error where error is POSIXFailure || error is DatabaseError {
      return (try fresh(), [.rebuilt(reason), .cacheNotWritable(path: path)])
    }
  }

  private func fresh() throws -> ReadModel {
    let model = try ReadModel.inMemory()
    try model.catchUp(with: journal)
    return model
  }

  /// Whether an error says that the file is of no more use; that others use it does not.
  static func isDamage(_ error: any Error) -> Bool {
    guard let error = error as? DatabaseError else { return error is ReadModelDamage }
    return error.resultCode != .SQLITE_BUSY && error.resultCode != .SQLITE_LOCKED
  }
}

extension Journal {
  /// Whether this history came past `head`.
  fileprivate func has(_ head: Head) throws -> Bool {
    if head == .empty { return true }
    return try entry(seq: head.seq)?.hash == head.hash
  }
}
