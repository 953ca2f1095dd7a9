package import ReviewDomain

extension German: FollowUpTexts {
  package func sentence(for refusal: FollowUpRefusal) -> String {
    switch refusal {
    case .notTemporary:
      "Was hier in Kraft ist, ist keine vorläufige Erstattung: Es gibt kein Ende zu verschieben. "
        + "Wählen Sie \(name(.decide)), falls die Behörde neu entschieden hat."
    case .notLater(let day, let end):
      "Die vorläufige Erstattung läuft bis \(date(end)); \(date(day)) ist nicht später. Geben Sie "
        + "einen späteren Tag an, oder beenden Sie den Fall mit \(name(.end))."
    case .beyondCap(let months, let latest):
      "Nach den Regeln der Gruppe wird eine vorläufige Erstattung um insgesamt \(months) Monate "
        + "verlängert, bis \(date(latest)). Geben Sie diesen oder einen früheren Tag an."
    case .questionsLeftOut(let numbers):
      "Diese offenen Fragen fehlen in der Liste: \(list(numbers.map(String.init))). Behalten Sie sie "
        + "mit einem neuen Tag, oder erfassen Sie zuerst ihr Ergebnis mit \(name(.milestone))."
    case .dueAfterEnd(let outcome, let day, let end):
      "Die Frage \(quoted(outcome)) ist am \(date(day)) fällig, nach dem neuen Ende \(date(end)). "
        + "Geben Sie einen früheren Tag an."
    case .duePast(let outcome, let day):
      "Die Frage \(quoted(outcome)) war am \(date(day)) fällig, und der Tag ist vorbei. Geben Sie "
        + "einen neuen Tag an."
    case .metAfterDue(let number, let due):
      "Frage \(number) war am \(date(due)) fällig: Was danach kommt, ist verspätet. Wählen Sie "
        + "\(quoted(term(Milestone.Outcome.late))), oder geben Sie den Tag des Eingangs an."
    case .notLate(let number, let due):
      "Frage \(number) war am \(date(due)) fällig, und die Antwort kam rechtzeitig. Wählen Sie "
        + "\(quoted(term(Milestone.Outcome.met))) oder berichtigen Sie den Tag."
    case .neverTemporary:
      "Keine vorläufige Erstattung dieses Falls ist je gelaufen: Es gibt nichts neu zu bewerten. "
        + "Wählen Sie einen Fall, der in Kraft ist oder war."
    case .alreadyConverted:
      "Die vorläufige Erstattung wurde endgültig: Sie wird nicht mehr neu bewertet. Registrieren "
        + "Sie einen neuen Antrag, falls der Antragsteller einen einreicht."
    case .reevaluationRuns(let id):
      "Die Neubewertung \(id) dieses Falls ist schon eröffnet, und es läuft nur eine. Machen Sie dort "
        + "weiter."
    case .otherProduct(let found, let expected):
      "Die Akte betrifft \(quoted(found)); der Fall betrifft \(quoted(expected)). Prüfen Sie den "
        + "Ordner."
    case .reevaluateInstead(let id):
      "Fall \(id) wird vorläufig erstattet: Seine Akte wird nicht mehr überarbeitet. Ist die neue Akte "
        + "für die Neubewertung, wählen Sie \(name(.reevaluate)) und nennen den Ordner."
    case .conversionNeedsDecision(let id):
      "Eine Umwandlung stützt sich auf die Neubewertung \(id), die noch keine endgültige Entscheidung "
        + "hat. Erfassen Sie sie zuerst dort, oder wählen Sie ein anderes Ende."
    }
  }

  package func term(_ standing: MilestoneStanding) -> String {
    switch standing {
    case .overdue: "überfällig"
    case .dueSoon: "bald fällig"
    case .open: "offen"
    case .missed: "versäumt"
    case .late: "verspätet"
    case .met: "erreicht"
    }
  }

  package func term(_ section: TemporaryStanding.Section) -> String {
    switch section {
    case .attention: "Zu erledigen"
    case .running: "Laufend"
    case .ended: "Im letzten Jahr beendet"
    }
  }

  package func words(for reason: QuestionSuggestion.Reason) -> String {
    switch reason {
    case .disagreement(let tenths):
      "die Mitglieder sind uneins (Index \(oneDecimal(Double(tenths) / 10)))"
    case .lowConfidence(let low, let given):
      "\(low) von \(given) sind ihrer Punktzahl nicht sicher"
    case .cannotJudge(let count):
      count == 1 ? "1 konnte nicht urteilen" : "\(count) konnten nicht urteilen"
    }
  }

