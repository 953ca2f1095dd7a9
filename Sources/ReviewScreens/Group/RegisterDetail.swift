import ReviewDomain
import ReviewTexts
import TextCanvas

/// The lines that tell of a care process, an application or what was done, as wide as they may be.
struct RegisterDetail {
  let file: RegisterFile
  let texts: any Texts
  let width: Int

  private var language: Language { texts.language }

  // MARK: - A care process

  func lines(of process: RegisteredProcess) -> [StyledLine] {
    heading(process.names.name(in: language)) + state(of: process) + apps(of: process)
      + block(.purpose, process.purpose) + block(.eligibility, process.eligibility)
      + block(.reimbursement, process.reimbursement) + links(of: process)
      + criteria(of: process) + list(of: process)
      + texts(process.notFound, under: .notFound) + addresses(process.sources, under: .sources)
  }

  private func state(of process: RegisteredProcess) -> [StyledLine] {
    let level = process.level.map { texts.term($0) } ?? texts.registerWord(.noLevel)
    let since = process.from.map { texts.labelled(texts.registerWord(.since), texts.date($0)) }
    var lines = wrapped([level, since].compactMap(\.self).joined(separator: " · "), style: .accent)
    if let end = process.end {
      let day = end.on.map { " (" + texts.date($0) + ")" } ?? ""
      lines += wrapped(
        texts.labelled(
          texts.registerWord(.noLongerApplicable) + day, texts.version(of: end.reason)),
        style: .warning)
    }
    return lines
  }

  private func apps(of process: RegisteredProcess) -> [StyledLine] {
    let listings = file.register.listings(in: process.id)
    let lines = listings.flatMap { listing in
      wrapped(listing.app.product + " · " + state(of: listing), indent: 2)
    }
    return label(.applications) + (lines.isEmpty ? wrapped(texts.registerWord(.noApplications), indent: 2) : lines)
  }

  /// `M3 light · 01/10/2020 – 30/06/2023 · over`.
  func state(of listing: Register.Listing) -> String {
    let app = listing.app
    let level =
      app.level.map { texts.term($0) }
      ?? texts.registerWord(app.isOpinion ? .opinion : .noLevel)
    let days = [app.from, listing.lastDay]
    let span =
      days.allSatisfy { $0 == nil }
      ? nil : days.map { $0.map { texts.date($0) } ?? "…" }.joined(separator: " – ")
    let over = isOver(listing) ? texts.registerWord(.over) : nil
    return [level, span, over].compactMap(\.self).joined(separator: " · ")
  }

  func isOver(_ listing: Register.Listing) -> Bool {
    listing.unlisted != nil || listing.isOver(on: file.today)
      || file.register[listing.app.process]?.hasEnded == true
  }

  private func links(of process: RegisteredProcess) -> [StyledLine] {
    guard !process.links.isEmpty else { return [] }
    return label(.links)
      + process.links.flatMap { link in
        wrapped(link.language.rawValue + "  " + link.address.text, indent: 2)
      }
  }

  func criteria(of process: RegisteredProcess) -> [StyledLine] {
    guard !process.criteria.isEmpty else { return [] }
    return label(.criteria)
      + process.criteria.flatMap { criterion in
        wrapped(criterion.id.rawValue + "  " + texts.version(of: criterion.text), indent: 2)
      }
  }

  private func list(of process: RegisteredProcess) -> [StyledLine] {
    guard let keepsList = process.keepsList else { return [] }
    return label(.list) + wrapped(
      texts.registerWord(keepsList ? .listKept : .noListKept), indent: 2)
  }

  /// The requests to be added to a list that are open.
  func requests() -> [StyledLine] {
    let open = file.register.openRequests
    guard !open.isEmpty else { return [] }
    return label(.requests)
      + open.flatMap { request in
        wrapped(
          "\(request.number)  \(request.product) · \(request.process.rawValue)"
            + (request.note.isEmpty ? "" : " · " + request.note), indent: 2)
      }
  }

  // MARK: - An application

  func lines(of listing: Register.Listing) -> [StyledLine] {
    let app = listing.app
    let process = file.register[app.process]?.names.name(in: language) ?? app.process.rawValue
    let maker = app.manufacturer.isEmpty ? texts.registerWord(.notKnown) : app.manufacturer
    let route = app.route.map { texts.term($0) } ?? texts.registerWord(.notKnown)
    let facts = [
      texts.labelled(texts.registerWord(.manufacturer), maker),
      texts.labelled(texts.registerWord(.route), route),
      app.caseID.map { $0.description }, app.certainty.map { texts.term($0) },
    ]
    var lines = wrapped(app.product + " · " + process, style: .heading)
    lines += wrapped(
      state(of: listing) + " · " + facts.compactMap(\.self).joined(separator: " · "))
    if !app.remark.isEmpty { lines += wrapped(texts.version(of: app.remark)) }
    if let reason = listing.unlisted?.reason {
      lines += wrapped(texts.labelled(texts.registerWord(.internalReason), reason), style: .warning)
    }
    if !listing.declared.isEmpty {
      let met = texts.list(listing.declared.map(\.rawValue))
      lines += wrapped(texts.labelled(texts.registerWord(.declared), met))
    }
    return lines + texts(app.openQuestions, under: .openQuestions)
      + addresses(app.sources, under: .sources)
  }

