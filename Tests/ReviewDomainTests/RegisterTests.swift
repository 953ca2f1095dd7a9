import ReviewDomain
import ReviewTestSupport
import Testing

@Suite struct RegisterTests {
  private func register(by member: MemberID, on day: String = "2026-03-02") -> Refusal? {
    do throws(Refusal) {
      _ = try ReviewCase.registration(
        of: .cardioLink, presubmission: false, by: member, on: .on(day), in: .cast,
        today: .on("2026-03-02"))
      return nil
    } catch { return error }
  }

  @Test func `the secretariat registers requests, and nobody else does`() {
    for member in Member.cast {
      let refusal: Refusal? =
        member.role == .secretariat ? nil : .roleMayNot(member.role, [.secretariat])
      #expect(register(by: member.id) == refusal)
    }
    #expect(register(by: "nobody") == .unknownMember("nobody"))
    #expect(
      register(by: "sofie", on: "2026-03-03")
        == .inTheFuture(.on("2026-03-03"), today: .on("2026-03-02")))
  }

  @Test func `a registered request is not registered again`() {
    let again = CaseCommand.register(.cardioLink, presubmission: false)
    #expect(
      ReviewCase.registered.refusal(of: again, by: .sofie)
        == .sameRequest(CaseID(year: 2026, serial: 14)))
  }

  @Test func `the same request is the same applicant, product, process and indication`() {
    let request = ReimbursementRequest.cardioLink
    #expect(request.with { $0.applicant.name = " cardiolink  BV " }.identity == request.identity)
    #expect(request.with { $0.product.version = "3.0" }.identity == request.identity)
    #expect(request.with { $0.indication = "NYHA IV" }.identity != request.identity)
    #expect(request.with { $0.careProcess = "copd" }.identity != request.identity)
    #expect(request.with { $0.product.name = "CardioLink Pro" }.identity != request.identity)
    #expect(request.with { $0.applicant.name = "Autre SA" }.identity != request.identity)
  }

  @Test func `a revision changes something, before the vote`() throws {
    let revised = ReimbursementRequest.cardioLink.with { $0.product.version = "2.2" }
    let command = CaseCommand.revise(revised, reason: "version")
    #expect(try ReviewCase.registered.after(command, by: .sofie).request == revised)
    #expect(try ReviewCase.registered.after(command, by: .sofie).revisions == 2)
    #expect(
      ReviewCase.registered.refusal(of: .revise(.cardioLink, reason: "x"), by: .sofie)
        == .nothingChanged)
    #expect(ReviewCase.registered.refusal(of: command, by: .ann)?.isOfRole == true)
    #expect(ReviewCase.withdrawn.refusal(of: command, by: .sofie) == .caseEnded(.withdrawn))
    for rung in [Rung.inVote, .concluded, .decided] {
      guard case .wrongStage? = rung.reviewCase.refusal(of: command, by: .sofie) else {
        Issue.record("revised at \(rung)")
        continue
      }
    }
  }
}

extension ReimbursementRequest {
  func with(_ change: (inout ReimbursementRequest) -> Void) -> ReimbursementRequest {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Refusal {
  fileprivate var isOfRole: Bool { if case .roleMayNot = self { true } else { false } }
}

@Suite struct GroupTests {
  private let today = Day.on("2026-03-02")
  private let new = Member(id: "hugo", name: "Hugo", role: .expert, language: .dutch)

  private func refusal(_ command: GroupCommand, by member: MemberID) -> Refusal? {
    do throws(Refusal) {
      _ = try Group.cast.events(for: command, by: member, today: today)
      return nil
    } catch { return error }
  }

  @Test func `the secretariat administers members, and the first one is anybody's`() throws {
    #expect(refusal(.addMember(new), by: "sofie") == nil)
    #expect(refusal(.addMember(new), by: "paul") == .roleMayNot(.chair, [.secretariat]))
    #expect(refusal(.addMember(.ann), by: "sofie") == .memberExists("ann"))
    #expect(
      try Group().events(for: .addMember(new), by: "hugo", today: today)
        == [.memberAdded(member: new)])
  }

  @Test func `a member is changed for a reason and never forgotten`() throws {
    var left = Member.ann
    left.isActive = false
    #expect(refusal(.changeMember(left, reason: ""), by: "sofie") == .reasonNeeded)
    #expect(refusal(.changeMember(.ann, reason: "x"), by: "sofie") == .nothingChanged)
    #expect(refusal(.changeMember(new, reason: "x"), by: "sofie") == .unknownMember("hugo"))
    var group = Group.cast
    group.apply(.memberChanged(member: left, reason: "fin de mandat"), by: "sofie", on: today)
    #expect(group["ann"]?.isActive == false)
    #expect(!group.votingMembers.contains { $0.id == "ann" })
  }

  @Test func `what was adopted last is in force`() {
    var group = Group.cast
    for object in ["one", "two"] {
      group.apply(
        .adopted(file: Adopted(kind: .policy, name: object, object: ObjectID(object))), by: "sofie",
        on: today)
    }
    #expect(group.current(.policy)?.object == "two")
    #expect(group.current(.criteriaSet) == nil)
    #expect(group.adopted.count == 2)
  }
}
