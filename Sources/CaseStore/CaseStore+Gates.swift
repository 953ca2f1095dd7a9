package import ReviewDomain

extension CaseStore {
  /// How the policy's gates stand on a case: evaluated on the whole record, whoever asks; the
  /// status alone leaves the store, with who overrode it.
  ///
  /// The reason of an override is left out where the dossier is closed to the viewer.
  package func gateStates(of id: CaseID, for viewer: MemberID, now: Moment) throws -> [GateState] {
    let content = try folded(id).content
    let view = CaseView(of: content, for: try member(viewer))
    let states = try context(of: content, now: now).gateStates(content)
    return view.dossierClosed == nil ? states : states.map(\.outline)
  }
}

extension GateState {
  fileprivate var outline: GateState {
    guard case .overridden(let override) = status else { return self }
    let bare = GateOverride(gate: override.gate, by: override.by, reason: "", day: override.day)
    return GateState(gate: gate, status: .overridden(bare))
  }
}
