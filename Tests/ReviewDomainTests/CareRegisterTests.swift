import ReviewDomain
import ReviewTestSupport
import Testing

/// The public register: what may be recorded, what follows, what differs from the decisions.
@Suite struct CareRegisterTests {
  private let today = Day.on("2026-12-01")

  private func refusal(
    _ command: RegisterCommand, by member: MemberID = "sofie", in group: inout Group
  ) -> Refusal? {
    do throws(Refusal) {
      for event in try group.events(for: .register(command), by: member, today: today) {
        group.apply(event, by: member, on: today)
      }
      return nil
    } catch { return error }
  }

  private func command(
    _ act: GroupAct, _ values: [String: String], in group: Group
  ) throws -> RegisterCommand? {
    let command = try act.command(
      with: ActArguments(values), group: group, actor: "sofie",
      now: Moment(utc: "", day: today), salt: "s")
    if case .register(let command) = command { return command }
    return nil
  }

  @Test func `a date is kept as exactly as it is known`() throws {
    for text in ["2022", "2022-04", "2022-04-19"] {
      #expect(RegisterDate(text)?.description == text)
    }
    #expect(RegisterDate("19/04/2022")?.description == "2022-04-19")
    #expect(RegisterDate("2022-04")?.last == .on("2022-04-30"))
    #expect(RegisterDate("2022")?.last == .on("2022-12-31"))
    for text in ["", "22", "2022-4", "2022-13", "2022-02-30", "April 2022"] {
      #expect(RegisterDate(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "javascript:alert(1)", "ftp://a.be", "https://", "https:///x", "http://a.be/\" onclick=\"x",
    "https://user@a.be", "https://a.be/<b>", "https://a.be/é", "https://a.be/ b", "HTTPS://a.be",
    "//a.be", "data:text/html,x", "https://.be", "https://a.be\n", "https://-a.be",
  ])
  func `an address that acts, hides or is none is refused`(text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test func `an address is taken as it stands`() {
    let address = WebAddress("https://www.inami.fgov.be/fr?x=1&y=2#z")
    #expect(address?.text == "https://www.inami.fgov.be/fr?x=1&y=2#z")
    #expect(address?.host == "inami.fgov.be")
  }

  @Test func `files are entered once: the same again changes nothing`() throws {
    let group = Group.withRegister()
    #expect(group.register.processes.map(\.id) == ["heart-failure", "knee", "sleep"])
    #expect(group.register.listings.map(\.app.product) == ["Pulse", "Bend", "Doze"])
    #expect(group.register.changedOn == .on("2026-08-03"))
    #expect(throws: Refusal.nothingChanged) {
      try group.events(
        for: .register(.enter(.sample, reason: "")), by: "sofie", today: today)
    }
  }

  @Test func `what a file says otherwise supersedes, with a reason, and both stay`() throws {
    var group = Group.withRegister()
    var other = RegisterContent.sample
    other.processes[0].purpose = .all("A", "B", "C", "D")
    other.apps[0].manufacturer = "Pulse SA"
    #expect(refusal(.enter(other, reason: ""), in: &group) == .reasonNeeded)
    #expect(refusal(.enter(other, reason: "new page"), in: &group) == nil)
    #expect(group.register["heart-failure"]?.purpose[.dutch] == "B")
    #expect(group.register.listings.map(\.app.manufacturer) == ["Pulse SA", "", ""])
    #expect(group.register.history.count == 9)
    #expect(RegisteredProcess.heart.changes(to: other.processes[0]) == [.purpose])
    #expect(ListedApp.pulse.changes(to: other.apps[0]) == [.manufacturer])
  }