  // MARK: - History

  /// Public facts, the oldest first, then what was recorded, the newest first.
  func history(of process: CareProcessID?) -> [StyledLine] {
    let facts = file.register.facts.filter { process == nil || $0.process == process }
      .sorted { ($0.on?.first.number ?? .max, $0.id) < ($1.on?.first.number ?? .max, $1.id) }
    let changes = file.register.history.filter { process == nil || $0.event.process == process }
    return (facts.isEmpty ? [] : label(.event)) + facts.flatMap(lines)
      + (changes.isEmpty ? [] : label(.history)) + changes.reversed().flatMap(lines)
  }

  private func lines(of fact: RegisterFact) -> [StyledLine] {
    let day = fact.on.map { texts.date($0) } ?? texts.registerWord(.notKnown)
    let doubt = fact.certainty.map { " (" + texts.term($0) + ")" } ?? ""
    return wrapped(day + "  " + texts.version(of: fact.text) + doubt, indent: 2)
      + wrapped(texts.list(fact.sources.map(\.host)), indent: 4, style: .muted)
  }

  private func lines(of change: RegisterChange) -> [StyledLine] {
    let who = texts.named(change.member)
    var lines = wrapped(
      texts.date(change.day) + "  " + who + " " + texts.history(change.event), indent: 2)
    let parts = changed(by: change)
    if !parts.isEmpty {
      lines += wrapped(
        texts.labelled(texts.registerWord(.changed), texts.list(parts)), indent: 4, style: .muted)
    }
    if let reason = change.event.reason {
      lines += wrapped(
        texts.labelled(texts.registerWord(.internalReason), reason), indent: 4, style: .muted)
    }
    return lines
  }

  /// The parts that are another than before, by their names.
  private func changed(by change: RegisterChange) -> [String] {
    let before = file.register.history.prefix(change.number - 1).map(\.event)
    switch change.event {
    case .careProcessChanged(let process, _):
      let old = before.last { $0.process == process.id && $0.recordedProcess != nil }
      return old?.recordedProcess?.changes(to: process).map { texts.term($0) } ?? []
    case .listedAppCorrected(let product, let app, _):
      let old = before.compactMap(\.listedApp).last {
        $0.process == app.process && $0.product.isSameName(as: product)
      }
      return old?.changes(to: app).map { texts.term($0) } ?? []
    default: return []
    }
  }

  // MARK: - Lines

  private func heading(_ text: String) -> [StyledLine] { wrapped(text, style: .heading) }

  private func label(_ word: RegisterWord) -> [StyledLine] {
    [StyledLine("")] + wrapped(texts.registerWord(word), style: .heading)
  }

  /// A text that nobody gave is not known; one that lacks this language says so.
  private func block(_ word: RegisterWord, _ text: LocalizedText) -> [StyledLine] {
    let shown = text.isEmpty ? texts.registerWord(.notKnown) : texts.version(of: text)
    return label(word) + wrapped(shown, indent: 2)
  }

  private func texts(_ list: [LocalizedText], under word: RegisterWord) -> [StyledLine] {
    guard !list.isEmpty else { return [] }
    return label(word) + list.flatMap { wrapped("- " + texts.version(of: $0), indent: 2) }
  }

  private func addresses(_ list: [WebAddress], under word: RegisterWord) -> [StyledLine] {
    guard !list.isEmpty else { return [] }
    return label(word) + list.flatMap { wrapped($0.text, indent: 2, style: .muted) }
  }

  func wrapped(_ text: String, indent: Int = 0, style: Style = .plain) -> [StyledLine] {
    Wrap.lines(of: text, width: max(10, width - indent)).map {
      StyledLine($0, indent: indent, style: style)
    }
  }
}

extension GroupEvent {
  /// The care process that an event of the register is about.
  fileprivate var process: CareProcessID? {
    switch self {
    case .careProcessRecorded(let process), .careProcessChanged(let process, _): process.id
    case .careProcessEnded(let id, _), .appUnlisted(let id, _, _, _): id
    case .appSelfCertified(let app, _), .appListed(let app, _),
      .listedAppCorrected(_, let app, _):
      app.process
    case .listingRequested(let request): request.process
    case .registerFactRecorded(let fact): fact.process
    default: nil
    }
  }

  fileprivate var recordedProcess: RegisteredProcess? {
    switch self {
    case .careProcessRecorded(let process), .careProcessChanged(let process, _): process
    default: nil
    }
  }

  fileprivate var listedApp: ListedApp? {
    switch self {
    case .appSelfCertified(let app, _), .appListed(let app, _),
      .listedAppCorrected(_, let app, _):
      app
    default: nil
    }
  }

  /// Why, for those of the group; never published.
  fileprivate var reason: String? {
    switch self {
    case .careProcessChanged(_, let reason), .listingRefused(_, let reason),
      .appUnlisted(_, _, _, let reason), .listedAppCorrected(_, _, let reason):
      reason
    default: nil
    }
  }
}
