package import ReviewDomain

extension Dutch {
  package func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .unknownMember(let id):
      "De groep heeft geen lid \(name(id)). Kijk de id na in de ledenlijst of vraag het "
        + "secretariaat om het lid toe te voegen."
    case .inactiveMember(let id):
      "Het mandaat van lid \(name(id)) is afgelopen: dit kan niet meer. Loopt het mandaat door, "
        + "vraag dan het secretariaat om het lid opnieuw actief te maken."
    case .accountTaken(let account, let member):
      "Het account “\(account)” handelt al als \(name(member)). "
        + "Geef elk lid een eigen account."
    case .memberExists(let id):
      "De groep heeft al een lid \(name(id)). Kies een andere id of wijzig het bestaande lid."
    case .roleMayNot(let role, let roles): wrongRole(role, allowed: roles)
    case .notEnded, .wrongStage(_, [.ended]):
      "De zaak is niet afgelopen: er valt niets te heropenen. Ga verder in de huidige fase."
    case .wrongStage(let stage, let stages): wrongStage(stage, allowed: stages)
    case .caseEnded(let ending): caseEnded(ending)
    case .endingIsFinal(let ending):
      "De zaak is afgelopen, met de afloop \(quoted(term(ending))). Alleen een niet-ontvankelijke "
        + "of ingetrokken aanvraag kan worden heropend; registreer anders een nieuwe aanvraag."
    case .declareFirst:
      "Verklaar eerst uw belangen in deze zaak: daarna gaat het dossier open. Kies "
        + "\(name(.declare))."
    case .interestUndecided:
      "U hebt een belang verklaard in deze zaak: het dossier blijft dicht tot de voorzitter "
        + "daarover heeft beslist. Vraag de voorzitter om te beslissen."
    case .noInterestDeclared(let id):
      "Lid \(name(id)) heeft in deze zaak geen belang verklaard: er valt niets vrij te geven. "
        + "Wacht op de belangenverklaring of kies de rechten die de wraking wegneemt."
    case .recused(let right, let since, let reason): recused(from: right, since, reason)
    case .chairRecused:
      "U bent gewraakt voor de beraadslaging over deze zaak: u kunt ze niet leiden. Vraag het "
        + "secretariaat wie u vervangt."
    case .people(let refusal): sentence(for: refusal)
    case .register(let refusal): sentence(for: refusal)
    case .foundIncomplete:
      "De aanvraag is onvolledig verklaard en wacht op de aanvrager. Zijn de ontbrekende "
        + "elementen binnen, noteer dat dan met \(name(.complete)); ga daarna verder."
    case .notIncomplete:
      "De aanvraag wacht niet op ontbrekende elementen. Ontbreekt er iets, noteer dat dan eerst "
        + "met \(name(.incomplete))."
    case .letterNotDue(let kind):
      "Er is nog niets om deze brief over te schrijven: \(quoted(term(kind))). Leg eerst vast wat "
        + "hij moet meedelen."
    case .noLetterDue:
      "Er is nu niets om aan de aanvrager te schrijven. Een brief volgt op een onvolledige, "
        + "ontvankelijke of niet-ontvankelijke aanvraag, op verstuurde vragen of op een antwoord "
        + "van de groep."
    case .gatesUnanswered(let ids):
      "Sommige toegangsvoorwaarden hebben nog geen antwoord: \(listed(ids)). Beantwoord ze elk "
        + "met \(name(.gate)) en probeer opnieuw."
    case .gatesFailed(let ids):
      "Sommige toegangsvoorwaarden kregen het antwoord nee: \(listed(ids)). Vraag wat ontbreekt "
        + "met \(name(.incomplete)), beëindig de zaak met \(name(.inadmissible)), of antwoord "
        + "opnieuw als het antwoord fout was."
    case .notAGate(let id):
      "\(quoted(id.rawValue)) is geen toegangsvoorwaarde. Kies er een uit de criteriaset van de "
        + "zaak."
    case .unknownCriterion(let id):
      "De criteriaset van deze zaak heeft geen criterium \(quoted(id.rawValue)). Kies er een uit "
        + "de lijst van criteria."
    case .roundStillOpen(let number):
      "Ronde \(number) is niet klaar. Rond ze af met \(name(.closeRound)) en \(name(.reveal)) "
        + "voordat u een andere opent."
    case .noOpenRound:
      "Er is geen ronde open in deze zaak. De voorzitter opent er een met \(name(.openRound))."
    case .noClosedRound:
      "Er is geen gesloten ronde om te onthullen. Sluit eerst de open ronde, met "
        + "\(name(.closeRound))."
    case .notRevealed:
      "De scores zijn nog niet onthuld. Wacht tot de voorzitter de ronde heeft gesloten en de "
        + "scores heeft onthuld."
    case .unknownDraft(let label, let known):
      "De zaak heeft geen klad van een vraag \(quoted(label)). "
        + "Kies uit: \(list(known))."
    case .noQuestionDrafted:
      "Er wacht geen vraag om verstuurd te worden. Stel er een op met \(name(.question))."
    case .questionsLackLanguage(let drafts, let language):
      "Sommige vragen hebben geen tekst in de taal van het dossier (\(term(language))): "
        + "\(list(drafts)). Vul ze elk aan met \(name(.question)) en verstuur dan."
    case .unknownPoint(let number, let known):
      "De zaak heeft geen punt \(number). "
        + "Kies uit: \(list(known.map(String.init)))."
    case .noPoints:
      "Er is nog geen punt om op te antwoorden. Verstuur eerst vragen met "
        + "\(name(.sendQuestions)), of noteer de toelichting met \(name(.explanation))."
    case .remarkNeedsNoAnswer(let number):
      "Punt \(number) is een opmerking van de aanvrager: de groep antwoordt erop. Kies "
        + "\(name(.reply))."
    case .applicantWindowOver(let until):
      "De richttermijn van de aanvrager liep af op \(date(until)). Om dit toch in aanmerking te "
        + "nemen, zegt u waarom in het veld daarvoor."
    case .noSheetSubmitted:
      "In deze ronde is geen enkel scoreblad ingediend: er valt niets te onthullen. Vraag de "
        + "leden om het hunne in te dienen; één volstaat."
    case .sheetAlreadySubmitted:
      "U hebt uw scoreblad van deze ronde al ingediend. Wilt u het wijzigen, vraag dan de "
        + "voorzitter of het secretariaat om het u terug te geven."
    case .sheetNotSubmitted(let id):
      "Lid \(name(id)) heeft in deze ronde geen scoreblad ingediend: er valt niets terug te "
        + "geven. Kijk de id van het lid na."
    case .scoresMissing(let ids):
      "Sommige criteria hebben nog geen antwoord: \(listed(ids)). Geef elk een score, "
        + "\(quoted("-")) (niet van toepassing) of \(quoted("?")) (kan niet oordelen); een "
        + "beschreven criterium vraagt tekst."
    case .reasonsMissing(let ids):
      "Sommige scores vragen een motivering en hebben er geen: \(listed(ids)). Schrijf voor elk "
        + "de motivering en dien dan in."
    case .scoreNotOnScale(let id, let score):
      "\(id) aanvaardt de score \(quoted(score.description)) niet. Kies een niveau van de schaal, "
        + "\(quoted("-")) of \(quoted("?")); een beschreven criterium vraagt alleen tekst."
    case .confidenceNeedsScore(let ids): confidenceNeedsScore(ids)
    case .pinsNotInDossier(let pins, let existing): pinsNotInDossier(pins, existing)
    case .noSheetToReopen: noSheetToReopen
    case .noProposal:
      "Er is nog geen voorstel. Stel het eerst op, met \(name(.propose))."
    case .reasonsInFileLanguageMissing(let language):
      "Het voorstel heeft geen motivering in de taal van het dossier (\(term(language))). Voeg ze "
        + "toe met \(name(.propose)) en open dan de stemming."
    case .temporaryNeedsEnd:
      "Een tijdelijke conclusie vraagt een einddatum en wat er dan gebeurt. Geef een datum na de "
        + "laatste gebeurtenis van de zaak en kies wat er op het einde gebeurt."
    case .temporaryNeedsQuestions:
      "Een tijdelijke conclusie zegt welke vragen open blijven. Voeg minstens één open vraag toe."
    case .onlyTemporaryEnds:
      "Alleen een tijdelijke conclusie heeft een einddatum, een vervolg op die datum en open "
        + "vragen. Maak deze velden leeg of kies een tijdelijke conclusie."
    case .voteIsOpen:
      "Er loopt een stemming over het voorstel. Wacht tot de voorzitter ze heeft gesloten, met "
        + "\(name(.closeVote))."
    case .noVoteOpen:
      "Er loopt geen stemming in deze zaak. De voorzitter opent er een met \(name(.openVote))."
    case .proposalChanged:
      "De tekst die ter stemming ligt, is niet die welke u voor u had. Lees hem opnieuw en stem "
        + "dan."
    case .alreadyVoted:
      "U hebt al gestemd over dit voorstel, en een stem wordt niet gewijzigd. Vergiste u zich, "
        + "zeg het dan aan de voorzitter voordat de stemming sluit."
    case .voteNotAdopted(let outcome): notAdopted(outcome)
    case .vote(let refusal): sentence(for: refusal)
    case .meeting(let refusal): sentence(for: refusal)
    case .levelDoesNotFit(let kind): levelDoesNotFit(kind)
    case .decisionDiffers:
      "De beslissing wijkt af van de conclusie van de groep. Voeg de motivering van de beslissing "
        + "toe in de taal van het dossier."
    case .endsBeforeItBegins(let until, let from):
      "De terugbetaling eindigt op \(date(until)), vóór het begin op \(date(from)). Verbeter een "
        + "van beide datums."
    case .refusalHasNoForce:
      "De laatste beslissing kent geen terugbetaling toe: er treedt niets in werking. Beëindig de "
        + "zaak met de afloop \(quoted(term(Ending.refused))), via \(name(.end))."
    case .unknownMilestone(let number):
      "De zaak heeft geen mijlpaal \(number). Kies een nummer uit de lijst van mijlpalen; ze "
        + "komen uit de open vragen van een tijdelijke terugbetaling."
    case .followUp(let refusal): sentence(for: refusal)
    case .notSuspended:
      "De richttermijn is niet geschorst: er valt niets te hervatten. Wilt u de telling "
        + "stilleggen, kies dan \(name(.suspend))."
    case .alreadySuspended:
      "De richttermijn is al geschorst. Kies \(name(.resume)) om hem weer te laten lopen."
    case .suspensionsUsedUp(let cap, let count):
      "De werkregels laten per richttermijn \(days(cap, count)) stilstand toe, en die zijn opgebruikt. Laat "
        + "de termijn lopen, of verleng hem met \(name(.extend))."
    case .extensionNotForeseen(let requesters): extensionNotForeseen(requesters)
    case .unknownEntry(let number):
      "De zaak heeft geen inschrijving \(number). Zoek het nummer van de inschrijving op in de "
        + "geschiedenis van de zaak."
    case .endingNotHere(let ending): endingNotHere(ending)
    case .reimbursementStillRuns(let until):
      "De tijdelijke terugbetaling loopt tot en met \(date(until)): ze is nog niet vervallen. Wacht tot "
        + "die dag, of kies de afloop \(quoted(term(Ending.stopped))) als ze eerder eindigt."
    case .notATag(let name):
      "\(quoted(name)) is geen label van de groep. Schrijf een letter, daarna letters, cijfers, -, _ of ., "
        + "hoogstens 40 tekens; ~ is voor uw eigen labels."
    case .tagValueTooLarge(let value):
      "\(value) is te groot voor een label. Schrijf een geheel getal van -9.999 tot 9.999."
    case .noTags:
      "Het dossier heeft geen labels. Geef het er eerst een, met \(self.name(.tag))."
    case .noSuchTag(let name):
      "Het dossier heeft geen label #\(name). Kijk naar de labels in de lijst, of geef het eerst, met \(self.name(.tag))."
    case .relatedToItself:
      "Een dossier kan niet aan zichzelf gekoppeld worden. Schrijf het nummer van het andere dossier."
    case .inTheFuture(let day, let today):
      "\(date(day)) ligt in de toekomst; vandaag is het \(date(today)). Geef de dag waarop het "
        + "gebeurde: vandaag of vroeger."
    case .beforeLastEvent(let day, let last):
      "\(date(day)) ligt vóór de laatste gebeurtenis van de zaak, op \(date(last)). Geef die dag "
        + "of een latere."
    case .reasonNeeded:
      "Hier is een motivering nodig. Zeg in een of twee zinnen waarom; bij een toegangsvoorwaarde "
        + "schrijft u dat als bewijs."
    case .textNeeded:
      "Een tekst die hier nodig is, is leeg: een belang vraagt een beschrijving, een voorstel een "
        + "motivering. Vul hem in en probeer opnieuw."
    case .daysNeeded:
      "Het aantal dagen moet tussen 1 en \(number(3660)) liggen. Geef de dagen die bij de "
        + "richttermijn komen."
    case .nothingChanged:
      "Dit is al precies zo geregistreerd. Wijzig eerst iets of laat het zoals het is."
    case .sameRequest(let id):
      "Deze aanvraag is al geregistreerd als zaak \(id). Open die zaak; een nieuwe versie van het "
        + "dossier komt daar als herziening."
    case .notConfigured(let kind): notConfigured(kind)
    }
  }
}
