package import ReviewDomain

extension German {
  package func sentence(for refusal: VoteRefusal) -> String {
    switch refusal {
    case .formNotAllowed(let form, let forms):
      "Die Arbeitsregeln erlauben keine Abstimmung \(quoted(term(form))). Wählen Sie "
        + "\(either(forms.map { quoted(term($0)) }))."
    case .procedureNotAllowed(let procedure, let procedures):
      "Die Arbeitsregeln erlauben keine Abstimmung \(quoted(term(procedure))). Wählen Sie "
        + "\(either(procedures.map { quoted(term($0)) }))."
    case .deadlineNeeded:
      "Eine schriftliche Abstimmung braucht ihren letzten Tag. Geben Sie ihn an und eröffnen Sie "
        + "dann."
    case .onlyWrittenHasDeadline:
      "Nur eine schriftliche Abstimmung hat einen letzten Tag. Lassen Sie ihn leer oder wählen "
        + "Sie das schriftliche Verfahren."
    case .deadlinePassed(let day, let today):
      "Der letzte Tag, \(date(day)), ist vorbei; heute ist der \(date(today)). Geben Sie heute "
        + "oder einen späteren Tag an."
    case .voteTimeOver(let day):
      "Die schriftliche Abstimmung endete am \(date(day)): es werden keine Stimmen mehr "
        + "angenommen. Der Vorsitz schließt sie mit \(name(.closeVote))."
    case .voteStillRuns(let day, let count):
      "Die schriftliche Abstimmung läuft bis \(date(day)), und \(number(count)) Mitglieder haben "
        + "nicht abgestimmt. Warten Sie auf diesen Tag oder ihre Stimmen."
    case .noVoteYet:
      "In diesem Fall gab es noch keine Abstimmung: ein Minderheitsvotum folgt auf ihr Ergebnis. "
        + "Warten Sie, bis eine geschlossen ist."
    case .notPresent(let id):
      "\(name(id)) ist in dieser Sitzung nicht als anwesend erfasst. Bitten Sie Vorsitz oder "
        + "Sekretariat, das mit \(name(.attend)) zu tun."
    case .notOnRoll(let id):
      "\(name(id)) konnte bei Eröffnung dieser Abstimmung nicht abstimmen, und die Liste steht "
        + "seither fest. Warten Sie auf die nächste."
    case .standsAside(let id):
      "\(name(id)) enthält sich, damit die Bänke gleich sind. Ist das falsch, bitten Sie das "
        + "Sekretariat um Berichtigung mit \(name(.attend))."
    case .abstentionForbidden:
      "Die Regel dieser Abstimmung lässt keine Enthaltung zu. Stimmen Sie dafür oder dagegen."
    case .secretHasNoReason:
      "Eine geheime Stimme hat keine Notiz: niemand sähe sie je. Lassen Sie sie leer; wählen Sie "
        + "nach der Abstimmung \(name(.minority))."
    case .alreadyVotedFor(let id):
      "Die Stimme von \(name(id)) ist abgegeben, und eine Stimme wird nicht geändert. Lassen Sie "
        + "sie, wie sie ist."
    case .castingVoteNeeded:
      "Nach den Arbeitsregeln entscheidet der Vorsitz bei Stimmengleichheit: geben Sie Ihre "
        + "ausschlaggebende Stimme an, dafür oder dagegen. Sie zählt nur bei Gleichheit."
    case .noCastingVote:
      "Die Arbeitsregeln geben keine ausschlaggebende Stimme: Stimmengleichheit lehnt ab. Lassen "
        + "Sie das Feld leer."
    case .proxiesNotAllowed:
      "Die Arbeitsregeln kennen keine Vollmachten: jedes Mitglied stimmt selbst ab. Bitten Sie "
        + "es, selbst oder schriftlich abzustimmen."
    case .noProxyInWriting:
      "Schriftlich stimmt jedes Mitglied selbst ab, ohne Vollmacht. Bitten Sie es, vor dem "
        + "letzten Tag abzustimmen."
    case .noProxyFrom(let id):
      "Es gibt keine solche Vollmacht von \(name(id)). Prüfen Sie das Mitglied oder lassen Sie "
        + "sie mit \(name(.proxy)) erteilen."
    case .proxyOfAnother(let id):
      "Nur \(name(id)) oder das Sekretariat erteilt diese Vollmacht. Lassen Sie das abwesende "
        + "Mitglied leer, um Ihre eigene zu erteilen."
    case .proxyToOneself:
      "Ein Mitglied bevollmächtigt nicht sich selbst. Wählen Sie jemand anderen."
    case .proxyOutsideConstituency(let constituency):
      "Die Arbeitsregeln verlangen ein Mitglied derselben Gruppe, \(quoted(constituency)). Wählen "
        + "Sie eines."
    case .proxyChain:
      "Eine Vollmacht wird nicht weitergegeben: wer eine erteilt, hält keine. Wählen Sie jemand "
        + "anderen."
    case .tooManyProxies(let id, let limit):
      "\(name(id)) hält schon \(number(limit)) Vollmacht(en), die Höchstzahl. Wählen Sie jemand "
        + "anderen."
    case .presentVotesAlone(let id):
      "\(name(id)) ist anwesend und stimmt selbst ab. Lassen Sie dieses Feld für Ihre eigene "
        + "Stimme leer."
    case .mayNotVote(let id):
      "\(name(id)) darf in diesem Fall nicht abstimmen. Wählen Sie ein stimmberechtigtes "
        + "Mitglied, das Interessen erklärt hat und nicht abgelehnt ist."
    case .nobodyNamed:
      "Es ist kein Mitglied genannt. Sagen Sie, wer anwesend ist, wer ging oder wer sich zur "
        + "Parität enthält."
    case .namedTwice(let id):
      "\(name(id)) ist als anwesend und als gegangen genannt. Nennen Sie das Mitglied einmal."
    case .textInLanguageMissing(let language):
      "Der Text fehlt in Ihrer Sprache (\(term(language))). Schreiben Sie ihn darin; andere "
        + "Sprachen sind freiwillig."
    case .gatesClosed(let states):
      "Der Fall kommt nicht weiter: " + list(states.map { "\(self.name(of: $0.gate)) (\(term($0.status)))" }) + ". Erfüllen Sie, was fehlt" + (states.contains { $0.gate.override != nil } ? ", oder lassen Sie mit \(name(.override)) eine Ausnahme zu." : ".")
    case .unknownGate(let gate, let names):
      "Die Arbeitsregeln haben keinen Prüfpunkt \(quoted(gate.rawValue)). " + (names.isEmpty ? "Sie haben keinen." : "Wählen Sie \(either(names.map(\.rawValue))).")
    case .gateNotClosed(let gate):
      "Prüfpunkt \(quoted(gate.rawValue)) hält hier nichts auf: es gibt keine Ausnahme "
        + "zuzulassen. Fahren Sie mit dem Fall fort."
    case .gateNotYours(let gate, let role):
      role.map { "Nur die Rolle \(quoted(term($0))) lässt eine Ausnahme vom Prüfpunkt \(quoted(gate.rawValue)) zu. Bitten Sie, wer sie hat." } ?? "Niemand darf vom Prüfpunkt \(quoted(gate.rawValue)) abweichen. Erfüllen Sie, was er verlangt."
    case .noGateToOverride:
      "Kein Prüfpunkt, von dem Sie eine Ausnahme zulassen könnten, hält diesen Fall auf. Sehen "
        + "Sie seine Prüfpunkte an."
    case .nothingToTransmit(let document):
      "Es gibt nichts zu übermitteln als \(quoted(term(document))). Lassen Sie es weg."
    case .groundsMissing(let ids, let language):
      "Der Entscheidung fehlt eine Begründung in Worten zu maßgeblichen Kriterien, in der Sprache "
        + "der Akte (\(term(language))): \(listed(ids)). Schreiben Sie zu jedem eine, wie C2: warum."
    }
  }
}
