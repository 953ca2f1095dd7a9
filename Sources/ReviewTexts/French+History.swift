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
    case .letterSent(let kind, let channel, _):
      "a envoyé une lettre au demandeur : \(term(kind)) (\(term(channel)))"
    case .completionReceived(_, let received):
      "a reçu les éléments manquants" + after(" : ", received ?? [])
    case .foundAdmissible: "a déclaré la demande recevable"
    case .ended(let ending, _, let ground):
      "a mis fin à l'affaire : \(term(ending))" + inBrackets(ground)
    case .revived: "a réactivé l'affaire"
    case .interestsDeclared: "a déclaré ses intérêts"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .assigned(let member, let duty, let criteria):
      "a désigné \(named(member)) comme \(term(duty))" + after(" : ", criteria)
    case .unassigned(let member, _): "a retiré à \(named(member)) ses tâches dans cette affaire"
    case .chairReplaced(let member, _): "a confié la présidence de cette affaire à \(named(member))"
    case .roundOpened(let round, _, _): "a ouvert le tour \(round)"
    case .scoreSheetSubmitted(let round, _, _, _): "a remis sa fiche de cotation du tour \(round)"
    case .scoreSheetReopened(let round, let member, _):
      "a rendu à \(named(member)) sa fiche de cotation du tour \(round)"
    case .roundClosed(let round): "a clos le tour \(round)"
    case .roundRevealed(let round): "a dévoilé les cotes du tour \(round)"
    case .questionDrafted(let draft, let criterion, _):
      "a rédigé la question \(letter(draft))" + (criterion.map { " sur \($0)" } ?? "")
    case .questionDropped(let draft, _): "a abandonné la question \(letter(draft))"
    case .questionsSent(let drafts, let until):
      "a envoyé \(drafts.count) question(s) au demandeur, qui a jusqu'au \(date(until))"
    case .answerReceived(let number, _, let late):
      "a noté la réponse du demandeur à la question \(number)"
        + (late == nil ? "" : " (hors délai)")
    case .explanationReceived(_, let points, let late):
      "a noté l'explication écrite du demandeur (points : \(points.count))"
        + (late == nil ? "" : " (hors délai)")
    case .hearingHeld(_, _, let late):
      "a noté l'audition du demandeur" + (late == nil ? "" : " (hors délai)")
    case .replyGiven(let number, _): "a noté la réponse du groupe au point \(number)"
    case .commented(let criterion, _): "a commenté" + (criterion.map { " \($0)" } ?? "")
    case .proposalDrafted: "a rédigé une proposition"
    case .voteOpened(_, let quorum, _): "a ouvert le vote (quorum : \(quorum))"
    case .ballotCast(_, _, let advisory, _, _, _):
      advisory
        ? "a voté avec voix consultative"
        : "a voté"
    case .voteClosed: "a clos le vote"
    case .adoptedByConsent(_, _, _, let present):
      "a acté l'adoption sans débat (présents avec droit de vote : \(present.count))"
    case .attendanceNoted: "a noté les présences"
    case .proxyGiven(let from, let holder, _):
      holder.map { "a donné à \($0) procuration de \(from)" }
        ?? "a mis fin à la procuration de \(from)"
    case .minorityOpinionGiven: "a rendu un avis minoritaire"
    case .gateOverridden(let gate, _): "a accordé une dérogation au point de contrôle \(gate)"
    case .transmitted(_, let documents):
      "a transmis la conclusion au Comité de l'assurance (\(documents.count) documents)"
    case .concluded(let conclusion): "a acté la conclusion du groupe : \(term(conclusion))"
    case .decisionRecorded(let decision):
      "a enregistré la décision : \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "a noté que le remboursement est en vigueur"
    case .milestoneRecorded(let number, let outcome, _, _):
      "a noté le jalon \(number) : \(term(outcome))"
    case .temporaryProlonged(let prolongation):
      "a prolongé le remboursement temporaire jusqu'au \(date(prolongation.until)) "
        + "(\(term(prolongation.authority)))"
    case .reevaluationOpened(let other): "a ouvert la réévaluation de l'affaire : \(other)"
    case .periodExtended(let days, _, let by):
      "a prolongé le délai indicatif de \(days) \(days == 1 ? "jour" : "jours")"
        + (by.map { ", demandé par \(term($0))" } ?? "")
    case .periodSuspended(_, let kind):
      "a suspendu le délai indicatif" + (kind.map { " (\(term($0)))" } ?? "")
    case .periodResumed: "a repris le délai indicatif"
    case .tagged(let tag, let value):
      "a mis l'étiquette #\(tag)" + (value == 0 ? "" : " (\(value))")
    case .untagged(let tag): "a retiré l'étiquette #\(tag)"
    case .related(let other, let kind):
      if let kind {
        "a lié le dossier au \(other) : \(term(kind))"
      } else {
        "a délié le dossier du \(other)"
      }
    case .corrected(let entry, _): "a rectifié l'inscription \(entry)"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "a décidé de l'intérêt de \(named(member)) : aucun droit retiré"
      : "a décidé de la récusation de \(named(member)) ; droits retirés : "
        + list(removed.map(term))
  }
}
