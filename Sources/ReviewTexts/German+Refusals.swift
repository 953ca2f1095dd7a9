package import ReviewDomain

extension German {
  package func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .unknownMember(let id):
      "Die Gruppe hat kein Mitglied \(name(id)). Prüfen Sie die Kennung in der Mitgliederliste "
        + "oder bitten Sie das Sekretariat, das Mitglied hinzuzufügen."
    case .inactiveMember(let id):
      "Das Mandat des Mitglieds \(name(id)) ist beendet; dies ist nicht mehr möglich. Läuft das "
        + "Mandat weiter, bitten Sie das Sekretariat, das Mitglied wieder zu aktivieren."
    case .accountTaken(let account, let member):
      "Das Konto „\(account)“ handelt schon als \(name(member)). "
        + "Geben Sie jedem Mitglied ein eigenes Konto."
    case .memberExists(let id):
      "Die Gruppe hat schon ein Mitglied \(name(id)). Wählen Sie eine andere Kennung oder ändern "
        + "Sie das vorhandene Mitglied."
    case .roleMayNot(let role, let roles): wrongRole(role, allowed: roles)
    case .notEnded, .wrongStage(_, [.ended]):
      "Der Fall ist nicht beendet; es gibt nichts wieder aufzunehmen. Fahren Sie in der jetzigen "
        + "Phase fort."
    case .wrongStage(let stage, let stages): wrongStage(stage, allowed: stages)
    case .caseEnded(let ending): caseEnded(ending)
    case .endingIsFinal(let ending):
      "Der Fall ist beendet, mit dem Ausgang \(quoted(term(ending))). Nur ein unzulässiger oder "
        + "zurückgezogener Antrag kann wieder aufgenommen werden; registrieren Sie sonst einen "
        + "neuen Antrag."
    case .declareFirst:
      "Erklären Sie zuerst Ihre Interessen in diesem Fall: danach öffnet sich die Akte. Wählen "
        + "Sie \(name(.declare))."
    case .interestUndecided:
      "Sie haben in diesem Fall ein Interesse erklärt; die Akte bleibt geschlossen, bis der "
        + "Vorsitz darüber entschieden hat. Bitten Sie den Vorsitz um eine Entscheidung."
    case .noInterestDeclared(let id):
      "Mitglied \(name(id)) hat in diesem Fall kein Interesse erklärt; es gibt nichts "
        + "freizugeben. Warten Sie auf die Interessenerklärung oder wählen Sie die Rechte, die "
        + "die Ablehnung entzieht."
    case .recused(let right, let since, let reason): recused(from: right, since, reason)
    case .chairRecused:
      "Sie sind von der Beratung dieses Falls ausgeschlossen und können ihn nicht leiten. Fragen "
        + "Sie das Sekretariat, wer Sie vertritt."
    case .people(let refusal): sentence(for: refusal)
    case .register(let refusal): sentence(for: refusal)
    case .foundIncomplete:
      "Der Antrag wurde als unvollständig gemeldet und wartet auf den Antragsteller. Sind die "
        + "fehlenden Unterlagen eingetroffen, halten Sie das mit \(name(.complete)) fest; danach "
        + "geht es weiter."
    case .notIncomplete:
      "Der Antrag wartet nicht auf fehlende Unterlagen. Fehlt etwas, halten Sie das zuerst mit "
        + "\(name(.incomplete)) fest."
    case .letterNotDue(let kind):
      "Für diesen Brief gibt es noch nichts zu schreiben: \(quoted(term(kind))). Erfassen Sie "
        + "zuerst, was er mitteilen soll."
    case .noLetterDue:
      "Derzeit gibt es dem Antragsteller nichts zu schreiben. Ein Brief folgt auf einen "
        + "unvollständigen, zulässigen oder unzulässigen Antrag, auf versandte Fragen oder auf "
        + "eine Antwort der Gruppe."
    case .gatesUnanswered(let ids):
      "Einige Zugangsvoraussetzungen haben noch keine Antwort: \(listed(ids)). Beantworten Sie "
        + "jede mit \(name(.gate)) und versuchen Sie es erneut."
    case .gatesFailed(let ids):
      "Einige Zugangsvoraussetzungen sind mit Nein beantwortet: \(listed(ids)). Fordern Sie das "
        + "Fehlende mit \(name(.incomplete)) an, beenden Sie den Fall mit \(name(.inadmissible)), "
        + "oder antworten Sie neu, wenn die Antwort falsch war."
    case .notAGate(let id):
      "\(quoted(id.rawValue)) ist keine Zugangsvoraussetzung. Wählen Sie eine aus dem "
        + "Kriteriensatz des Falls."
    case .unknownCriterion(let id):
      "Der Kriteriensatz dieses Falls hat kein Kriterium \(quoted(id.rawValue)). Wählen Sie eines "
        + "aus seiner Liste."
    case .roundStillOpen(let number):
      "Runde \(number) ist nicht fertig. Beenden Sie sie mit \(name(.closeRound)) und "
        + "\(name(.reveal)), bevor Sie eine andere eröffnen."
    case .noOpenRound:
      "In diesem Fall ist keine Runde offen. Der Vorsitz eröffnet eine mit \(name(.openRound))."
    case .noClosedRound:
      "Es gibt keine geschlossene Runde zum Offenlegen. Schließen Sie zuerst die offene Runde, "
        + "mit \(name(.closeRound))."
    case .notRevealed:
      "Die Punktzahlen sind noch nicht offengelegt. Warten Sie, bis der Vorsitz die Runde "
        + "geschlossen und die Punktzahlen offengelegt hat."
    case .unknownDraft(let label, let known):
      "Der Fall hat keinen Entwurf einer Frage \(quoted(label)). "
        + "Wählen Sie aus: \(list(known))."
    case .noQuestionDrafted:
      "Es wartet keine Frage auf den Versand. Verfassen Sie eine mit \(name(.question))."
    case .questionsLackLanguage(let drafts, let language):
      "Einige Fragen haben keinen Text in der Sprache der Akte (\(term(language))): "
        + "\(list(drafts)). Ergänzen Sie jede mit \(name(.question)) und versenden Sie dann."
    case .unknownPoint(let number, let known):
      "Der Fall hat keinen Punkt \(number). "
        + "Wählen Sie aus: \(list(known.map(String.init)))."
    case .noPoints:
      "Es gibt noch keinen Punkt, auf den zu antworten wäre. Versenden Sie zuerst Fragen mit "
        + "\(name(.sendQuestions)) oder erfassen Sie die Erläuterung mit \(name(.explanation))."
    case .remarkNeedsNoAnswer(let number):
      "Punkt \(number) ist eine Bemerkung des Antragstellers: Die Gruppe antwortet darauf. Wählen "
        + "Sie \(name(.reply))."
    case .applicantWindowOver(let until):
      "Die Richtfrist des Antragstellers endete am \(date(until)). Um dies dennoch zu "
        + "berücksichtigen, sagen Sie im dafür vorgesehenen Feld, warum."
    case .noSheetSubmitted:
      "In dieser Runde wurde kein Bewertungsbogen abgegeben; es gibt nichts offenzulegen. Bitten "
        + "Sie die Mitglieder um ihren Bogen; einer genügt."
    case .sheetAlreadySubmitted:
      "Sie haben Ihren Bewertungsbogen dieser Runde schon abgegeben. Um ihn zu ändern, bitten Sie "
        + "den Vorsitz oder das Sekretariat, ihn zurückzugeben."
    case .sheetNotSubmitted(let id):
      "Mitglied \(name(id)) hat in dieser Runde keinen Bewertungsbogen abgegeben; es gibt nichts "
        + "zurückzugeben. Prüfen Sie die Kennung des Mitglieds."
    case .scoresMissing(let ids):
      "Einige Kriterien haben noch keine Antwort: \(listed(ids)). Geben Sie jedem eine Punktzahl, "
        + "\(quoted("-")) (nicht anwendbar) oder \(quoted("?")) (nicht zu beurteilen); ein "
        + "beschriebenes Kriterium verlangt einen Text."
    case .reasonsMissing(let ids):
      "Einige Punktzahlen verlangen eine Begründung und haben keine: \(listed(ids)). Schreiben "
        + "Sie jede Begründung und geben Sie dann ab."
    case .scoreNotOnScale(let id, let score):
      "\(id) nimmt die Punktzahl \(quoted(score.description)) nicht an. Wählen Sie eine Stufe der "
        + "Skala, \(quoted("-")) oder \(quoted("?")); ein beschriebenes Kriterium verlangt nur "
        + "einen Text."
    case .confidenceNeedsScore(let ids): confidenceNeedsScore(ids)
    case .pinsNotInDossier(let pins, let existing): pinsNotInDossier(pins, existing)
    case .noSheetToReopen: noSheetToReopen
    case .noProposal:
      "Es gibt noch keinen Vorschlag. Verfassen Sie ihn zuerst, mit \(name(.propose))."
    case .reasonsInFileLanguageMissing(let language):
      "Der Vorschlag hat keine Begründung in der Sprache der Akte (\(term(language))). Ergänzen "
        + "Sie sie mit \(name(.propose)) und eröffnen Sie dann die Abstimmung."
    case .temporaryNeedsEnd:
      "Eine vorläufige Schlussfolgerung verlangt ein Enddatum und was dann geschieht. Geben Sie "
        + "ein Datum nach dem letzten Ereignis des Falls an und wählen Sie, was am Ende "
        + "geschieht."
    case .temporaryNeedsQuestions:
      "Eine vorläufige Schlussfolgerung sagt, welche Fragen offen bleiben. Fügen Sie mindestens "
        + "eine offene Frage hinzu."
    case .onlyTemporaryEnds:
      "Nur eine vorläufige Schlussfolgerung hat ein Enddatum, eine Folge an diesem Tag und offene "
        + "Fragen. Leeren Sie diese Felder oder wählen Sie eine vorläufige Schlussfolgerung."
    case .voteIsOpen:
      "Über den Vorschlag wird gerade abgestimmt. Warten Sie, bis der Vorsitz die Abstimmung "
        + "geschlossen hat, mit \(name(.closeVote))."
    case .noVoteOpen:
      "In diesem Fall läuft keine Abstimmung. Der Vorsitz eröffnet eine mit \(name(.openVote))."
    case .proposalChanged:
      "Der Text der Abstimmung ist nicht der, den Sie vor sich hatten. Lesen Sie ihn erneut und "
        + "stimmen Sie dann ab."
    case .alreadyVoted:
      "Sie haben über diesen Vorschlag schon abgestimmt, und eine Stimme wird nicht geändert. Bei "
        + "einem Irrtum sagen Sie es dem Vorsitz, bevor die Abstimmung schließt."
    case .voteNotAdopted(let outcome): notAdopted(outcome)
    case .vote(let refusal): sentence(for: refusal)
    case .meeting(let refusal): sentence(for: refusal)
    case .levelDoesNotFit(let kind): levelDoesNotFit(kind)
    case .decisionDiffers:
      "Die Entscheidung weicht von der Schlussfolgerung der Gruppe ab. Ergänzen Sie die "
        + "Begründung der Entscheidung in der Sprache der Akte."
    case .endsBeforeItBegins(let until, let from):
      "Die Erstattung endet am \(date(until)), vor ihrem Beginn am \(date(from)). Berichtigen Sie "
        + "eines der beiden Daten."
    case .refusalHasNoForce:
      "Die letzte Entscheidung gewährt keine Erstattung; es tritt nichts in Kraft. Beenden Sie "
        + "den Fall mit dem Ausgang \(quoted(term(Ending.refused))), über \(name(.end))."
    case .unknownMilestone(let number):
      "Der Fall hat keinen Meilenstein \(number). Wählen Sie eine Nummer aus seiner Liste; "
        + "Meilensteine kommen aus den offenen Fragen einer vorläufigen Erstattung."
    case .followUp(let refusal): sentence(for: refusal)
    case .notSuspended:
      "Die Richtfrist ist nicht ausgesetzt; es gibt nichts fortzusetzen. Um die Zählung "
        + "anzuhalten, wählen Sie \(name(.suspend))."
    case .alreadySuspended:
      "Die Richtfrist ist schon ausgesetzt. Um sie weiterlaufen zu lassen, wählen Sie "
        + "\(name(.resume))."
    case .suspensionsUsedUp(let cap, let count):
      "Die Arbeitsregeln lassen je Richtfrist \(days(cap, count)) Stillstand zu, und sie sind aufgebraucht. "
        + "Lassen Sie die Frist laufen, oder verlängern Sie sie mit \(name(.extend))."
    case .extensionNotForeseen(let requesters): extensionNotForeseen(requesters)
    case .unknownEntry(let number):
      "Der Fall hat keinen Eintrag \(number). Suchen Sie die Nummer des Eintrags im Verlauf des "
        + "Falls."
    case .endingNotHere(let ending): endingNotHere(ending)
    case .reimbursementStillRuns(let until):
      "Die befristete Erstattung läuft bis einschließlich \(date(until)): Sie ist noch nicht ausgelaufen. Warten "
        + "Sie diesen Tag ab, oder wählen Sie den Ausgang \(quoted(term(Ending.stopped))), wenn sie vorher endet."
    case .notATag(let name):
      "\(quoted(name)) ist kein Etikett der Gruppe. Schreiben Sie einen Buchstaben, dann Buchstaben, Ziffern, -, _ oder ., "
        + "höchstens 40 Zeichen; ~ ist für eigene Etiketten."
    case .tagValueTooLarge(let value):
      "\(value) ist für ein Etikett zu groß. Schreiben Sie eine ganze Zahl von -9.999 bis 9.999."
    case .noTags:
      "Die Akte hat keine Etiketten. Setzen Sie zuerst eines, mit \(self.name(.tag))."
    case .noSuchTag(let name):
      "Die Akte hat kein Etikett #\(name). Sehen Sie in der Liste nach, oder setzen Sie es zuerst, mit \(self.name(.tag))."
    case .relatedToItself:
      "Eine Akte kann nicht mit sich selbst verknüpft werden. Schreiben Sie die Nummer der anderen Akte."
    case .inTheFuture(let day, let today):
      "Der \(date(day)) liegt in der Zukunft; heute ist der \(date(today)). Geben Sie den Tag an, "
        + "an dem es geschah: heute oder früher."
    case .beforeLastEvent(let day, let last):
      "Der \(date(day)) liegt vor dem letzten Ereignis des Falls vom \(date(last)). Geben Sie "
        + "diesen oder einen späteren Tag an."
    case .reasonNeeded:
      "Hier ist eine Begründung nötig. Sagen Sie in ein oder zwei Sätzen warum; bei einer "
        + "Zugangsvoraussetzung schreiben Sie es als Nachweis."
    case .textNeeded:
      "Ein nötiger Text ist leer: ein Interesse verlangt seine Beschreibung, ein Vorschlag seine "
        + "Begründung. Füllen Sie ihn aus und versuchen Sie es erneut."
    case .daysNeeded:
      "Die Zahl der Tage muss zwischen 1 und \(number(3660)) liegen. Geben Sie die Tage an, um "
        + "die sich die Richtfrist verlängert."
    case .nothingChanged:
      "Das ist schon genau so erfasst. Ändern Sie zuerst etwas oder lassen Sie es so."
    case .sameRequest(let id):
      "Dieser Antrag ist schon als Fall \(id) registriert. Öffnen Sie diesen Fall; eine neue "
        + "Fassung der Akte kommt dort als Überarbeitung hinzu."
    case .notConfigured(let kind): notConfigured(kind)
    }
  }
}
