import Foundation
import ReviewDomain

/// What was typed into forms and not recorded yet, kept at every key, 0600, outside the journal.
struct FormDrafts {
  let folder: String

  init(storeID: String) { folder = Places.state + "/" + storeID + "/forms" }

  func kept(for member: MemberID, _ id: CaseID) -> [Act: ActArguments] {
    var found: [Act: ActArguments] = [:]
    let path = folder(of: member)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return found
    }
    for name in names where name.hasPrefix(id.description + ".") && name.hasSuffix(".json") {
      let verb = name.dropFirst(id.description.count + 1).dropLast(".json".count)
      guard let act = Act(rawValue: String(verb)),
        let data = FileManager.default.contents(atPath: path + "/" + name),
        let values = try? JSONDecoder().decode([String: String].self, from: data)
      else { continue }
      found[act] = ActArguments(values)
    }
    return found
  }

  /// Written beside and renamed, so that a crash leaves the old text or the new one.
  func save(_ arguments: ActArguments, of act: Act, for member: MemberID, _ id: CaseID) throws {
    try write(arguments, to: file(act, member, id), for: member)
  }

  private func write(_ arguments: ActArguments, to file: URL, for member: MemberID) throws {
    try FileManager.default.createDirectory(
      atPath: folder(of: member), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let data = try JSONEncoder().encode(arguments.values)
    try data.write(to: file, options: .atomic)
  }

  /// What is typed into the forms of acts on the group.
  func kept(for member: MemberID) -> [GroupAct: ActArguments] {
    let typed = GroupAct.allCases.compactMap { act -> (GroupAct, ActArguments)? in
      guard let data = FileManager.default.contents(atPath: file(act, member).path),
        let values = try? JSONDecoder().decode([String: String].self, from: data)
      else { return nil }
      return (act, ActArguments(values))
    }
    return Dictionary(typed, uniquingKeysWith: { first, _ in first })
  }

  func save(_ arguments: ActArguments, of act: GroupAct, for member: MemberID) throws {
    try write(arguments, to: file(act, member), for: member)
  }

  func discard(_ act: GroupAct, for member: MemberID) {
    try? FileManager.default.removeItem(at: file(act, member))
  }

  private func file(_ act: GroupAct, _ member: MemberID) -> URL {
    URL(fileURLWithPath: folder(of: member) + "/group.\(act.rawValue).json")
  }

  /// Called once the act is recorded.
  func discard(_ act: Act, for member: MemberID, _ id: CaseID) {
    try? FileManager.default.removeItem(at: file(act, member, id))
  }

  private func file(_ act: Act, _ member: MemberID, _ id: CaseID) -> URL {
    URL(fileURLWithPath: folder(of: member) + "/\(id).\(act.rawValue).json")
  }

  /// A member's id is free text: percent-encoded, it cannot leave the folder.
  private func folder(of member: MemberID) -> String {
    let name = member.rawValue.addingPercentEncoding(withAllowedCharacters: .alphanumerics)
    return folder + "/" + (name ?? "member")
  }
}
