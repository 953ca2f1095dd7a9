package import CaseJournal
package import ReviewDomain

extension CaseStore {
  /// Performs an act on a case and keeps what follows from it.
  ///
  /// When another process was faster, the act is decided again on what is there now.
  ///
  /// - Parameters:
  ///   - command: what is asked.
  ///   - id: the case.
  ///   - actor: who asks.
  ///   - day: when it happened; today when it is not said.
  ///   - now: when it is entered.
  /// - Returns: What was kept; it is on the disk.
  /// - Throws: `Refusal` by a rule; `StoreError`; `JournalError`, of which `.unknownOutcome` alone
  ///   leaves open whether the act was kept.
  @discardableResult
  package func perform(
    _ command: CaseCommand, on id: CaseID, by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> [JournalEntry] {
    let day = day ?? now.day
    if case .reevaluate = command {
      return try openReevaluation(of: id, by: actor, day: day, now: now).entries
    }
    let kept = try append(at: now) {
      let folded = try folded(id)
      try requireWritable(folded.newer)
      let events = try self.events(for: command, on: folded, by: actor.member, day: day, now: now)
      let stream = StreamName.of(id)
      return Append(
        entries: try events.map { try entry($0, in: stream, by: actor, on: day, now: now) },
        expecting: [stream: folded.entries.count, StreamName.group: wholeGroup.version])
    }
    extend(id, with: kept)
    return kept
  }

  /// What ``perform(_:on:by:day:now:)`` would keep; nothing is written.
  package func events(
    for command: CaseCommand, on id: CaseID, by member: MemberID, day: Day? = nil, now: Moment
  ) throws -> [CaseEvent] {
    try events(
      for: command, on: try folded(id), by: member, day: day ?? now.day, now: now)
  }

  /// Why an act would be refused now before anything is typed; `nil` when it may be begun.
  package func refusal(
    of act: Act, on id: CaseID, by member: MemberID, now: Moment
  ) throws -> Refusal? {
    let content = try folded(id).content
    do {
      return content.refusal(of: act, by: member, in: try context(of: content, now: now))
    } catch let refusal as Refusal {
      return refusal
    }
  }

  private func events(
    for command: CaseCommand, on folded: FoldedCase, by member: MemberID, day: Day, now: Moment
  ) throws -> [CaseEvent] {
    try requireRelated(command)
    return try folded.content.events(
      for: try numbered(command, on: day), by: member, on: day,
      in: try context(of: folded.content, now: now, for: command))
  }

  /// A relation names a case that is there: a mistyped number must not be kept.
  private func requireRelated(_ command: CaseCommand) throws {
    guard case .relate(let other, .some) = command, try position(of: other) == nil else { return }
    throw StoreError.unknownCase(other, nearest: try derived { try $0.numbers(near: other) })
  }

  /// `command`: what will be asked; only what names sections has them read.
  func context(
    of content: ReviewCase, now: Moment, for command: CaseCommand? = nil
  ) throws -> CaseContext {
    let current = try currentCriteria()
    var context = CaseContext(
      group: group, policy: try policy(), criteria: current.set, criteriaObject: current.object,
      frozenCriteria: try content.round.map { try criteria(in: $0.criteriaSet) }, now: now,
      sections: command?.namesSections == true ? sections(of: content.request.dossier) : [],
      digest: EventCoding.digest,
      gateStates: try gateStates(under: try policy(), on: content, today: now.day))
    context.linked = linked(to: content)
    return context
  }
}

extension CaseStore {
  /// Adopts a file: keeps its bytes, then says so.
  ///
  /// - Throws: whatever the reader throws for bytes that are not a file of its kind.
  @discardableResult
  package func adopt(
    _ file: AdoptedFile, by actor: Actor, day: Day? = nil, now: Moment
  ) throws -> [JournalEntry] {
    try requireWritable()
    try options.reader.check(file)
    let adopted = file.adopted
    _ = try group.events(for: .adopt(adopted), by: actor.member, today: now.day)
    try objectFolder.put(file.bytes)
    return try perform(.adopt(adopted), by: actor, day: day, now: now)
  }
}

extension CaseStore {
  /// Keeps what `decide` decides, asking it again when another process was faster.
  func append(at now: Moment, _ decide: () throws -> Append) throws -> [JournalEntry] {
    for _ in 0..<Self.attempts {
      let append = try decide()
      do {
        let kept = try keep(append, at: now)
        advanceAfterWriting()
        return kept
      } catch JournalError.staleVersion {
        try advance()
      }
    }
    throw StoreError.contended(attempts: Self.attempts)
  }

  private static var attempts: Int { 50 }

  /// Once more when the outcome is unknown: the entries' names make it harmless.
  private func keep(_ append: Append, at now: Moment) throws(JournalError) -> [JournalEntry] {
    do { return try journal.append(append, storeTime: now.utc) } catch .unknownOutcome {
      return try journal.append(append, storeTime: now.utc)
    }
  }

  /// `event` as the journal is asked to keep it.
  func entry(
    _ event: some Encodable, in stream: String, by actor: Actor, on day: Day, now: Moment
  ) throws -> NewEntry {
    let encoded = try EventCoding.encode(event)
    return NewEntry(
      uuid: options.makeUUID(), stream: stream, type: encoded.type, schema: EventCoding.schema,
      actor: actor.member.rawValue, actorAuth: actor.auth, happenedOn: day.description,
      clientTime: now.utc, body: encoded.body)
  }
}

extension AdoptedFile {
  /// The file by the name of its bytes.
  var adopted: Adopted {
    Adopted(kind: kind, name: name, object: ObjectID(HashChain.sha256(bytes).hex))
  }
}

extension AdoptedReader {
  /// Refuses bytes that could not be read once they are adopted.
  func check(_ file: AdoptedFile) throws {
    switch file.kind {
    case .criteriaSet: _ = try criteriaSet(file.bytes)
    case .policy: _ = try policy(file.bytes)
    case .template: break
    }
  }
}
