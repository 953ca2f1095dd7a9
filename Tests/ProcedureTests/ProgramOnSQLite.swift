import Foundation
import ReviewDomain
import ReviewTestSupport

@testable import CaseStore

/// The real store, in a temporary folder that goes with it.
final class ProgramOnSQLite: Program {
  let store: CaseStore
  private let folder: String

  init(presubmission: Bool, under page: PaperPolicy) throws {
    folder = NSTemporaryDirectory() + "inami-procedure-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let now = World.moment(World.begins)
    store = try CaseStore.create(
      at: folder + "/group.store", World.beginning(under: page), auth: "test", now: now,
      options: World.options(cache: folder + "/cache"))
    for member in World.members where member.id != World.founder.id {
      try store.perform(.addMember(member), by: Self.secretariat, now: now)
    }
    _ = try store.register(
      .cardioLink, presubmission: presubmission, by: Self.secretariat, now: now)
    var other = ReimbursementRequest.cardioLink
    other.product.name = "SomnoTrack"
    _ = try store.register(other, by: Self.secretariat, now: now)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var content: ReviewCase {
    get throws { try store.folded(World.id).content }
  }

  func perform(_ command: CaseCommand, _ step: Step) throws -> Refusal? {
    do {
      try store.perform(
        command, on: World.id, by: Actor(member: step.actor, auth: "test"), day: step.day,
        now: World.moment(step.today))
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  func isOff(_ act: Act, for step: Step) throws -> Bool {
    try store.refusal(of: act, on: World.id, by: step.actor, now: World.moment(step.today)) != nil
  }

  func change(_ member: Member, _ step: Step) throws {
    try store.perform(
      .changeMember(member, reason: "mandate"), by: Self.secretariat, now: World.moment(step.today))
  }

  func adoptSecondSet(_ step: Step) throws {
    do {
      try store.adopt(World.secondSet, by: Self.secretariat, now: World.moment(step.today))
    } catch Refusal.nothingChanged {}
  }

  func declareForTheYear(_ step: Step) throws {
    try store.perform(
      .declareInterests(conflict: false, text: "", salt: "5a17"),
      by: Actor(member: step.actor, auth: "test"), now: World.moment(step.today))
  }

  private static let secretariat = Actor(member: World.founder.id, auth: "test")
}