  @Test func `a declaration meets every criterion or is not recorded, and says which`() throws {
    var group = Group.withRegister()
    let values = [
      "process": "heart-failure", "product": "Beat", "met": "R2", "from": "2026-12-01",
    ]
    let partly = try #require(try command(.selfCertify, values, in: group))
    #expect(
      refusal(partly, in: &group) == .register(.criteriaNotMet(["R1"], "heart-failure")))
    var all = values
    all["met"] = "R1 R2"
    let whole = try #require(try command(.selfCertify, all, in: group))
    #expect(refusal(whole, in: &group) == nil)
    let listing = try #require(group.register.listing(of: "beat", in: "heart-failure"))
    #expect(listing.app.level == .m3Plus && listing.app.route == .selfCertification)
    #expect(listing.declared == ["R1", "R2"])
    all["met"] = "R1 R2 R9"
    all["product"] = "Drum"
    let unknown = try #require(try command(.selfCertify, all, in: group))
    #expect(
      refusal(unknown, in: &group)
        == .register(.unknownCriteria(["R9"], known: ["R1", "R2"])))
  }

  @Test func `a request to be added to a list is listed or refused`() throws {
    var group = Group.withRegister()
    func request(_ product: String, _ process: CareProcessID) -> RegisterCommand {
      .request(
        ListingRequest(number: 0, process: process, product: product, manufacturer: "M"))
    }
    #expect(refusal(request("Beat", "sleep"), in: &group) == .register(.keepsNoList("sleep")))
    #expect(
      refusal(request("Beat", "knee"), in: &group)
        == .register(.processEnded("knee", on: RegisterDate("2023-06-30"))))
    #expect(refusal(request("Beat", "heart-failure"), in: &group) == nil)
    #expect(
      refusal(request("beat ", "heart-failure"), in: &group)
        == .register(.alreadyRequested("beat ", number: 1)))
    #expect(
      refusal(request("Pulse", "heart-failure"), in: &group)
        == .register(.alreadyListed("Pulse", "heart-failure")))
    #expect(refusal(request("Drum", "heart-failure"), in: &group) == nil)
    let values = [
      "process": "heart-failure", "product": "Beat", "request": "1", "level": "M3-plus",
      "from": "2027-01", "sources": "https://example.org/beat",
    ]
    let granted = try #require(try command(.listApp, values, in: group))
    #expect(refusal(granted, in: &group) == nil)
    #expect(group.register.listings.last?.app.route == .listRequest)
    #expect(group.register.openRequests.map(\.number) == [2])
    #expect(refusal(.refuse(request: 2, reason: ""), in: &group) == .reasonNeeded)
    #expect(refusal(.refuse(request: 2, reason: "no evidence"), in: &group) == nil)
    #expect(
      refusal(.refuse(request: 2, reason: "x"), in: &group)
        == .register(.unknownRequest(2, open: [])))
  }

  @Test func `levels, days and sources are those that an entry can have`() throws {
    var group = Group.withRegister()
    func list(_ change: (inout ListedApp) -> Void) -> Refusal? {
      var app = ListedApp.pulse
      app.product = "Beat"
      change(&app)
      return refusal(.list(app, request: nil), in: &group)
    }
    #expect(list { $0.level = nil } == .register(.levelNeeded))
    #expect(list { $0.level = .m2 } == .register(.levelNotPaid(.m2)))
    #expect(list { $0.level = .m3Light } == .register(.endNeeded))
    #expect(list { $0.route = .opinion } == .register(.opinionHasNoLevel))
    #expect(
      list {
        $0.route = .listRequest
        $0.level = .m3Light
        $0.until = RegisterDate("2027")
      } == .register(.levelDiffers(.m3Light, process: .m3Plus)))
    #expect(
      list { $0.until = RegisterDate("2024") }
        == .register(
          .endsBeforeItBegins(
            try #require(RegisterDate("2024")), from: try #require(RegisterDate("2025-02")))))
    #expect(list { $0.sources = [] } == .register(.sourceNeeded))
    #expect(list { $0.product = "pulse" } == .register(.alreadyListed("pulse", "heart-failure")))
    #expect(list { _ in } == nil)
    #expect(list { $0.product = "Bend" } == nil, "the same application in another process")
  }

  @Test func `an application is taken off and may come back, and its history stays`() throws {
    var group = Group.withRegister()
    let until = try #require(RegisterDate("2026-11-30"))
    #expect(
      refusal(
        .unlist("heart-failure", product: "Nobody", until: until, reason: "x"), in: &group)
        == .register(.notListed("Nobody", ["Pulse"])))
    #expect(
      refusal(
        .unlist("heart-failure", product: "PULSE", until: until, reason: "recall"), in: &group)
        == nil)
    #expect(group.register.listings[0].lastDay == until)
    #expect(group.register.listing(of: "Pulse", in: "heart-failure") == nil)
    var again = ListedApp.pulse
    again.from = RegisterDate("2026-12-01")
    #expect(refusal(.list(again, request: nil), in: &group) == nil)
    #expect(group.register.listings(in: "heart-failure").count == 2)
  }

  @Test func `a change at the desk keeps what is left out, English too`() throws {
    var group = Group.withRegister()
    let change = try #require(
      try command(
        .changeProcess,
        [
          "process": "heart-failure", "purpose.nl": "Nieuw doel", "criteria.fr": "R1: Chaque heure",
          "from": "-", "reason": "typing error",
        ], in: group))
    #expect(refusal(change, in: &group) == nil)
    let process = try #require(group.register["heart-failure"])
    #expect(process.purpose == .all("But", "Nieuw doel", "Zweck", "Purpose"))
    #expect(process.criteria.map(\.id) == ["R1"])
    #expect(process.criteria.first?.text[.french] == "Chaque heure")
    #expect(process.criteria.first?.text[.english] == "Every day")
    #expect(process.from == nil)
    #expect(process.links == RegisteredProcess.heart.links)
    #expect(group.register.history.last?.day == today)
  }

  @Test func `a process ends once, and nothing is listed in it any more`() throws {
    var group = Group.withRegister()
    let end = try #require(
      try command(
        .endProcess,
        [
          "process": "heart-failure", "ended-on": "2026-12", "end-reason.fr": "Fini",
          "end-reason.nl": "Gedaan",
        ], in: group))
    #expect(refusal(end, in: &group) == nil)
    #expect(
      refusal(end, in: &group)
        == .register(.processEnded("heart-failure", on: RegisterDate("2026-12"))))
    #expect(
      refusal(.list(.pulse, request: nil), in: &group)
        == .register(.processEnded("heart-failure", on: RegisterDate("2026-12"))))
    let half = RegisterCommand.end(
      "sleep", .init(on: nil, reason: LocalizedText([.french: "Fini"])))
    #expect(refusal(half, in: &group) == .register(.textMissing([.dutch])))
  }

  @Test func `only the secretariat records, and an empty register says what to do`() {
    var group = Group.withRegister()
    let refused = refusal(.list(.pulse, request: nil), by: "paul", in: &group)
    #expect(refused == .roleMayNot(.chair, [.secretariat]))
    for act in GroupAct.ofRegister {
      let off = Group.cast.refusal(of: act, by: "sofie", today: today)
      let isFirst = act == .recordProcess || act == .recordFact
      #expect((off == nil) == isFirst, "\(act)")
    }
  }

  // MARK: - Decisions

  private func decided(
    _ serial: Int, _ product: String, _ process: CareProcessID = "heart-failure",
    level: Decision.Level = .m3Plus, until: String? = nil, ending: Ending? = nil
  ) -> DecidedApp {
    DecidedApp(
      caseID: CaseID(year: 2026, serial: serial), product: product, process: process,
      level: level, from: .on("2026-01-01"), until: until.map(Day.on), ending: ending)
  }

  @Test func `decisions that the register does not know are proposed, never recorded`() {
    let register = Group.withRegister().register
    let (new, wrong, other, over) = (
      decided(6, "Beat"), decided(7, "Pulse", level: .m3Light, until: "2027-12-31"),
      decided(8, "Skin", "wounds"), decided(9, "Knee", "knee")
    )
    let found = register.differences(from: [over, other, wrong, new])
    #expect(
      found == [
        .notListed(new), .levelDiffers(wrong, listed: .m3Plus),
        .endDiffers(wrong, listed: nil), .processMissing(other), .processEnded(over),
      ])
    #expect(
      found.map(\.act)
        == [.listApp, .correctRegister, .correctRegister, .recordProcess, .changeProcess])
    #expect(register.differences(from: [decided(10, "pulse")]).isEmpty)
  }

  @Test func `what ended is proposed only where an entry rests on it`() {
    var group = Group.withRegister()
    var app = ListedApp.pulse
    app.product = "Beat"
    app.caseID = CaseID(year: 2026, serial: 6)
    app.until = RegisterDate("2026-11-30")
    #expect(refusal(.list(app, request: nil), in: &group) == nil)
    #expect(group.register.casesListed == [CaseID(year: 2026, serial: 6)])
    let stopped = decided(6, "Beat", until: "2026-11-30", ending: .stopped)
    #expect(group.register.differences(from: [stopped]) == [.stillListed(stopped)])
    let lapsed = decided(6, "Beat", until: "2026-11-30", ending: .lapsed)
    #expect(group.register.differences(from: [lapsed]).isEmpty, "it ends on that day anyway")
    #expect(group.register.differences(from: [decided(7, "Pulse", ending: .stopped)]).isEmpty)
  }

  @Test func `a register of an earlier day does not know what came later`() throws {
    let known = RegisterContent.sample.known(on: .on("2024-12-31"))
    #expect(known.processes.map(\.id) == ["knee", "sleep"])
    #expect(known.apps.map(\.product) == ["Bend", "Doze"])
  }
}
