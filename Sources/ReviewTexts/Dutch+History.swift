package import ReviewDomain

extension Dutch {
  package func withheldHistory(_ type: String) -> String {
    switch type {
    case "scoreSheetSubmitted": "heeft een scoreblad ingediend"
    case "ballotCast": "heeft gestemd"
    default: "heeft iets vastgelegd dat u niet te zien krijgt"
    }
  }

  package func history(_ event: CaseEvent) -> String {
    switch event {
    case .requestRegistered(_, let presubmission):
      presubmission
        ? "heeft de zaak geregistreerd voor een voorafgaande vergadering"
        : "heeft de aanvraag geregistreerd"
    case .requestRevised: "heeft een nieuwe versie van het dossier geregistreerd"
    case .meetingHeld: "heeft een voorafgaande vergadering genoteerd"
    case .requestSubmitted: "heeft de indiening van de aanvraag genoteerd"
    case .gateAnswered(let gate, let verdict, _):
      "heeft toegangsvoorwaarde \(gate) beantwoord: \(term(verdict))"
    case .foundIncomplete(let missing, _):
      "heeft de aanvraag onvolledig verklaard" + after(": ", missing)
    case .letterSent(let kind, let channel, _):
      "heeft de aanvrager een brief gestuurd: \(term(kind)) (\(term(channel)))"
    case .completionReceived(_, let received):
      "heeft de ontbrekende elementen ontvangen" + after(": ", received ?? [])
    case .foundAdmissible: "heeft de aanvraag ontvankelijk verklaard"
    case .ended(let ending, _, let ground):
      "heeft de zaak beëindigd: \(term(ending))" + inBrackets(ground)
    case .revived: "heeft de zaak heropend"
    case .interestsDeclared: "heeft de eigen belangen verklaard"
    case .recusalDecided(let member, let removed, _): recusal(of: member, removed)
    case .assigned(let member, let duty, let criteria):
      "heeft \(named(member)) aangewezen als \(term(duty))" + after(": ", criteria)
    case .unassigned(let member, _): "heeft \(named(member)) de taken in deze zaak afgenomen"
    case .chairReplaced(let member, _):
      "heeft het voorzitterschap van deze zaak gegeven aan \(named(member))"
    case .roundOpened(let round, _, _): "heeft ronde \(round) geopend"
    case .scoreSheetSubmitted(let round, _, _, _):
      "heeft het scoreblad van ronde \(round) ingediend"
    case .scoreSheetReopened(let round, let member, _):
      "heeft het scoreblad van ronde \(round) teruggegeven aan \(named(member))"
    case .roundClosed(let round): "heeft ronde \(round) gesloten"
    case .roundRevealed(let round): "heeft de scores van ronde \(round) onthuld"
    case .questionDrafted(let draft, let criterion, _):
      "heeft vraag \(letter(draft)) opgesteld" + (criterion.map { " over \($0)" } ?? "")
    case .questionDropped(let draft, _): "heeft vraag \(letter(draft)) laten vallen"
    case .questionsSent(let drafts, let until):
      "heeft de aanvrager \(drafts.count) vraag/vragen gestuurd, met tijd tot \(date(until))"
    case .answerReceived(let number, _, let late):
      "heeft het antwoord van de aanvrager op vraag \(number) genoteerd"
        + (late == nil ? "" : " (te laat)")
    case .explanationReceived(_, let points, let late):
      "heeft de schriftelijke toelichting van de aanvrager genoteerd (punten: \(points.count))"
        + (late == nil ? "" : " (te laat)")
    case .hearingHeld(_, _, let late):
      "heeft de mondelinge toelichting van de aanvrager genoteerd"
        + (late == nil ? "" : " (te laat)")
    case .replyGiven(let number, _): "heeft het antwoord van de groep op punt \(number) genoteerd"
    case .commented(let criterion, _):
      "heeft een opmerking gemaakt" + (criterion.map { " over \($0)" } ?? "")
    case .proposalDrafted: "heeft een voorstel opgesteld"
    case .voteOpened(_, let quorum, _): "heeft de stemming geopend (quorum: \(quorum))"
    case .ballotCast(_, _, let advisory, _, _, _):
      advisory
        ? "heeft gestemd met raadgevende stem"
        : "heeft gestemd"
    case .voteClosed: "heeft de stemming gesloten"
    case .adoptedByConsent(_, _, _, let present):
      "heeft de aanneming zonder debat vastgelegd (aanwezig met stemrecht: \(present.count))"
    case .attendanceNoted: "heeft de aanwezigheid genoteerd"
    case .proxyGiven(let from, let holder, _):
      holder.map { "heeft \($0) de volmacht van \(from) gegeven" }
        ?? "heeft de volmacht van \(from) beëindigd"
    case .minorityOpinionGiven: "heeft een minderheidsstandpunt gegeven"
    case .gateOverridden(let gate, _): "heeft een afwijking van controlepunt \(gate) toegestaan"
    case .transmitted(_, let documents):
      "heeft de conclusie aan het Verzekeringscomité bezorgd (\(documents.count) stukken)"
    case .concluded(let conclusion):
      "heeft de conclusie van de groep vastgelegd: \(term(conclusion))"
    case .decisionRecorded(let decision):
      "heeft de beslissing geregistreerd: \(term(decision.outcome)) (\(term(decision.authority)))"
    case .enteredIntoForce: "heeft genoteerd dat de terugbetaling in werking is"
    case .milestoneRecorded(let number, let outcome, _, _):
      "heeft mijlpaal \(number) genoteerd: \(term(outcome))"
    case .temporaryProlonged(let prolongation):
      "heeft de tijdelijke terugbetaling verlengd tot en met \(date(prolongation.until)) "
        + "(\(term(prolongation.authority)))"
    case .reevaluationOpened(let other): "heeft de herevaluatie van de zaak geopend: \(other)"
    case .periodExtended(let days, _, let by):
      "heeft de richttermijn verlengd met \(days) \(days == 1 ? "dag" : "dagen")"
        + (by.map { ", gevraagd door \(term($0))" } ?? "")
    case .periodSuspended(_, let kind):
      "heeft de richttermijn geschorst" + (kind.map { " (\(term($0)))" } ?? "")
    case .periodResumed: "heeft de richttermijn hervat"
    case .tagged(let tag, let value):
      "gaf het label #\(tag)" + (value == 0 ? "" : " (\(value))")
    case .untagged(let tag): "haalde het label #\(tag) weg"
    case .related(let other, let kind):
      if let kind {
        "koppelde het dossier aan \(other): \(term(kind))"
      } else {
        "ontkoppelde het dossier van \(other)"
      }
    case .corrected(let entry, _): "heeft inschrijving \(entry) rechtgezet"
    }
  }

  private func recusal(of member: MemberID, _ removed: [Right]) -> String {
    removed.isEmpty
      ? "heeft beslist over het belang van \(named(member)): geen recht weggenomen"
      : "heeft beslist over de wraking van \(named(member)); weggenomen rechten: "
        + list(removed.map(term))
  }
}
