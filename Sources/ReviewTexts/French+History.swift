package import ReviewDomain

extension French {
  package func withheldHistory(_ type: String) -> String {
    switch type {
    case "scoreSheetSubmitted": "a remis une fiche de cotation"
    case "ballotCast": "a voté"
    default: "a noté un élément qui ne vous est pas montré"
    }
  }

  package func history(_ event: CaseEvent) -> String {
    switch event {
    case .requestRegistered(_, let presubmission):
      presubmission
        ? "a enregistré l'affaire pour une réunion préalable"
        : "a enregistré la demande"
    case .requestRevised: "a enregistré une nouvelle version du dossier"
    case .meetingHeld: "a noté une réunion préalable"
    case .requestSubmitted: "a acté l'introduction de la demande"
    case .gateAnswered(let gate, let verdict, _):
      "a répondu à la condition d'accès \(gate) : \(term(verdict))"
    case .foundIncomplete(let missing, _): "a déclaré la demande incomplète" + after(" : ", missing)
    case .completionReceived: "a reçu les éléments manquants"
    case .foundAdmissible: "a déclaré la demande recevable"
    case .ended(let ending, _): "a mis fin à l'affaire : \(term(ending))"
    case .revived: "a réactivé l'affaire"
    case .interestsDeclared: "a déclaré ses intérêts"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .roundOpened(let round, _): "a ouvert le tour \(round)"
    case .scoreSheetSubmitted(let round, _, _): "a remis sa fiche de cotation du tour \(round)"
    case .scoreSheetReopened(let round, let member, _):
      "a rendu à \(member) sa fiche de cotation du tour \(round)"
    case .roundClosed(let round): "a clos le tour \(round)"
    case .roundRevealed(let round): "a dévoilé les cotes du tour \(round)"
    case .commented(let criterion, _): "a commenté" + (criterion.map { " \($0)" } ?? "")
    case .proposalDrafted: "a rédigé une proposition"
    case .voteOpened(_, let quorum): "a ouvert le vote (quorum : \(quorum))"
    case .ballotCast(_, _, let advisory, _, _):
      advisory
        ? "a voté avec voix consultative"
        : "a voté"
    case .voteClosed: "a clos le vote"
    case .concluded(let conclusion): "a acté la conclusion du groupe : \(term(conclusion))"
    case .decisionRecorded(let decision):
      "a enregistré la décision : \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "a noté que le remboursement est en vigueur"
    case .milestoneRecorded(let number, let outcome, _):
      "a noté le jalon \(number) : \(term(outcome))"
    case .periodExtended(let days, _): "a prolongé le délai indicatif de \(days) jours"
    case .periodSuspended: "a suspendu le délai indicatif"
    case .periodResumed: "a repris le délai indicatif"
    case .tagged(let tag, let value):
      "a mis l'étiquette #\(tag)" + (value == 0 ? "" : " (\(value))")
    case .untagged(let tag): "a retiré l'étiquette #\(tag)"
    case .related(let other, let kind):
      if let kind { "a lié le dossier au \(other) : \(term(kind))" } else { "a délié le dossier du \(other)" }
    case .corrected(let entry, _): "a rectifié l'inscription \(entry)"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "a décidé de l'intérêt de \(member) : aucun droit retiré"
      : "a décidé de la récusation de \(member) ; droits retirés : " + list(removed.map(term))
  }
}
