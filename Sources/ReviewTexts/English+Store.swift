package import ReviewDomain

extension English {
  package func sentence(for problem: StoreProblem) -> String {
    switch problem {
    case .noStore:
      "No store was named, and none was opened before. Name its folder with --store DIR, or "
        + "create one: inami-review init DIR"
    case .notFound(let path):
      "There is no store at \(quoted(path)). Check the path, or create one: inami-review init DIR"
    case .notAStore(let path):
      "\(quoted(path)) is not a store of this program. Choose the folder that holds journal.sqlite."
    case .notADirectory(let path):
      "\(quoted(path)) is not a folder. A store is a folder: give its path, not that of a file in "
        + "it."
    case .exists(let path):
      "There is already something at \(quoted(path)), and nothing is ever overwritten. Choose a "
        + "path that does not exist yet."
    case .newerFormat(let found, let supported):
      "The store has format \(found); this version of the program reads up to format "
        + "\(supported). Install the newer version of the program."
    case .newerEntries(let stream):
      "A newer version of the program wrote to \(quoted(stream)): it can be read here, not "
        + "changed. Install the newer version to go on."
    case .damaged(let entry, let damage): damaged(entry, damage)
    case .objectMissing(let id):
      "The store lacks document \(short(id)), which its journal names. Restore a backup: "
        + "inami-review restore DIR NEWSTORE"
    case .readModelRebuilt(let reason):
      "The overview of the cases was rebuilt from the journal: \(cause(reason)). Nothing is lost, "
        + "and you need not do anything."
    case .readOnly(let path):
      "The store at \(quoted(path)) can be read but not changed. Ask whoever manages the folder "
        + "for the right to write there."
    case .needsRecovery(let path):
      "The store at \(quoted(path)) was not closed properly and can be put in order only where it "
        + "may be written. Open it once with an account that may write there."
    case .networkFileSystem(let kind):
      "The store lies on a network drive (\(kind)), where it could be damaged. Move it to a disk "
        + "of this machine."
    case .diskFull(let path):
      "There is no room left on the disk of \(quoted(path)); nothing was recorded. Make room "
        + "there, then do it again."
    case .busy:
      "Somebody else is writing to the store; nothing was recorded. Try again in a moment."
    case .unknownOutcome:
      "It is not certain that this was recorded. Look in the history of the case before you do it "
        + "again."
    case .unsafeSetting(let name):
      "The database does not keep the safe setting \(quoted(name)) on this machine, so nothing is "
        + "recorded. Show this to whoever manages the machine: inami-review doctor"
    case .system(let call, let path, let code):
      "The system does not allow access to \(quoted(path)) (\(call), error \(code)). Check the "
        + "rights on the folder: inami-review doctor"
    case .database(let code, let message):
      "The database reports an error (\(code): \(message)). Check the store: inami-review verify"
    case .staleCase(let id):
      "Somebody else changed case \(id) in the meantime; nothing was recorded. Look at the case "
        + "again, then repeat this if it is still needed."
    case .unknownCase(let text, let nearest):
      "There is no case \(quoted(text)). "
        + (nearest.isEmpty
          ? "Look up its number in the list of cases."
          : "Perhaps you mean \(either(nearest.map(\.description))).")
    case .unknownMember(let text):
      "No active member has the id or the role \(quoted(text)). Choose one from the list of "
        + "members."
    case .accountNotMapped(let account, let remedy):
      "The account \(quoted(account)) belongs to no member of the group. Ask the secretariat to "
        + "run: \(remedy)"
    case .actingNotAllowed:
      "In a shared store everybody acts in their own name. Start again without --as."
    case .clockNotAllowed:
      "The clock can be set in practice stores only. Remove INAMI_REVIEW_NOW from the "
        + "environment, then start again."
    case .unknownObject(let id):
      "The case has no document \(short(id)). Choose one from its list of annexes."
    case .objectDiffers(let id):
      "Document \(short(id)) is not the one that the request names. Import the dossier again."
    case .notUnderstood(let word, let column, let allowed):
      "The search does not understand \(quoted(word)) (character \(column)). "
        + (allowed.isEmpty
          ? "Remove it."
          : "Write one of these: \(list(allowed)).")
    case .fault(let detail):
      "The program made a mistake of its own (\(detail)); nothing was recorded. Please report "
        + "this to whoever looks after the program."
    }
  }

  private func damaged(_ entry: Int?, _ damage: StoreDamage) -> String {
    let what =
      switch damage {
      case .numbering(let expected, let found):
        "entry \(found) stands where entry \(expected) should"
      case .chain: "an entry does not follow from the one before it"
      case .content: "an entry is not what was recorded"
      case .shortened: "entries are missing at its end"
      case .rewritten: "its history is no longer the one that was known"
      case .field: "a field cannot be read"
      case .file: "the file journal.sqlite cannot be read"
      case .notAJournal: "journal.sqlite is not a journal of this program"
      case .object(let id): "document \(short(id)) is no longer what was received"
      case .anchor(let line): "line \(line) of anchors.txt cannot be read"
      case .adopted(let name): "the adopted file \(quoted(name)) cannot be read"
      }
    let place = entry.map { "The journal is damaged at entry \($0): " } ?? "The store is damaged: "
    return
      place + what
      + ". Nothing is recorded any more; restore a backup: inami-review restore DIR NEWSTORE"
  }

  private func cause(_ reason: StaleReadModel) -> String {
    switch reason {
    case .missing: "there was none yet"
    case .otherVersion: "another version of the program made it"
    case .damaged: "it was damaged"
    case .otherJournal: "it belonged to another state of the journal"
    }
  }
}
