import CaseJournal
import CaseQuery
import CaseStore
import ReviewDomain

extension StoreProblem {
  /// The modules' errors as what ReviewTexts has sentences for.
  init(_ error: any Error) {
    switch error {
    case let problem as StoreProblem: self = problem
    case let error as StoreError: self.init(error)
    case let error as JournalError: self.init(error)
    case let problem as QueryProblem:
      self = .notUnderstood(
        word: problem.word, column: problem.offset + 1, allowed: problem.allowed)
    default: self = .fault("\(error)")
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .unknownCase(let id, let nearest): self = .unknownCase(id.description, nearest: nearest)
    case .notAStore(let path): self = .notAStore(path: path)
    case .newerEvent(let stream, _, _): self = .newerEntries(stream: stream)
    case .unreadableEntry(let seq, _): self = .damaged(entry: Int(seq), .field)
    case .unknownObject(let id): self = .unknownObject(id)
    case .wrongObject(let id, _): self = .objectDiffers(id)
    case .unreadableAdopted(let file): self = .damaged(entry: nil, .adopted(name: file.name))
    case .contended: self = .busy
    case .damaged(let entry): self = .damaged(entry: entry.map { Int($0) }, .content)
    case .unwritableEvent: self = .fault("\(error)")
    }
  }

  private init(_ error: JournalError) {
    switch error {
    case .notFound(let path): self = .notFound(path: path)
    case .alreadyExists(let path): self = .exists(path: path)
    case .newerFormat(let found, let supported):
      self = .newerFormat(found: found, supported: supported)
    case .damaged(let entry, let damage):
      self = .damaged(entry: entry.map { Int($0) }, StoreDamage(damage))
    case .staleVersion, .busy: self = .busy
    case .readOnly(let path): self = .readOnly(path: path)
    case .needsRecovery(let path): self = .needsRecovery(path: path)
    case .diskFull(let path): self = .diskFull(path: path)
    case .unknownOutcome: self = .unknownOutcome
    case .networkFileSystem(_, let type): self = .networkFileSystem(kind: String(type, radix: 16))
    case .unsafeSetting(let name, _, _): self = .unsafeSetting(name: name)
    case .system(let call, let path, let number):
      self = .system(call: call, path: path, code: Int(number))
    case .sqlite(let code, let message, _): self = .database(code: Int(code), message: message)
    default: self = .fault("\(error)")
    }
  }

  /// What a store tells without having failed.
  init(_ notice: StoreNotice) {
    switch notice {
    case .rebuilt(.damaged): self = .readModelRebuilt(.damaged)
    case .rebuilt(.otherHistory): self = .readModelRebuilt(.otherJournal)
    case .rebuilt(.asked): self = .readModelRebuilt(.otherVersion)
    case .cacheNotWritable(let path), .openedReadOnly(let path): self = .readOnly(path: path)
    case .damaged(let damage):
      self = .damaged(entry: damage.seq.map { Int($0) }, StoreDamage(damage.what))
    case .newerEvents(let stream): self = .newerEntries(stream: stream)
    }
  }
}

extension StoreDamage {
  init(_ damage: JournalError.Damage) {
    switch damage {
    case .chain(let fault): self.init(fault)
    case .column: self = .field
    case .file: self = .file
    case .identity, .schema: self = .notAJournal
    case .object(let expected, _): self = .object(ObjectID(expected.hex))
    case .anchor(let line): self = .anchor(line: line)
    }
  }

  private init(_ fault: ChainFault) {
    switch fault {
    case .gap(let expected, let found):
      self = .numbering(expected: Int(expected), found: Int(found))
    case .prev: self = .chain
    case .hash: self = .content
    case .version(let expected, let found): self = .numbering(expected: expected, found: found)
    case .shorter: self = .shortened
    case .diverged: self = .rewritten
    }
  }
}
