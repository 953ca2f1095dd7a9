package import ReviewDomain

extension French {
  package func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .unknownMember(let id):
      "Le groupe n'a pas de membre \(name(id)). Vérifiez l'identifiant dans la liste des membres "
        + "ou demandez au secrétariat d'ajouter ce membre."
    case .inactiveMember(let id):
      "Le mandat du membre \(name(id)) est terminé : ce n'est plus possible. Si le mandat "
        + "continue, demandez au secrétariat de réactiver ce membre."
    case .accountTaken(let account, let member):
      "Le compte « \(account) » agit déjà comme \(name(member)). "
        + "Donnez à chaque membre son propre compte."
    case .memberExists(let id):
      "Le groupe a déjà un membre \(name(id)). Choisissez un autre identifiant ou modifiez le "
        + "membre existant."
    case .roleMayNot(let role, let roles): wrongRole(role, allowed: roles)
    case .notEnded, .wrongStage(_, [.ended]):
      "L'affaire n'est pas terminée : il n'y a rien à réactiver. Continuez à l'étape en cours."
    case .wrongStage(let stage, let stages): wrongStage(stage, allowed: stages)
    case .caseEnded(let ending): caseEnded(ending)
    case .endingIsFinal(let ending):
      "L'affaire est terminée, avec l'issue \(quoted(term(ending))). Seule une demande "
        + "irrecevable ou retirée peut être réactivée ; enregistrez plutôt une nouvelle demande."
    case .declareFirst:
      "Déclarez d'abord vos intérêts dans cette affaire : le dossier s'ouvre ensuite. Choisissez "
        + "\(name(.declare))."
    case .interestUndecided:
      "Vous avez déclaré un intérêt dans cette affaire : le dossier reste fermé jusqu'à ce que la "
        + "présidence se soit prononcée. Demandez-lui de se prononcer."
    case .noInterestDeclared(let id):
      "Le membre \(name(id)) n'a déclaré aucun intérêt dans cette affaire : il n'y a rien à "
        + "lever. Attendez sa déclaration ou choisissez les droits que la récusation retire."
    case .recused(let right, let since, let reason): recused(from: right, since, reason)
    case .chairRecused:
      "Vous êtes récusé(e) pour la délibération de cette affaire : vous ne pouvez pas la diriger. "
        + "Demandez au secrétariat qui vous remplace."
    case .people(let refusal): sentence(for: refusal)
    case .register(let refusal): sentence(for: refusal)
    case .foundIncomplete:
      "La demande a été déclarée incomplète et attend le demandeur. Quand les éléments manquants "
        + "sont arrivés, notez-le avec \(name(.complete)), puis continuez."
    case .notIncomplete:
      "La demande n'attend pas d'éléments manquants. S'il manque quelque chose, notez-le d'abord "
        + "avec \(name(.incomplete))."
    case .letterNotDue(let kind):
      "Il n'y a pas encore de quoi écrire cette lettre : \(quoted(term(kind))). Enregistrez d'abord "
        + "ce qu'elle doit annoncer."
    case .noLetterDue:
      "Il n'y a rien à écrire au demandeur à ce stade. Une lettre suit une demande incomplète, "
        + "recevable ou irrecevable, des questions envoyées ou une réponse du groupe."
    case .gatesUnanswered(let ids):
      "Des conditions d'accès n'ont pas encore de réponse : \(listed(ids)). Répondez à chacune "
        + "avec \(name(.gate)), puis réessayez."
    case .gatesFailed(let ids):
      "Des conditions d'accès ont reçu la réponse non : \(listed(ids)). Demandez ce qui manque "
        + "avec \(name(.incomplete)), terminez l'affaire avec \(name(.inadmissible)), ou répondez "
        + "à nouveau si la réponse était fausse."
    case .notAGate(let id):
      "\(quoted(id.rawValue)) n'est pas une condition d'accès. Choisissez-en une dans le jeu de "
        + "critères de l'affaire."
    case .unknownCriterion(let id):
      "Le jeu de critères de cette affaire n'a pas de critère \(quoted(id.rawValue)). "
        + "Choisissez-en un dans sa liste de critères."
    case .roundStillOpen(let number):
      "Le tour \(number) n'est pas terminé. Avant d'en ouvrir un autre, terminez-le avec "
        + "\(name(.closeRound)) et \(name(.reveal))."
    case .noOpenRound:
      "Aucun tour n'est ouvert dans cette affaire. La présidence en ouvre un avec "
        + "\(name(.openRound))."
    case .noClosedRound:
      "Il n'y a pas de tour clos à dévoiler. Clôturez d'abord le tour ouvert, avec "
        + "\(name(.closeRound))."
    case .notRevealed:
      "Les cotes ne sont pas encore dévoilées. Attendez que la présidence ait clos le tour et "
        + "dévoilé les cotes."
    case .unknownDraft(let label, let known):
      "L'affaire n'a pas de brouillon de question \(quoted(label)). "
        + "Choisissez parmi : \(list(known))."
    case .noQuestionDrafted:
      "Aucune question n'attend d'être envoyée. Rédigez-en une avec \(name(.question))."
    case .questionsLackLanguage(let drafts, let language):
      "Des questions n'ont pas de texte dans la langue du dossier (\(term(language))) : "
        + "\(list(drafts)). Complétez chacune avec \(name(.question)), puis envoyez."
    case .unknownPoint(let number, let known):
      "L'affaire n'a pas de point \(number). "
        + "Choisissez parmi : \(list(known.map(String.init)))."
    case .noPoints:
      "Il n'y a pas encore de point auquel répondre. Envoyez d'abord des questions avec "
        + "\(name(.sendQuestions)), ou notez l'explication avec \(name(.explanation))."
    case .remarkNeedsNoAnswer(let number):
      "Le point \(number) est une remarque du demandeur : c'est au groupe d'y répondre. Choisissez "
        + "\(name(.reply))."
    case .applicantWindowOver(let until):
      "Le délai indicatif du demandeur s'est terminé le \(date(until)). Pour prendre ceci en compte "
        + "malgré tout, dites pourquoi dans le champ prévu."
    case .noSheetSubmitted:
      "Aucune fiche de cotation n'a été remise dans ce tour : il n'y a rien à dévoiler. Demandez "
        + "aux membres de remettre la leur ; une seule suffit."
    case .sheetAlreadySubmitted:
      "Vous avez déjà remis votre fiche de cotation de ce tour. Pour la modifier, demandez à la "
        + "présidence ou au secrétariat de vous la rendre."
    case .sheetNotSubmitted(let id):
      "Le membre \(name(id)) n'a pas remis de fiche de cotation dans ce tour : il n'y a rien à "
        + "rendre. Vérifiez l'identifiant du membre."
    case .scoresMissing(let ids):
      "Des critères n'ont pas encore de réponse : \(listed(ids)). Donnez à chacun une cote, "
        + "\(quoted("-")) (sans objet) ou \(quoted("?")) (ne peut juger) ; un critère décrit "
        + "demande un texte."
    case .reasonsMissing(let ids):
      "Des cotes demandent une motivation et n'en ont pas : \(listed(ids)). Écrivez la motivation "
        + "de chacune, puis remettez la fiche."
    case .scoreNotOnScale(let id, let score):
      "\(id) n'accepte pas la cote \(quoted(score.description)). Choisissez un niveau de "
        + "l'échelle, \(quoted("-")) ou \(quoted("?")) ; un critère décrit ne demande qu'un "
        + "texte."
    case .confidenceNeedsScore(let ids): confidenceNeedsScore(ids)
    case .pinsNotInDossier(let pins, let existing): pinsNotInDossier(pins, existing)
    case .noSheetToReopen: noSheetToReopen
    case .noProposal:
      "Il n'y a pas encore de proposition. Rédigez-la d'abord, avec \(name(.propose))."
    case .reasonsInFileLanguageMissing(let language):
      "La proposition n'a pas de motivation dans la langue du dossier (\(term(language))). "
        + "Ajoutez-la avec \(name(.propose)), puis ouvrez le vote."
    case .temporaryNeedsEnd:
      "Une conclusion temporaire demande une date de fin et ce qui se passe alors. Donnez une "
        + "date postérieure au dernier événement de l'affaire et choisissez ce qui se passe à la "
        + "fin."
    case .temporaryNeedsQuestions:
      "Une conclusion temporaire dit quelles questions restent ouvertes. Ajoutez au moins une "
        + "question ouverte."
    case .onlyTemporaryEnds:
      "Seule une conclusion temporaire a une date de fin, une suite à cette date et des questions "
        + "ouvertes. Videz ces champs ou choisissez une conclusion temporaire."
    case .voteIsOpen:
      "Un vote est ouvert sur la proposition. Attendez que la présidence l'ait clos, avec "
        + "\(name(.closeVote))."
    case .noVoteOpen:
      "Aucun vote n'est ouvert dans cette affaire. La présidence en ouvre un avec "
        + "\(name(.openVote))."
    case .proposalChanged:
      "Le texte soumis au vote n'est pas celui que vous aviez sous les yeux. Relisez-le, puis "
        + "votez."
    case .alreadyVoted:
      "Vous avez déjà voté sur cette proposition, et un bulletin ne se modifie pas. En cas "
        + "d'erreur, prévenez la présidence avant la clôture du vote."
    case .voteNotAdopted(let outcome): notAdopted(outcome)
    case .vote(let refusal): sentence(for: refusal)
    case .meeting(let refusal): sentence(for: refusal)
    case .levelDoesNotFit(let kind): levelDoesNotFit(kind)
    case .decisionDiffers:
      "La décision diffère de la conclusion du groupe. Ajoutez la motivation de la décision dans "
        + "la langue du dossier."
    case .endsBeforeItBegins(let until, let from):
      "Le remboursement se termine le \(date(until)), avant de commencer le \(date(from)). Corrigez "
        + "l'une des deux dates."
    case .refusalHasNoForce:
      "La dernière décision n'accorde pas de remboursement : rien n'entre en vigueur. Terminez "
        + "l'affaire avec l'issue \(quoted(term(Ending.refused))), par \(name(.end))."
    case .unknownMilestone(let number):
      "L'affaire n'a pas de jalon \(number). Choisissez un numéro dans sa liste de jalons ; ils "
        + "viennent des questions ouvertes d'un remboursement temporaire."
    case .followUp(let refusal): sentence(for: refusal)
    case .notSuspended:
      "Le délai indicatif n'est pas suspendu : il n'y a rien à reprendre. Pour arrêter son "
        + "décompte, choisissez \(name(.suspend))."
    case .alreadySuspended:
      "Le délai indicatif est déjà suspendu. Pour qu'il recommence à courir, choisissez "
        + "\(name(.resume))."
    case .suspensionsUsedUp(let cap, let count):
      "Les règles permettent un arrêt de \(days(cap, count)) par délai indicatif, et ils sont épuisés. "
        + "Laissez courir le délai, ou prolongez-le par \(name(.extend))."
    case .extensionNotForeseen(let requesters): extensionNotForeseen(requesters)
    case .unknownEntry(let number):
      "L'affaire n'a pas d'inscription \(number). Cherchez le numéro de l'inscription dans "
        + "l'historique de l'affaire."
    case .endingNotHere(let ending): endingNotHere(ending)
    case .reimbursementStillRuns(let until):
      "Le remboursement temporaire court jusqu'au \(date(until)) : il n'est pas encore échu. Attendez ce "
        + "jour, ou choisissez l'issue \(quoted(term(Ending.stopped))) s'il prend fin avant."
    case .notATag(let name):
      "\(quoted(name)) n'est pas une étiquette du groupe. Écrivez une lettre, puis des lettres, chiffres, -, _ ou ., "
        + "40 signes au plus ; ~ est pour vos propres étiquettes."
    case .tagValueTooLarge(let value):
      "\(value) est trop grand pour une étiquette. Écrivez un nombre entier de -9 999 à 9 999."
    case .noTags:
      "Le dossier n'a aucune étiquette à retirer. Mettez-en d'abord une, avec \(self.name(.tag))."
    case .noSuchTag(let name):
      "Le dossier n'a pas l'étiquette #\(name). Regardez ses étiquettes dans la liste, ou mettez-la d'abord, avec \(self.name(.tag))."
    case .relatedToItself:
      "Un dossier ne peut être lié à lui-même. Écrivez le numéro de l'autre dossier."
    case .inTheFuture(let day, let today):
      "Le \(date(day)) est dans le futur ; nous sommes le \(date(today)). Donnez le jour où cela "
        + "s'est passé : aujourd'hui ou plus tôt."
    case .beforeLastEvent(let day, let last):
      "Le \(date(day)) précède le dernier événement de l'affaire, du \(date(last)). Donnez ce "
        + "jour-là ou un jour plus tardif."
    case .reasonNeeded:
      "Une motivation est nécessaire ici. Dites pourquoi en une ou deux phrases ; pour une "
        + "condition d'accès, écrivez-le comme élément de preuve."
    case .textNeeded:
      "Un texte nécessaire ici est vide : un intérêt demande sa description, une proposition sa "
        + "motivation. Remplissez-le, puis réessayez."
    case .daysNeeded:
      "Le nombre de jours doit être compris entre 1 et \(number(3660)). Donnez les jours à "
        + "ajouter au délai indicatif."
    case .nothingChanged:
      "C'est déjà enregistré exactement sous cette forme. Modifiez d'abord quelque chose ou "
        + "laissez tel quel."
    case .sameRequest(let id):
      "Cette demande est déjà enregistrée : c'est l'affaire \(id). Ouvrez cette affaire ; une "
        + "nouvelle version du dossier y entre comme révision."
    case .notConfigured(let kind): notConfigured(kind)
    }
  }
}
