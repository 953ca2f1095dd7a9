package import ReviewDomain

extension French {
  package func sentence(for refusal: VoteRefusal) -> String {
    switch refusal {
    case .formNotAllowed(let form, let forms):
      "Les règles du groupe ne prévoient pas de vote \(quoted(term(form))). Choisissez "
        + "\(either(forms.map { quoted(term($0)) }))."
    case .procedureNotAllowed(let procedure, let procedures):
      "Les règles du groupe ne prévoient pas de vote \(quoted(term(procedure))). Choisissez "
        + "\(either(procedures.map { quoted(term($0)) }))."
    case .deadlineNeeded:
      "Un vote par écrit demande son dernier jour. Indiquez-le, puis ouvrez le vote."
    case .onlyWrittenHasDeadline:
      "Seul un vote par écrit a un dernier jour. Laissez-le vide ou choisissez la procédure "
        + "écrite."
    case .deadlinePassed(let day, let today):
      "Le dernier jour, \(date(day)), est passé ; nous sommes le \(date(today)). Donnez "
        + "aujourd'hui ou un jour plus tardif."
    case .voteTimeOver(let day):
      "Le vote par écrit a pris fin le \(date(day)) : plus aucun bulletin n'est reçu. La "
        + "présidence le clôt avec \(name(.closeVote))."
    case .voteStillRuns(let day, let count):
      "Le vote par écrit court jusqu'au \(date(day)), et \(number(count)) membre(s) n'ont pas "
        + "voté. Attendez ce jour ou leurs bulletins."
    case .noVoteYet:
      "Il n'y a pas encore eu de vote dans cette affaire : un avis minoritaire suit son résultat. "
        + "Attendez la clôture d'un vote."
    case .notPresent(let id):
      "\(name(id)) n'est pas noté présent à cette réunion. Demandez à la présidence ou au "
        + "secrétariat de le noter avec \(name(.attend))."
    case .notOnRoll(let id):
      "\(name(id)) ne pouvait pas voter à l'ouverture de ce vote, et la liste des votants est "
        + "figée depuis. Attendez le prochain vote."
    case .standsAside(let id):
      "\(name(id)) s'abstient pour que les bancs soient égaux. Si c'est une erreur, demandez au "
        + "secrétariat de la corriger avec \(name(.attend))."
    case .abstentionForbidden:
      "La règle de ce vote n'admet pas d'abstention. Votez pour ou contre."
    case .secretHasNoReason:
      "Un bulletin secret n'a pas de note : personne ne la verrait jamais. Laissez-la vide ; "
        + "après le vote, choisissez \(name(.minority))."
    case .alreadyVotedFor(let id):
      "Le bulletin de \(name(id)) est déposé, et un bulletin ne se modifie pas. Laissez-le tel "
        + "quel."
    case .castingVoteNeeded:
      "Selon les règles du groupe, la présidence tranche en cas de partage : donnez votre voix "
        + "prépondérante, pour ou contre. Elle ne compte que s'il y a partage."
    case .noCastingVote:
      "Les règles du groupe ne donnent pas de voix prépondérante : le partage vaut rejet. Laissez "
        + "ce champ vide."
    case .proxiesNotAllowed:
      "Les règles du groupe ne connaissent pas la procuration : chacun vote pour soi. Demandez au "
        + "membre de voter en personne ou par écrit."
    case .noProxyInWriting:
      "Dans un vote par écrit, chacun vote pour soi, sans procuration. Demandez au membre de "
        + "voter avant le dernier jour."
    case .noProxyFrom(let id):
      "Il n'y a pas de telle procuration de \(name(id)). Vérifiez le membre ou faites donner la "
        + "procuration avec \(name(.proxy))."
    case .proxyOfAnother(let id):
      "Seul \(name(id)) ou le secrétariat donne cette procuration. Laissez vide le membre absent "
        + "pour donner la vôtre."
    case .proxyToOneself:
      "Un membre n'est pas son propre mandataire. Choisissez quelqu'un d'autre."
    case .proxyOutsideConstituency(let constituency):
      "Les règles du groupe demandent un mandataire du même groupe, \(quoted(constituency)). "
        + "Choisissez-en un."
    case .proxyChain:
      "Une procuration ne se transmet pas : qui en donne une n'en détient pas. Choisissez un "
        + "autre mandataire."
    case .tooManyProxies(let id, let limit):
      "\(name(id)) détient déjà \(number(limit)) procuration(s), le maximum prévu. Choisissez un "
        + "autre mandataire."
    case .presentVotesAlone(let id):
      "\(name(id)) est présent et vote pour soi. Laissez ce champ vide pour déposer votre propre "
        + "bulletin."
    case .mayNotVote(let id):
      "\(name(id)) ne peut pas voter dans cette affaire. Choisissez un membre à voix délibérative "
        + "qui a déclaré ses intérêts et n'est pas récusé."
    case .nobodyNamed:
      "Aucun membre n'est nommé. Dites qui est présent, qui est parti ou qui s'abstient par "
        + "parité."
    case .namedTwice(let id):
      "\(name(id)) est nommé à la fois présent et parti. Nommez ce membre une seule fois."
    case .textInLanguageMissing(let language):
      "Le texte manque dans votre langue (\(term(language))). Écrivez-le dans celle-ci ; les "
        + "autres langues sont facultatives."
    case .gatesClosed(let states):
      "L'affaire ne passe pas : " + list(states.map { "\(self.name(of: $0.gate)) (\(term($0.status)))" }) + ". Remplissez ce qui manque" + (states.contains { $0.gate.override != nil } ? " ou demandez une dérogation, par \(name(.override))." : ".")
    case .unknownGate(let gate, let names):
      "Les règles du groupe n'ont pas de point de contrôle \(quoted(gate.rawValue)). " + (names.isEmpty ? "Elles n'en ont aucun." : "Choisissez \(either(names.map(\.rawValue))).")
    case .gateNotClosed(let gate):
      "Le point de contrôle \(quoted(gate.rawValue)) ne bloque rien ici : il n'y a pas de "
        + "dérogation à accorder. Continuez l'affaire."
    case .gateNotYours(let gate, let role):
      role.map { "Seul le rôle \(quoted(term($0))) accorde une dérogation au point de contrôle \(quoted(gate.rawValue)). Adressez-vous à lui." } ?? "Personne ne peut déroger au point de contrôle \(quoted(gate.rawValue)). Remplissez ce qu'il demande."
    case .noGateToOverride:
      "Aucun point de contrôle auquel vous pourriez déroger ne bloque cette affaire. Voyez ses "
        + "points de contrôle."
    case .nothingToTransmit(let document):
      "Il n'y a rien à transmettre comme \(quoted(term(document))). Ne le cochez pas."
    case .groundsMissing(let ids, let language):
      "Il manque à la décision une motivation en toutes lettres pour des critères déterminants, "
        + "dans la langue du dossier (\(term(language))) : \(listed(ids)). Écrivez-en une pour "
        + "chacun, comme C2 : pourquoi."
    }
  }
}
