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
    case .letterSent(let kind, let channel, _):
      "hat dem Antragsteller einen Brief gesandt: \(term(kind)) (\(term(channel)))"
    case .completionReceived(_, let received):
      "hat die fehlenden Unterlagen erhalten" + after(": ", received ?? [])
    case .foundAdmissible: "hat den Antrag für zulässig erklärt"
    case .ended(let ending, _, let ground):
      "hat den Fall beendet: \(term(ending))" + inBrackets(ground)
    case .revived: "hat den Fall wieder aufgenommen"
    case .interestsDeclared: "hat die eigenen Interessen erklärt"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .assigned(let member, let duty, let criteria):
      "hat \(named(member)) als \(term(duty)) benannt" + after(": ", criteria)
    case .unassigned(let member, _): "hat \(named(member)) die Aufgaben in diesem Fall genommen"
    case .chairReplaced(let member, _):
      "hat den Vorsitz in diesem Fall an \(named(member)) übertragen"
    case .roundOpened(let round, _, _): "hat Runde \(round) eröffnet"
    case .scoreSheetSubmitted(let round, _, _, _):
      "hat den Bewertungsbogen der Runde \(round) abgegeben"
    case .scoreSheetReopened(let round, let member, _):
      "hat \(named(member)) den Bewertungsbogen der Runde \(round) zurückgegeben"
    case .roundClosed(let round): "hat Runde \(round) geschlossen"
    case .roundRevealed(let round): "hat die Punktzahlen der Runde \(round) offengelegt"
    case .questionDrafted(let draft, let criterion, _):
      "hat Frage \(letter(draft)) verfasst" + (criterion.map { " zu \($0)" } ?? "")
    case .questionDropped(let draft, _): "hat Frage \(letter(draft)) fallen gelassen"
    case .questionsSent(let drafts, let until):
      "hat dem Antragsteller \(drafts.count) Frage(n) gesandt, mit Zeit bis \(date(until))"
    case .answerReceived(let number, _, let late):
      "hat die Antwort des Antragstellers auf Frage \(number) erfasst"
        + (late == nil ? "" : " (verspätet)")
    case .explanationReceived(_, let points, let late):
      "hat die schriftliche Erläuterung des Antragstellers erfasst (Punkte: \(points.count))"
        + (late == nil ? "" : " (verspätet)")
    case .hearingHeld(_, _, let late):
      "hat die Anhörung des Antragstellers erfasst" + (late == nil ? "" : " (verspätet)")
    case .replyGiven(let number, _): "hat die Antwort der Gruppe auf Punkt \(number) erfasst"
    case .commented(let criterion, _):
      criterion.map { "hat \($0) kommentiert" } ?? "hat kommentiert"
    case .proposalDrafted: "hat einen Vorschlag verfasst"
    case .voteOpened(_, let quorum, _): "hat die Abstimmung eröffnet (Quorum: \(quorum))"
    case .ballotCast(_, _, let advisory, _, _, _):
      advisory
        ? "hat mit beratender Stimme abgestimmt"
        : "hat abgestimmt"
    case .voteClosed: "hat die Abstimmung geschlossen"
    case .adoptedByConsent(_, _, _, let present):
      "hat die Annahme ohne Aussprache festgehalten (anwesend mit Stimmrecht: \(present.count))"
    case .attendanceNoted: "hat die Anwesenheit erfasst"
    case .proxyGiven(let from, let holder, _):
      holder.map { "hat \($0) die Vollmacht von \(from) erteilt" }
        ?? "hat die Vollmacht von \(from) beendet"
    case .minorityOpinionGiven: "hat ein Minderheitsvotum abgegeben"
    case .gateOverridden(let gate, _): "hat eine Ausnahme vom Prüfpunkt \(gate) zugelassen"
    case .transmitted(_, let documents):
      "hat die Schlussfolgerung dem Versicherungsausschuss übermittelt (\(documents.count) Unterlagen)"
    case .concluded(let conclusion):
      "hat die Schlussfolgerung der Gruppe festgehalten: \(term(conclusion))"
    case .decisionRecorded(let decision):
      "hat die Entscheidung erfasst: \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "hat erfasst, dass die Erstattung in Kraft ist"
    case .milestoneRecorded(let number, let outcome, _, _):
      "hat Meilenstein \(number) erfasst: \(term(outcome))"
    case .temporaryProlonged(let prolongation):
      "hat die vorläufige Erstattung bis \(date(prolongation.until)) verlängert "
        + "(\(term(prolongation.authority)))"
    case .reevaluationOpened(let other): "hat die Neubewertung des Falls eröffnet: \(other)"
    case .periodExtended(let days, _, let by):
      "hat die Richtfrist um \(days) \(days == 1 ? "Tag" : "Tage") verlängert"
        + (by.map { " (verlangt: \(term($0)))" } ?? "")
    case .periodSuspended(_, let kind):
      "hat die Richtfrist ausgesetzt" + (kind.map { " (\(term($0)))" } ?? "")
    case .periodResumed: "hat die Richtfrist fortgesetzt"
    case .tagged(let tag, let value):
      "hat das Etikett #\(tag)" + (value == 0 ? "" : " (\(value))") + " gesetzt"
    case .untagged(let tag): "hat das Etikett #\(tag) entfernt"
    case .related(let other, let kind):
      if let kind {
        "hat die Akte mit \(other) verknüpft: \(term(kind))"
      } else {
        "hat die Verknüpfung mit \(other) gelöst"
      }
    case .corrected(let entry, _): "hat Eintrag \(entry) berichtigt"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "hat über das Interesse von \(named(member)) entschieden: kein Recht entzogen"
      : "hat über die Ablehnung von \(named(member)) entschieden; entzogene Rechte: "
        + list(removed.map(term))
  }
}
