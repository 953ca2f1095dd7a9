package import ReviewDomain

extension German {
  package func withheldHistory(_ type: String) -> String {
    switch type {
    case "scoreSheetSubmitted": "hat einen Bewertungsbogen abgegeben"
    case "ballotCast": "hat abgestimmt"
    default: "hat etwas festgehalten, das Ihnen nicht gezeigt wird"
    }
  }

  package func history(_ event: CaseEvent) -> String {
    switch event {
    case .requestRegistered(_, let presubmission):
      presubmission
        ? "hat den Fall für eine Vorbesprechung registriert"
        : "hat den Antrag registriert"
    case .requestRevised: "hat eine neue Fassung der Akte registriert"
    case .meetingHeld: "hat eine Vorbesprechung erfasst"
    case .requestSubmitted: "hat die Einreichung des Antrags erfasst"
    case .gateAnswered(let gate, let verdict, _):
      "hat die Zugangsvoraussetzung \(gate) beantwortet: \(term(verdict))"
    case .foundIncomplete(let missing, _):
      "hat den Antrag als unvollständig gemeldet" + after(": ", missing)
    case .completionReceived: "hat die fehlenden Unterlagen erhalten"
    case .foundAdmissible: "hat den Antrag für zulässig erklärt"
    case .ended(let ending, _): "hat den Fall beendet: \(term(ending))"
    case .revived: "hat den Fall wieder aufgenommen"
    case .interestsDeclared: "hat die eigenen Interessen erklärt"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .roundOpened(let round, _): "hat Runde \(round) eröffnet"
    case .scoreSheetSubmitted(let round, _, _):
      "hat den Bewertungsbogen der Runde \(round) abgegeben"
    case .scoreSheetReopened(let round, let member, _):
      "hat \(member) den Bewertungsbogen der Runde \(round) zurückgegeben"
    case .roundClosed(let round): "hat Runde \(round) geschlossen"
    case .roundRevealed(let round): "hat die Punktzahlen der Runde \(round) offengelegt"
    case .commented(let criterion, _):
      criterion.map { "hat \($0) kommentiert" } ?? "hat kommentiert"
    case .proposalDrafted: "hat einen Vorschlag verfasst"
    case .voteOpened(_, let quorum): "hat die Abstimmung eröffnet (Quorum: \(quorum))"
    case .ballotCast(_, _, let advisory, _, _):
      advisory
        ? "hat mit beratender Stimme abgestimmt"
        : "hat abgestimmt"
    case .voteClosed: "hat die Abstimmung geschlossen"
    case .concluded(let conclusion):
      "hat die Schlussfolgerung der Gruppe festgehalten: \(term(conclusion))"
    case .decisionRecorded(let decision):
      "hat die Entscheidung erfasst: \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "hat erfasst, dass die Erstattung in Kraft ist"
    case .milestoneRecorded(let number, let outcome, _):
      "hat Meilenstein \(number) erfasst: \(term(outcome))"
    case .periodExtended(let days, _): "hat die Richtfrist um \(days) Tage verlängert"
    case .periodSuspended: "hat die Richtfrist ausgesetzt"
    case .periodResumed: "hat die Richtfrist fortgesetzt"
    case .tagged(let tag, let value):
      "hat das Etikett #\(tag)" + (value == 0 ? "" : " (\(value))") + " gesetzt"
    case .untagged(let tag): "hat das Etikett #\(tag) entfernt"
    case .related(let other, let kind):
      if let kind { "hat die Akte mit \(other) verknüpft: \(term(kind))" } else { "hat die Verknüpfung mit \(other) gelöst" }
    case .corrected(let entry, _): "hat Eintrag \(entry) berichtigt"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "hat über das Interesse von \(member) entschieden: kein Recht entzogen"
      : "hat über die Ablehnung von \(member) entschieden; entzogene Rechte: "
        + list(removed.map(term))
  }
}
