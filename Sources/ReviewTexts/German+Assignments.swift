package import ReviewDomain

extension German {
  package func history(_ event: GroupEvent) -> String {
    switch event {
    case .memberAdded(let member): "hat das Mitglied \(member.name) aufgenommen"
    case .memberChanged(let member, _): "hat das Mitglied \(member.name) geändert"
    case .adopted(let file): "hat \(file.name) angenommen"
    case .yearlyInterestsDeclared: "hat die jährliche Interessenerklärung abgegeben"
    case .careProcessRecorded, .careProcessChanged, .careProcessEnded, .appSelfCertified,
      .listingRequested, .appListed, .listingRefused, .appUnlisted, .listedAppCorrected,
      .registerFactRecorded:
      registerHistory(event)
    case .meetingPlanned, .meetingCancelled, .agendaSet, .agendaItemAdded, .agendaItemDropped,
      .consentPulled, .attendanceAnnounced, .meetingOpened, .membersArrived, .membersLeft,
      .itemTaken, .minuteNoted, .consentAdopted, .meetingClosed, .minutesCorrected,
      .minutesApproved:
      history(ofMeeting: event)
    }
  }

  package func sentence(for mistake: AssignmentMistake) -> String {
    switch mistake.fact {
    case .notText:
      "Die Datei ist kein Text in UTF-8. Speichern Sie sie als „CSV UTF-8“."
    case .unclosedQuote:
      "Ein Anführungszeichen öffnet hier und schließt nie. Schließen Sie es, oder verdoppeln "
        + "Sie es in einem Text."
    case .textAfterQuote:
      "Auf ein schließendes Anführungszeichen folgt noch etwas. Verdoppeln Sie ein Zeichen, "
        + "das zum Text gehört."
    case .empty:
      "Die Datei ist leer. Sie beginnt mit einem Kopf: case,action,member,role,round,value,reason."
    case .columnMissing(let name):
      "Die Spalte \(quoted(name)) fehlt im Kopf. Fügen Sie sie hinzu."
    case .columnUnknown(let name, let known):
      "Die Spalte \(quoted(name)) ist nicht bekannt. Bekannt sind: \(list(known))."
    case .columnTwice(let name):
      "Die Spalte \(quoted(name)) steht zweimal da. Behalten Sie eine."
    case .tooManyFields:
      "Diese Zeile hat mehr Felder als der Kopf. Setzen Sie einen Text mit dem Trennzeichen "
        + "in Anführungszeichen."
    case .valueMissing(let column):
      "\(quoted(column)) ist hier leer. Diese Handlung braucht es."
    case .actionUnknown(let word, let known):
      "Die Handlung \(quoted(word)) ist nicht bekannt. Schreiben Sie \(either(known))."
    case .notACase(let text):
      "Es gibt keinen Fall \(quoted(text)). Prüfen Sie die Nummer in der Liste."
    case .queryUnknown(let word):
      "\(quoted(word)) wird in der Abfrage nicht verstanden. Schreiben Sie eine Fallnummer "
        + "oder eine Abfrage."
    case .noCaseFound(let text):
      "Die Abfrage \(quoted(text)) findet keinen Fall. Ändern Sie sie, oder lassen Sie die "
        + "Zeile weg."
    case .memberUnknown(let text):
      "Die Gruppe hat kein Mitglied \(quoted(text)). Schreiben Sie eine Kennung oder einen "
        + "vollen Namen der Mitgliederliste."
    case .roleDiffers(let id, let role):
      "Die Rolle von \(name(id)) ist \(role.rawValue), nicht diese. Berichtigen Sie Rolle "
        + "oder Mitglied."
    case .notARole(let text):
      "\(quoted(text)) ist keine Rolle. Schreiben Sie "
        + "\(either(Member.Role.allCases.map(\.rawValue)))."
    case .notARight(let text):
      "\(quoted(text)) ist kein Recht. Schreiben Sie: \(list(Right.allCases.map(\.rawValue)))."
    case .notARound(let text):
      "\(quoted(text)) ist keine Nummer einer Runde. Schreiben Sie Ziffern, oder nichts."
    case .roundDiffers(let id, let current):
      "Fall \(id) ist in Runde \(current), nicht in dieser. Berichtigen Sie die Runde oder "
        + "lassen Sie sie leer."
    }
  }
}

extension German {
  package func word(_ word: PeopleWord) -> String {
    switch word {
    case .role: "Rolle"
    case .sitsFor: "Vertritt"
    case .mandate: "Mandat"
    case .declaration: "Interessen"
    case .load: "Last"
    case .missing: "fehlt"
    case .notAsked: "nicht verlangt"
    case .ended: "vorbei"
    case .meetings: "Sitzungen"
    case .noMeetings: "Es ist keine Sitzung geplant."
    case .chairOfCase: "Vorsitz in diesem Fall"
    case .rapporteur: "Berichterstatter(in)"
    case .experts: "Sachverständige"
    case .preview: "Was festgehalten würde"
    case .noChange: "keine Änderung"
    case .refused: "abgelehnt"
    case .before: "vorher"
    case .after: "nachher"
    }
  }

  package func words(for load: MemberLoad) -> String {
    [
      load.sheetsDue == 1 ? "1 fälliger Bogen" : "\(load.sheetsDue) fällige Bögen",
      load.presented == 1 ? "1 vorgestellter Fall" : "\(load.presented) vorgestellte Fälle",
      "\(load.criteria) " + (load.criteria == 1 ? "Kriterium" : "Kriterien") + " (sachverst.)",
    ].joined(separator: ", ")
  }

  package func preview(changes: Int, unchanged: Int, refused: Int) -> String {
    "Änderungen: \(changes). Unverändert: \(unchanged). Abgelehnt: \(refused)."
  }

  package var nothingAssigned: String {
    "Nichts wurde festgehalten, weil etwas abgelehnt wird. Berichtigen Sie es und "
      + "versuchen Sie es erneut."
  }

  package func assigned(_ count: Int) -> String {
    count == 1 ? "Festgehalten: 1 Benennung." : "Gemeinsam festgehalten: \(count) Benennungen."
  }

  package func mandateEnds(of name: String, on day: Day) -> String {
    "Das Mandat von \(name) endet am \(date(day))."
  }

  package func renewDeclaration(before day: Day) -> String {
    "Ihre jährliche Interessenerklärung gilt bis \(date(day)). Erneuern Sie sie rechtzeitig."
  }
}