  package func sentence(for attention: FollowUpAttention) -> String {
    switch attention {
    case .over(let day):
      "Geendet am \(date(day)), ohne erfasste Folge: auslaufen lassen, verlängern oder umwandeln."
    case .superseded(.negative): "Eine Ablehnung trat an ihre Stelle: als eingestellt beenden."
    case .superseded:
      "Eine endgültige Entscheidung trat an ihre Stelle: als umgewandelt beenden."
    case .overdue(let numbers):
      numbers.count == 1
        ? "Frage \(numbers[0]) ist überfällig."
        : "Fragen \(list(numbers.map(String.init))) sind überfällig."
    case .ends(let days): ends("Die Erstattung", in: days) + "."
    case .askBefore(let day):
      "Letzter Tag, um Verlängerung oder den endgültigen Weg zu beantragen: \(date(day)) (Richtwert)."
    case .dueSoon(let numbers):
      numbers.count == 1
        ? "Frage \(numbers[0]) ist bald fällig."
        : "Fragen \(list(numbers.map(String.init))) sind bald fällig."
    }
  }

  package func brief(_ attention: FollowUpAttention) -> String {
    switch attention {
    case .over: "über das Ende"
    case .superseded: "abzuschließen"
    case .overdue(let numbers): "\(numbers.count) überfällig"
    case .ends(let days): "endet in \(days) T"
    case .askBefore(let day): "bis \(date(day))"
    case .dueSoon(let numbers): "\(numbers.count) bald fällig"
    }
  }

  package func word(_ word: FollowUpWord) -> String {
    switch word {
    case .ends: "Ende"
    case .answered: "Fragen"
    case .nextDue: "Nächste"
    case .needs: "Zu tun"
    case .lastDayToAsk: "Letzter Tag, um mehr zu beantragen (Richtwert)"
    case .reevaluation: "Neubewertung"
    case .reevaluates: "Bewertet neu"
    case .prolonged: "Verlängert"
    case .nothingToFollow: "Keine vorläufige Erstattung läuft oder endete im letzten Jahr."
    case .keyToMarks: "Zeichen"
    case .scores: "Punktzahlen"
    case .then: "Damals"
    case .now: "Heute"
    case .change: "Abstand"
    case .promised: "Zugesagt"
    case .delivered: "Geliefert"
    case .nothingDelivered: "nichts in der neuen Akte klingt danach"
    case .otherEvidence: "Neu in der Akte, zu keiner Frage"
    case .matchedByWords:
      "Welches Ergebnis welche Frage beantwortet, ist aus den Wörtern erraten: in der Akte prüfen."
    case .noComparison: "Dieser Fall bewertet keinen neu, und keiner bewertet ihn neu."
    case .figures: "Median (Uneinigkeitsindex; ≠ über 1)"
    case .suggestedQuestions: "Was die Punktzahlen offen lassen:"
    }
  }

  package func questionsLate(_ count: Int) -> String {
    count == 1 ? "1 Frage überfällig" : "\(count) Fragen überfällig"
  }

  package func ends(_ product: String, in days: Int) -> String {
    switch days {
    case 0: "\(product) endet heute"
    case 1: "\(product) endet morgen"
    default: "\(product) endet in \(days) Tagen"
    }
  }

  package func isOver(_ product: String) -> String { "\(product) ist über das Ende hinaus" }
  package func isToBeClosed(_ product: String) -> String { "\(product) ist abzuschließen" }
  package func andMore(_ count: Int) -> String { "\(count) weitere" }
  package func oneDossierNeeded(_ path: String, _ count: Int) -> String {
    "\(path) enthält \(count) Akten; eine Neubewertung hat eine. Nennen Sie den Ordner mit ihrer dossier.md."
  }

  package func answered(_ done: Int, of all: Int) -> String { "\(done) von \(all) beantwortet" }

  package func prolonged(from: Day?, to: Day) -> String {
    (from.map { "vom \(date($0)) " } ?? "") + "bis \(date(to))"
  }

  package func sentence(for sight: ThenAndNow.Sight, of id: CaseID) -> String {
    switch sight {
    case .open: "Die Punktzahlen von \(id) sind offengelegt."
    case .notRevealed: "Die Punktzahlen von \(id) sind noch nicht offengelegt."
    case .closed: "Die Akte von \(id) ist für Sie geschlossen."
    }
  }
}
