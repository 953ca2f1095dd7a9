package import ReviewDomain

extension Dutch {
  package func history(_ event: GroupEvent) -> String {
    switch event {
    case .memberAdded(let member): "heeft lid \(member.name) toegevoegd"
    case .memberChanged(let member, _): "heeft lid \(member.name) gewijzigd"
    case .adopted(let file): "heeft \(file.name) aangenomen"
    case .yearlyInterestsDeclared: "heeft de jaarlijkse belangenverklaring afgelegd"
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
      "Het bestand is geen tekst in UTF-8. Sla het op als “CSV UTF-8”."
    case .unclosedQuote:
      "Een aanhalingsteken gaat hier open en nooit dicht. Sluit het, of verdubbel het in een "
        + "tekst."
    case .textAfterQuote:
      "Er staat iets na een sluitend aanhalingsteken. Verdubbel een aanhalingsteken dat bij "
        + "de tekst hoort."
    case .empty:
      "Het bestand is leeg. Het begint met een kop: case,action,member,role,round,value,reason."
    case .columnMissing(let name):
      "De kolom \(quoted(name)) ontbreekt in de kop. Voeg ze toe."
    case .columnUnknown(let name, let known):
      "De kolom \(quoted(name)) is niet bekend. Bekend zijn: \(list(known))."
    case .columnTwice(let name):
      "De kolom \(quoted(name)) staat er twee keer. Houd er een over."
    case .tooManyFields:
      "Deze regel heeft meer velden dan de kop. Zet een tekst met het scheidingsteken tussen "
        + "aanhalingstekens."
    case .valueMissing(let column):
      "\(quoted(column)) is hier leeg. Deze actie heeft dat nodig."
    case .actionUnknown(let word, let known):
      "De actie \(quoted(word)) is niet bekend. Schrijf \(either(known))."
    case .notACase(let text):
      "Er is geen zaak \(quoted(text)). Kijk het nummer na in de lijst."
    case .queryUnknown(let word):
      "\(quoted(word)) wordt niet begrepen in de zoekvraag. Schrijf een zaaknummer of een "
        + "zoekvraag."
    case .noCaseFound(let text):
      "De zoekvraag \(quoted(text)) vindt geen enkele zaak. Wijzig ze, of laat de regel weg."
    case .memberUnknown(let text):
      "De groep heeft geen lid \(quoted(text)). Schrijf een id of een volledige naam uit de "
        + "ledenlijst."
    case .roleDiffers(let id, let role):
      "De rol van \(name(id)) is \(role.rawValue), niet deze. Verbeter de rol of het lid."
    case .notARole(let text):
      "\(quoted(text)) is geen rol. Schrijf \(either(Member.Role.allCases.map(\.rawValue)))."
    case .notARight(let text):
      "\(quoted(text)) is geen recht. Schrijf: \(list(Right.allCases.map(\.rawValue)))."
    case .notARound(let text):
      "\(quoted(text)) is geen nummer van een ronde. Schrijf cijfers, of niets."
    case .roundDiffers(let id, let current):
      "Zaak \(id) is in ronde \(current), niet in deze. Verbeter de ronde of laat ze leeg."
    }
  }
}

extension Dutch {
  package func word(_ word: PeopleWord) -> String {
    switch word {
    case .role: "Rol"
    case .sitsFor: "Namens"
    case .mandate: "Mandaat"
    case .declaration: "Belangen"
    case .load: "Werklast"
    case .missing: "ontbreekt"
    case .notAsked: "niet gevraagd"
    case .ended: "voorbij"
    case .meetings: "Vergaderingen"
    case .noMeetings: "Er is geen vergadering gepland."
    case .chairOfCase: "Voorzitter van deze zaak"
    case .rapporteur: "Rapporteur"
    case .experts: "Experts"
    case .preview: "Wat zou worden vastgelegd"
    case .noChange: "geen wijziging"
    case .refused: "geweigerd"
    case .before: "vóór"
    case .after: "na"
    }
  }

  package func words(for load: MemberLoad) -> String {
    [
      "\(load.sheetsDue) in te dienen " + (load.sheetsDue == 1 ? "blad" : "bladen"),
      load.presented == 1 ? "1 voorgestelde zaak" : "\(load.presented) voorgestelde zaken",
      "\(load.criteria) " + (load.criteria == 1 ? "criterium" : "criteria") + " als expert",
    ].joined(separator: ", ")
  }

  package func preview(changes: Int, unchanged: Int, refused: Int) -> String {
    "Wijzigingen: \(changes). Ongewijzigd: \(unchanged). Geweigerd: \(refused)."
  }

  package var nothingAssigned: String {
    "Er is niets vastgelegd, want iets wordt geweigerd. Verbeter het en probeer opnieuw."
  }

  package func assigned(_ count: Int) -> String {
    count == 1 ? "Vastgelegd: 1 aanwijzing." : "In één keer vastgelegd: \(count) aanwijzingen."
  }

  package func mandateEnds(of name: String, on day: Day) -> String {
    "Het mandaat van \(name) eindigt op \(date(day))."
  }

  package func renewDeclaration(before day: Day) -> String {
    "Uw jaarlijkse belangenverklaring geldt tot en met \(date(day)). Vernieuw ze op tijd."
  }
}
