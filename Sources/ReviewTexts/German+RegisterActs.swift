package import ReviewDomain

extension German {
  package func registerTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "Prozess eintragen"
    case .changeProcess: "Prozess ändern"
    case .endProcess: "Prozess beenden"
    case .selfCertify: "Erklärung eintragen"
    case .requestListing: "Listenantrag eintragen"
    case .listApp: "Anwendung eintragen"
    case .refuseListing: "Listenantrag ablehnen"
    case .unlistApp: "Anwendung herausnehmen"
    case .correctRegister: "Anwendung berichtigen"
    default: "Tatsache eintragen"
    }
  }

  package func registerShortTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "neuer Prozess"
    case .changeProcess: "ändern"
    case .endProcess: "beenden"
    case .selfCertify: "Erklärung"
    case .requestListing: "Listenantrag"
    case .listApp: "eintragen"
    case .refuseListing: "ablehnen"
    case .unlistApp: "herausnehmen"
    case .correctRegister: "berichtigen"
    default: "Tatsache"
    }
  }

  package func registerHelp(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess:
      "Trägt einen Versorgungsprozess in das öffentliche Register ein; er kann geändert und beendet, "
        + "nicht gelöscht werden."
    case .changeProcess:
      "Trägt einen Versorgungsprozess neu ein; was leer bleibt, bleibt wie es ist, und was er war, "
        + "bleibt in der Geschichte."
    case .endProcess:
      "Trägt ein, dass ein Versorgungsprozess nicht mehr gilt; er bleibt so im Register stehen."
    case .selfCertify:
      "Trägt ein, dass ein Hersteller erklärt, jedes Kriterium eines Versorgungsprozesses zu "
        + "erfüllen; die Anwendung erhält dessen Stufe, oder es wird nichts eingetragen."
    case .requestListing:
      "Trägt einen Antrag auf Aufnahme in die Liste eines Versorgungsprozesses ein; er wird später "
        + "angenommen oder abgelehnt."
    case .listApp:
      "Setzt eine Anwendung in einen Versorgungsprozess, durch eine Entscheidung oder einen Antrag; "
        + "sie kann berichtigt und herausgenommen werden."
    case .refuseListing:
      "Lehnt einen Antrag auf Aufnahme in eine Liste ab, mit einem Grund, der intern bleibt."
    case .unlistApp:
      "Nimmt eine Anwendung aus einem Versorgungsprozess heraus, mit ihrem letzten Tag; der Grund "
        + "bleibt intern."
    case .correctRegister:
      "Berichtigt den Eintrag einer Anwendung, mit dem Grund; was dort stand, bleibt in der "
        + "Geschichte."
    default:
      "Trägt eine öffentliche Tatsache mit ihren Quellen ein; dieselbe Kennung ersetzt sie."
    }
  }

  package func registerLabel(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Kennung"
    case .process: "Versorgungsprozess"
    case .name: "Name"
    case .level: "Stufe"
    case .purpose: "Zweck"
    case .eligibility: "Wer Anspruch hat"
    case .reimbursement: "Erstattung"
    case .links: "Links"
    case .criteria: "Kriterien"
    case .keepsList: "LIKIV führt eine Liste"
    case .from: "Ab"
    case .until: "Bis"
    case .endedOn: "Letzter Tag"
    case .endReason: "Öffentlicher Grund"
    case .sources: "Quellen"
    case .product: "Anwendung"
    case .newProduct: "Neuer Name"
    case .manufacturer: "Hersteller"
    case .met: "Als erfüllt erklärt"
    case .route: "Weg"
    case .otherCase: "Akte"
    case .note: "Notiz (intern)"
    case .remark: "Öffentl. Bemerkung"
    case .openQuestions: "Offene Fragen"
    case .request: "Listenantrag"
    case .date: "Wann"
    case .text: "Was geschah"
    case .reason: "Grund (intern)"
    default: field.rawValue
    }
  }

  package func registerHint(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Kurz und für immer, in Kleinbuchstaben, wie heart-failure."
    case .process where act == .recordFact: "Leer für das, was das ganze Register betrifft."
    case .process: "Die Kennung, wie im Register."
    case .name: "Wie er veröffentlicht wird."
    case .level: "Leer, wo nichts bezahlt wird."
    case .purpose: "Wozu der Versorgungsprozess dient; wird veröffentlicht."
    case .eligibility: "Welche Patienten; wird veröffentlicht."
    case .reimbursement: "Wie und wie viel bezahlt wird; wird veröffentlicht."
    case .links: "Adressen von Seiten in dieser Sprache, je Zeile eine."
    case .criteria: "Je Zeile eines, wie R1: was eine Anwendung erfüllen muss."
    case .keepsList: "Ob Anwendungen die Aufnahme beantragen können."
    case .from: "Ein Tag, ein Monat oder ein Jahr, so genau wie es bekannt ist."
    case .until: "Der letzte Tag, dieser eingeschlossen; nötig für M3 light."
    case .endedOn: "Leer, wo er nicht bekannt ist."
    case .endReason: "Wird veröffentlicht: warum er nicht mehr gilt."
    case .sources: "Adressen, wo es zu lesen ist, je Zeile eine; werden veröffentlicht."
    case .product: "Der Name, ohne Version."
    case .newProduct: "Nur wo der Name falsch war."
    case .manufacturer: "Leer, wo er nicht bekannt ist."
    case .met: "Bezeichnen Sie, was der Hersteller zu erfüllen erklärt; alle sind nötig."
    case .route: "Wie die Anwendung dorthin kam."
    case .otherCase: "Die Akte, auf der es beruht, wie 2026-014; nie veröffentlicht."
    case .note: "Was das Sekretariat behalten will; nie veröffentlicht."
    case .remark: "Wird neben der Anwendung veröffentlicht."
    case .openQuestions:
      "Je Zeile eine: was die vorläufige Erstattung beantworten soll; werden veröffentlicht."
    case .request: "Die Nummer des Antrags; leer, wo es keinen gab."
    case .date: "Ein Tag, ein Monat oder ein Jahr, so genau wie die Quelle es sagt."
    case .text: "Ein oder zwei Sätze; wird veröffentlicht."
    case .reason: "Ein oder zwei Sätze, mit der Handlung aufbewahrt und nie veröffentlicht."
    default: field.rawValue + "."
    }
  }
}
