package import ReviewDomain

extension German {
  package func help(_ act: Act) -> String {
    switch act {
    case .declare:
      "Sagt, ob Sie in diesem Fall ein Interesse haben; danach öffnet sich die Akte oder wartet "
        + "auf den Vorsitz, und eine spätere Erklärung ersetzt diese."
    case .score:
      "Öffnet Ihren Bewertungsbogen, einen Entwurf, den nur Sie sehen und bis zur Abgabe ändern "
        + "können."
    case .submitScores:
      "Gibt Ihren Bewertungsbogen dieser Runde ab; danach können nur der Vorsitz oder das "
        + "Sekretariat ihn zurückgeben."
    case .comment:
      "Fügt der Beratung einen Kommentar oder eine Antwort hinzu, zu einem Kriterium oder zum "
        + "ganzen Fall; die Gruppe sieht ihn, und er bleibt, und der Antragsteller liest ihn nur, "
        + "wenn Sie das wählen und bestätigen."
    case .consensus:
      "Hält fest, worauf sich die Gruppe bei einem Kriterium geeinigt hat, neben den Punktzahlen "
        + "der Mitglieder, die unverändert bleiben; ein späterer Konsens derselben Runde ersetzt ihn."
    case .propose:
      "Verfasst die Schlussfolgerung, die die Gruppe annehmen soll; ein späterer Vorschlag "
        + "ersetzt ihn, solange keine Abstimmung läuft."
    case .vote:
      "Gibt Ihre Stimme zum Vorschlag ab; sie bleibt den anderen bis zum Schluss der Abstimmung "
        + "verborgen und kann nicht geändert werden."
    case .attend:
      "Hält fest, wer anwesend ist, wer ging und wer sich für die Parität enthält; von da an "
        + "stimmen in einer Sitzung nur Anwesende ab, und eine spätere Notiz desselben Tages "
        + "kommt hinzu."
    case .proxy:
      "Lässt ein anderes Mitglied für Sie abstimmen, wenn die Arbeitsregeln es erlauben; eine "
        + "spätere Vollmacht ersetzt diese, und ohne Bevollmächtigten endet sie."
    case .minority:
      "Fügt der Schlussfolgerung der Gruppe Ihr Minderheitsvotum bei; ein späteres ersetzt "
        + "es, und der Bericht druckt es ab."
    case .openRound:
      "Eröffnet eine verdeckte Runde der Punktevergabe mit dem angenommenen Kriteriensatz; das "
        + "lässt sich nicht rückgängig machen, die Runde endet mit Schließung und Offenlegung."
    case .closeRound:
      "Beendet die Punktevergabe dieser Runde; es kann kein Bogen mehr abgegeben werden, die "
        + "Runde öffnet nicht wieder, und die Offenlegung folgt."
    case .reveal:
      "Zeigt alle Bewertungsbögen der Runde allen, die die Akte lesen dürfen, und beginnt die "
        + "Beratung; das lässt sich nicht rückgängig machen."
    case .question:
      "Verfasst eine Frage an den Antragsteller oder ersetzt ihren Entwurf; vor dem Versenden "
        + "der Fragen geht nichts hinaus."
    case .dropQuestion:
      "Lässt den Entwurf einer Frage mit einer Begründung fallen; er kann nicht mehr versandt "
        + "werden, eine neue Frage schon."
    case .sendQuestions:
      "Nummeriert die verfassten Fragen und eröffnet die Richtfrist des Antragstellers; das "
        + "lässt sich nicht rückgängig machen, und ihr Text ändert sich nicht mehr."
    case .answer:
      "Hält fest, was der Antragsteller auf eine Frage geantwortet hat; eine spätere Antwort "
        + "auf dieselbe Frage ersetzt diese."
    case .explanation:
      "Hält die schriftliche Erläuterung des Antragstellers fest, in Punkte geteilt, auf die "
        + "die Gruppe antwortet; das lässt sich nicht rückgängig machen, eine weitere kann "
        + "folgen."
    case .hearing:
      "Hält die mündliche Erläuterung des Antragstellers vor der Gruppe fest; die Notiz bleibt, "
        + "ein Fehler wird berichtigt."
    case .reply:
      "Gibt die Antwort der Gruppe auf eine Frage oder Bemerkung; der Bericht druckt sie, und "
        + "eine spätere Antwort ersetzt diese."
    case .openVote:
      "Hält den Vorschlag fest und lässt die Mitglieder darüber abstimmen; er kann erst nach "
        + "Schluss der Abstimmung geändert werden."
    case .override:
      "Lässt den Fall trotz eines nicht erfüllten Prüfpunkts weitergehen; die Ausnahme und "
        + "ihre Begründung bleiben sichtbar, und das lässt sich nicht rückgängig machen."
    case .closeVote:
      "Beendet die Abstimmung und zählt die Stimmen; das lässt sich nicht rückgängig machen, doch "
        + "eine neue Abstimmung ist möglich."
    case .conclude:
      "Hält den angenommenen Vorschlag als Schlussfolgerung der Gruppe fest; die Entscheidung der "
        + "Behörde folgt, und das lässt sich nicht rückgängig machen."
    case .transmit:
      "Hält fest, dass die Schlussfolgerung mit ihren Unterlagen an den "
        + "Versicherungsausschuss ging; eine spätere Übermittlung ersetzt sie, und die "
        + "Entscheidung der Behörde folgt."
    case .recuse:
      "Entscheidet über das Interesse eines Mitglieds: entzieht die gewählten Rechte, oder "
        + "keines, um das Mitglied freizugeben; eine spätere Entscheidung ersetzt diese."
    case .assign:
      "Benennt ein Mitglied als Berichterstatter des Falls oder als Sachverständigen für die "
        + "genannten Kriterien; eine spätere Benennung für dieselbe Aufgabe ersetzt diese."
    case .unassign:
      "Nimmt einem Mitglied alle Aufgaben in diesem Fall, mit der Begründung; es kann erneut "
        + "benannt werden."
    case .replaceChair:
      "Überträgt den Vorsitz in diesem Fall einem anderen Mitglied, weil der Vorsitz ein "
        + "Interesse daran hat oder ihn nicht leiten kann; eine spätere Ersetzung ersetzt diese."
    case .reopenScores:
      "Gibt einem Mitglied seinen Bewertungsbogen zurück, der erneut abzugeben ist; die "
        + "Begründung bleibt erhalten."
    case .gate:
      "Beantwortet eine Zugangsvoraussetzung der Zulässigkeit, mit dem Nachweis; eine spätere "
        + "Antwort ersetzt diese."
    case .incomplete:
      "Hält die fehlenden Unterlagen des Antrags fest und wartet auf den Antragsteller; das endet "
        + "mit dem Eingang der Nachreichung."
    case .letter:
      "Hält fest, dass ein Brief an den Antragsteller abgegangen ist, mit dem genauen Text; er "
        + "bleibt, und ein weiterer kann folgen."
    case .complete:
      "Hält fest, dass die fehlenden Unterlagen eingetroffen sind; die Prüfung der Zulässigkeit "
        + "geht weiter, und der Antrag kann erneut als unvollständig gemeldet werden."
    case .admissible:
      "Lässt den Antrag zur Bewertung zu, deren Richtfrist an diesem Tag beginnt; das lässt sich "
        + "nicht rückgängig machen."
    case .inadmissible:
      "Beendet den Fall, weil der Antrag die Voraussetzungen nicht erfüllt; das Sekretariat kann "
        + "ihn wieder aufnehmen."
    case .meeting:
      "Hält fest, was in einer Vorbesprechung gesagt wurde; die Notiz bleibt, ein Fehler wird "
        + "berichtigt."
    case .submit:
      "Hält fest, dass der Antragsteller den Antrag eingereicht hat; die Richtfrist der "
        + "Zulässigkeit beginnt an diesem Tag, und das lässt sich nicht rückgängig machen."
    case .decide:
      "Hält die Entscheidung der Behörde fest; eine spätere Entscheidung ersetzt sie, und beide "
        + "bleiben eingetragen."
    case .inForce:
      "Hält fest, dass die Erstattung begonnen hat; von da an werden die Meilensteine verfolgt, "
        + "und das lässt sich nicht rückgängig machen."
    case .milestone:
      "Hält fest, ob ein Meilenstein erreicht wurde; eine spätere Angabe zum selben Meilenstein "
        + "ersetzt diese."
    case .prolong:
      "Erfasst, dass die Behörde der vorläufigen Erstattung ein späteres Ende gab, mit den Fragen, die "
        + "offen bleiben; das frühere Ende bleibt vermerkt."
    case .reevaluate:
      "Eröffnet einen neuen Fall, der diese Erstattung neu bewertet, aus der neuen Akte des "
        + "Antragstellers oder dem alten Antrag; beide Fälle nennen einander, und das ist endgültig."
    case .extend:
      "Fügt der Richtfrist Tage hinzu, zusätzlich zu früheren Verlängerungen; das lässt sich "
        + "nicht rückgängig machen."
    case .suspend: "Hält die Zählung der Richtfrist an, bis Sie sie fortsetzen."
    case .resume: "Lässt die Richtfrist weiterlaufen; sie kann erneut ausgesetzt werden."
    case .withdraw:
      "Beendet den Fall auf Wunsch des Antragstellers; das Sekretariat kann ihn wieder aufnehmen."
    case .revive:
      "Nimmt einen unzulässigen oder zurückgezogenen Antrag in der Phase wieder auf, in der er "
        + "endete; er kann erneut enden."
    case .end:
      "Beendet einen Fall, der entschieden oder in Kraft ist, mit seinem Ausgang; das lässt sich "
        + "nicht rückgängig machen."
    case .tag:
      "Setzt ein Etikett auf die Akte, auf Wunsch mit einer Zahl; die ganze Gruppe sieht es, und Entfernen macht es rückgängig."
    case .untag:
      "Entfernt ein Etikett von der Akte; es kann wieder gesetzt werden."
    case .relate:
      "Hält fest, dass die Akte eine andere neu bewertet oder ersetzt oder dasselbe Produkt betrifft; ein späterer Eintrag ersetzt diesen."
    case .correct:
      "Fügt einem Eintrag des Falls hinzu, was richtig ist; der Eintrag bleibt, und eine spätere "
        + "Berichtigung ersetzt Ihre."
    }
  }
}
