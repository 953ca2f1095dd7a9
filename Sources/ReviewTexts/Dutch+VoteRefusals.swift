package import ReviewDomain

extension Dutch {
  package func sentence(for refusal: VoteRefusal) -> String {
    switch refusal {
    case .formNotAllowed(let form, let forms):
      "De werkregels laten geen stemming \(quoted(term(form))) toe. Kies "
        + "\(either(forms.map { quoted(term($0)) }))."
    case .procedureNotAllowed(let procedure, let procedures):
      "De werkregels laten geen stemming \(quoted(term(procedure))) toe. Kies "
        + "\(either(procedures.map { quoted(term($0)) }))."
    case .deadlineNeeded:
      "Een schriftelijke stemming heeft een laatste dag nodig. Geef die en open dan de stemming."
    case .onlyWrittenHasDeadline:
      "Alleen een schriftelijke stemming heeft een laatste dag. Laat hem leeg of kies de "
        + "schriftelijke procedure."
    case .deadlinePassed(let day, let today):
      "De laatste dag, \(date(day)), is voorbij; vandaag is het \(date(today)). Geef vandaag of "
        + "een latere dag."
    case .voteTimeOver(let day):
      "De schriftelijke stemming eindigde op \(date(day)): er worden geen stemmen meer ontvangen. "
        + "De voorzitter sluit ze met \(name(.closeVote))."
    case .voteStillRuns(let day, let count):
      "De schriftelijke stemming loopt tot en met \(date(day)), en \(number(count)) leden hebben "
        + "niet gestemd. Wacht op die dag of op hun stem."
    case .noVoteYet:
      "Er was nog geen stemming in deze zaak: een minderheidsstandpunt volgt op haar uitslag. "
        + "Wacht tot een stemming gesloten is."
    case .notPresent(let id):
      "\(name(id)) staat niet als aanwezig op deze vergadering. Vraag de voorzitter of het "
        + "secretariaat dat te noteren met \(name(.attend))."
    case .notOnRoll(let id):
      "\(name(id)) kon niet stemmen toen deze stemming opende, en de lijst van stemmers ligt "
        + "sindsdien vast. Wacht op de volgende stemming."
    case .standsAside(let id):
      "\(name(id)) onthoudt zich opdat de banken gelijk zijn. Is dat fout, vraag dan het "
        + "secretariaat het te verbeteren met \(name(.attend))."
    case .abstentionForbidden:
      "De regel van deze stemming laat geen onthouding toe. Stem voor of tegen."
    case .secretHasNoReason:
      "Een geheime stem heeft geen nota: niemand zou ze ooit zien. Laat ze leeg; kies na de "
        + "stemming \(name(.minority))."
    case .alreadyVotedFor(let id):
      "De stem van \(name(id)) is uitgebracht, en een stem wordt niet gewijzigd. Laat ze zoals ze "
        + "is."
    case .castingVoteNeeded:
      "Volgens de werkregels beslist de voorzitter bij staking van stemmen: geef uw beslissende "
        + "stem, voor of tegen. Ze telt alleen bij staking."
    case .noCastingVote:
      "De werkregels geven geen beslissende stem: bij staking van stemmen is het verworpen. Laat "
        + "dit veld leeg."
    case .proxiesNotAllowed:
      "De werkregels kennen geen volmachten: elk lid stemt zelf. Vraag het lid zelf of "
        + "schriftelijk te stemmen."
    case .noProxyInWriting:
      "Bij een schriftelijke stemming stemt elk lid zelf, zonder volmacht. Vraag het lid vóór de "
        + "laatste dag te stemmen."
    case .noProxyFrom(let id):
      "Er is geen zulke volmacht van \(name(id)). Kijk het lid na of laat de volmacht geven met "
        + "\(name(.proxy))."
    case .proxyOfAnother(let id):
      "Alleen \(name(id)) of het secretariaat geeft die volmacht. Laat het afwezige lid leeg om "
        + "de uwe te geven."
    case .proxyToOneself:
      "Een lid is niet zijn eigen gevolmachtigde. Kies iemand anders."
    case .proxyOutsideConstituency(let constituency):
      "De werkregels vragen een gevolmachtigde van dezelfde groep, \(quoted(constituency)). Kies "
        + "er een."
    case .proxyChain:
      "Een volmacht wordt niet doorgegeven: wie er een geeft, houdt er geen. Kies een andere "
        + "gevolmachtigde."
    case .tooManyProxies(let id, let limit):
      "\(name(id)) heeft al \(number(limit)) volmacht(en), het maximum. Kies een andere "
        + "gevolmachtigde."
    case .presentVotesAlone(let id):
      "\(name(id)) is aanwezig en stemt zelf. Laat dit veld leeg om uw eigen stem uit te brengen."
    case .mayNotVote(let id):
      "\(name(id)) mag in deze zaak niet stemmen. Kies een stemgerechtigd lid dat zijn belangen "
        + "verklaarde en niet gewraakt is."
    case .nobodyNamed:
      "Er wordt geen lid genoemd. Zeg wie aanwezig is, wie vertrok of wie zich voor de pariteit "
        + "onthoudt."
    case .namedTwice(let id):
      "\(name(id)) wordt als aanwezig en als vertrokken genoemd. Noem het lid één keer."
    case .textInLanguageMissing(let language):
      "De tekst ontbreekt in uw taal (\(term(language))). Schrijf hem daarin; andere talen zijn "
        + "niet verplicht."
    case .gatesClosed(let states):
      "De zaak kan niet verder: " + list(states.map { "\(self.name(of: $0.gate)) (\(term($0.status)))" }) + ". Vul aan wat ontbreekt" + (states.contains { $0.gate.override != nil } ? " of vraag een afwijking, met \(name(.override))." : ".")
    case .unknownGate(let gate, let names):
      "De werkregels hebben geen controlepunt \(quoted(gate.rawValue)). " + (names.isEmpty ? "Ze hebben er geen." : "Kies \(either(names.map(\.rawValue))).")
    case .gateNotClosed(let gate):
      "Controlepunt \(quoted(gate.rawValue)) houdt hier niets tegen: er valt geen afwijking toe "
        + "te staan. Ga verder met de zaak."
    case .gateNotYours(let gate, let role):
      role.map { "Alleen de rol \(quoted(term($0))) staat een afwijking van controlepunt \(quoted(gate.rawValue)) toe. Vraag het aan wie die heeft." } ?? "Niemand kan van controlepunt \(quoted(gate.rawValue)) afwijken. Vul aan wat het vraagt."
    case .noGateToOverride:
      "Geen controlepunt waarvan u kunt afwijken houdt deze zaak tegen. Bekijk haar "
        + "controlepunten."
    case .nothingToTransmit(let document):
      "Er is niets te bezorgen als \(quoted(term(document))). Laat het weg."
    case .groundsMissing(let ids, let language):
      "De beslissing mist een motivering in woorden voor doorslaggevende criteria, in de taal van "
        + "het dossier (\(term(language))): \(listed(ids)). Schrijf er voor elk een, zoals C2: "
        + "waarom."
    }
  }
}
