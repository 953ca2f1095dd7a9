import ArgumentParser
import CaseJournal
import CaseStore
import DossierFiles
import Foundation
import Glibc
import ReviewDomain
import ReviewTexts

/// An opened store with the member who acts, the time and the language.
struct Workplace {
  let store: CaseStore
  let path: String
  let member: Member
  let auth: String
  let language: Language
  /// The language that was asked for, by `--lang` or at the desk; it outlives acting as others.
  let chosenLanguage: Language?
  let now: Moment
  /// What was said about the store when it was opened.
  private let told: [StoreNotice]

  var texts: any Texts { ReviewTexts.texts(in: language, naming: store.group.members) }
  /// The account, where it acts as somebody else's member.
  var actingAccount: String? {
    auth.hasPrefix("acting:") ? String(auth.dropFirst("acting:".count)) : nil
  }
  var actor: Actor { Actor(member: member.id, auth: auth) }

  /// Opens the store that the options name and finds out who acts.
  init(_ options: GlobalOptions) throws {
    if let asked = options.lang.flatMap(Language.init) { Failure.language = asked }
    path = try Self.storePath(options)
    store = try CaseStore.open(at: path, options: Self.storeOptions())
    let isPractice = store.mode == .practice
    store.clock = { Clock.now(mayMove: isPractice).day }
    now = Clock.now(mayMove: isPractice)
    Failure.members = store.group.members
    (member, auth) = try Self.actor(options, store: store, path: path)
    chosenLanguage = options.lang.flatMap(Language.init)
    language = chosenLanguage ?? member.language
    Failure.language = language
    told = store.notices
    for notice in told { Output.warn(texts.sentence(for: StoreProblem(notice))) }
    remember(options)
  }

  /// The same store with another member at the desk.
  init(_ other: Workplace, member: Member, chosenLanguage: Language?) {
    store = other.store
    path = other.path
    told = other.told
    now = Clock.now(mayMove: store.mode == .practice)
    self.member = member
    let isOwn = !member.account.isEmpty && member.account == Self.account
    auth = (isOwn ? "account:" : "acting:") + Self.account
    self.chosenLanguage = chosenLanguage
    language = chosenLanguage ?? member.language
  }

  /// Ends a command that only reads: on a damaged store it has printed what can be read, and must
  /// not be taken for done.
  ///
  /// - Throws: the status of a damaged store.
  func endReading() throws {
    let damage = store.notices.filter(\.isDamage)
    for notice in damage where !told.contains(notice) {
      Output.warn(texts.sentence(for: StoreProblem(notice)))
    }
    if !damage.isEmpty { throw ExitCode(3) }
  }

  static func storePath(_ options: GlobalOptions) throws -> String {
    let named = options.store ?? ProcessInfo.processInfo.environment["INAMI_REVIEW_STORE"]
    guard let path = named ?? LastUsed.read().store, !path.isEmpty else {
      throw StoreProblem.noStore
    }
    return absolute(path)
  }

  static func absolute(_ path: String) -> String {
    let path = (path as NSString).expandingTildeInPath
    return path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  static func storeOptions() -> StoreOptions {
    StoreOptions(
      cacheDirectory: Places.cache, reader: AdoptedFiles.reader,
      careProcesses: AdoptedFiles.careProcesses, dossierSections: Section.titles)
  }

  static var account: String {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? String(getuid())
  }

  // MARK: - Who acts

  private static func actor(_ options: GlobalOptions, store: CaseStore, path: String) throws -> (
    Member, String
  ) {
    let account = account
    let group = store.group.asOf(Clock.now(mayMove: store.mode == .practice).day)
    let mapped = group.activeMembers.first { $0.account == account }
    if store.mode == .shared {
      guard let mapped else {
        throw StoreProblem.accountNotMapped(
          account, remedy: "inami-review member change ID --account \(account) --reason TEXT")
      }
      if let name = options.actor, named(name, in: group)?.id != mapped.id {
        throw StoreProblem.actingNotAllowed
      }
      return (mapped, "account:" + account)
    }
    if let name = options.actor {
      guard let member = named(name, in: group) else {
        throw StoreProblem.unknownMember(name)
      }
      return (member, (member.id == mapped?.id ? "account:" : "acting:") + account)
    }
    let last = LastUsed.read().members[store.id].flatMap { named($0, in: group) }
    guard
      let member = last ?? mapped ?? named("voting", in: group)
        ?? group.activeMembers.first
    else { throw StoreProblem.unknownMember(account) }
    return (member, (member.id == mapped?.id ? "account:" : "acting:") + account)
  }

  /// By id, else the first active member with the role.
  private static func named(_ text: String, in group: Group) -> Member? {
    group[MemberID(text)]
      ?? Member.Role(rawValue: text).flatMap { role in
        group.activeMembers.first { $0.role == role }
      }
  }

  /// The store last opened, and whom one acted as in it.
  private func remember(_ options: GlobalOptions) {
    var last = LastUsed.read()
    let before = (last.store, last.members[store.id])
    last.store = path
    if options.actor != nil { last.members[store.id] = member.id.rawValue }
    if before != (last.store, last.members[store.id]) { last.write() }
  }
}
