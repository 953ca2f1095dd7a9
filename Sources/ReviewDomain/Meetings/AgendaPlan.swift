/// An agenda while it is being arranged: what `set-agenda` is asked to record at the end.
///
/// Items that the meeting dealt with stay where they are; the others can be moved, dropped, timed
/// and put into the consent block or out of it.
package struct AgendaPlan: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let subject: AgendaSubject
    package fileprivate(set) var block: AgendaBlock
    /// 0 where nobody fixed it.
    package fileprivate(set) var minutes: Int
    /// Dealt with, or in hand.
    package let isReached: Bool
    /// Taken out of the consent block by somebody, for good.
    package let isPulled: Bool

    package var caseID: CaseID? { subject.caseID }
    /// Adopted with others; what was pulled is debated, whatever is planned.
    package var isConsent: Bool { block == .consent && !isPulled }
  }

  package private(set) var lines: [Line]
  /// What stood on the agenda when arranging began: what was dropped since is told from what is new.
  private let base: Set<AgendaSubject>

  package init(_ meeting: Meeting) {
    base = Set(meeting.items.map(\.subject))
    lines = meeting.items.map { item in
      Line(
        subject: item.subject, block: item.point.block, minutes: item.minutes,
        isReached: item.isReached, isPulled: item.pulledBy != nil)
    }
  }

  /// What `set-agenda` takes.
  package var words: String {
    lines.map { AgendaLine($0.subject, block: $0.block, minutes: $0.minutes).word }
      .joined(separator: " ")
  }

  /// Moves a line one place up or down; `false` at an end, and past what was dealt with.
  package mutating func move(_ place: Int, by step: Int) -> Bool {
    guard lines.indices.contains(place), lines.indices.contains(place + step),
      !lines[place].isReached, !lines[place + step].isReached
    else { return false }
    lines.swapAt(place, place + step)
    return true
  }

  package mutating func drop(_ place: Int) -> Bool {
    guard lines.indices.contains(place), !lines[place].isReached else { return false }
    lines.remove(at: place)
    return true
  }

  /// Five minutes more or less, in steps of five; 0 leaves the time open.
  package mutating func lengthen(_ place: Int, by step: Int, from shown: Int) -> Bool {
    guard lines.indices.contains(place), !lines[place].isReached else { return false }
    let minutes = max(0, min(600, (shown + step) / TimeAllotment.step * TimeAllotment.step))
    defer { lines[place].minutes = minutes }
    return lines[place].minutes != minutes
  }

  /// Into the consent block, or out of it; `false` for what is no case, or was pulled.
  package mutating func toggleBlock(_ place: Int) -> Bool {
    guard lines.indices.contains(place), lines[place].caseID != nil, !lines[place].isReached else {
      return false
    }
    let isConsent = lines[place].block == .consent
    guard isConsent || !lines[place].isPulled else { return false }
    lines[place].block = isConsent ? .debate : .consent
    return true
  }

  /// The cases in the order that is proposed for them; topics before the first case stay before
  /// all of them, the others after.
  package mutating func arrange(
    by order: AgendaOrder, _ entries: [AgendaEntry], outside: Set<MemberID> = []
  ) {
    let free = lines.filter { !$0.isReached }
    let head = free.prefix { $0.caseID == nil }
    let tail = free.dropFirst(head.count).filter { $0.caseID == nil }
    let known = entries.filter { entry in free.contains { $0.caseID == entry.caseID } }
    let ordered = order.arranged(known, outside: outside)
    let cases = ordered.compactMap { entry in free.first { $0.caseID == entry.caseID } }
    let unknown = free.filter { line in
      line.caseID.map { id in !known.contains { $0.caseID == id } } ?? false
    }
    lines = lines.filter(\.isReached) + head + cases + unknown + tail
  }

  /// Gives every open item its share of `total` minutes; what was fixed by hand stays.
  package mutating func allot(_ total: Int, disagreement: (CaseID) -> Double) {
    let minutes = allotment(total, disagreement: disagreement).minutes
    for place in lines.indices where !lines[place].isReached {
      lines[place].minutes = minutes[place]
    }
  }

  /// What each line would take of `total` minutes.
  package func allotment(_ total: Int, disagreement: (CaseID) -> Double) -> TimeAllotment {
    TimeAllotment(
      lines.map { line in
        TimeAllotment.Item(
          isConsent: line.isConsent,
          disagreement: line.caseID.map(disagreement) ?? 0,
          minutes: line.minutes > 0 ? line.minutes : nil)
      }, total: total)
  }

  /// The same changes on what the meeting became meanwhile: lines that are gone go, new ones come
  /// at the end.
  package func rebased(on meeting: Meeting) -> AgendaPlan {
    var now = AgendaPlan(meeting)
    let fresh = now.lines
    let kept = lines.compactMap { line -> Line? in
      guard let known = fresh.first(where: { $0.subject == line.subject }) else { return nil }
      return Line(
        subject: line.subject, block: line.block, minutes: line.minutes,
        isReached: known.isReached, isPulled: known.isPulled)
    }
    let others = fresh.filter { line in !kept.contains { $0.subject == line.subject } }
    now.lines =
      others.filter(\.isReached) + kept
      + others.filter { !$0.isReached && !base.contains($0.subject) }
    return now
  }
}
