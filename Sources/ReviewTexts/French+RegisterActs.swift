package import ReviewDomain

extension French {
  package func registerTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "Inscrire un processus"
    case .changeProcess: "Modifier un processus"
    case .endProcess: "Clore un processus"
    case .selfCertify: "Inscrire une déclaration"
    case .requestListing: "Inscrire une demande"
    case .listApp: "Inscrire une application"
    case .refuseListing: "Refuser une demande"
    case .unlistApp: "Retirer une application"
    case .correctRegister: "Corriger une application"
    default: "Inscrire un fait public"
    }
  }

  package func registerShortTitle(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess: "nouveau"
    case .changeProcess: "modifier"
    case .endProcess: "clore"
    case .selfCertify: "déclaration"
    case .requestListing: "demande"
    case .listApp: "inscrire app"
    case .refuseListing: "refuser"
    case .unlistApp: "retirer"
    case .correctRegister: "corriger"
    default: "fait"
    }
  }

  package func registerHelp(_ act: GroupAct) -> String {
    switch act {
    case .recordProcess:
      "Inscrit un processus de soins dans le registre public ; on peut le modifier et le clore, pas "
        + "l'effacer."
    case .changeProcess:
      "Inscrit à nouveau un processus de soins ; ce qui est laissé vide reste, et ce qu'il était "
        + "reste dans l'historique."
    case .endProcess:
      "Inscrit qu'un processus de soins n'est plus d'application ; il reste dans le registre comme "
        + "tel."
    case .selfCertify:
      "Inscrit qu'un producteur déclare remplir chaque critère d'un processus de soins ; "
        + "l'application en reçoit le niveau, ou rien n'est inscrit."
    case .requestListing:
      "Inscrit une demande d'ajout à la liste d'un processus de soins ; elle est acceptée ou "
        + "refusée plus tard."
    case .listApp:
      "Met une application dans un processus de soins, par une décision ou une demande ; on peut la "
        + "corriger et la retirer."
    case .refuseListing:
      "Refuse une demande d'ajout à une liste, avec un motif qui reste interne."
    case .unlistApp:
      "Retire une application d'un processus de soins, avec son dernier jour ; le motif reste "
        + "interne."
    case .correctRegister:
      "Corrige l'inscription d'une application, avec le motif ; ce qu'elle était reste dans "
        + "l'historique."
    default:
      "Inscrit un fait public avec ses sources ; le même identifiant le remplace."
    }
  }

  package func registerLabel(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Identifiant"
    case .process: "Processus de soins"
    case .name: "Nom"
    case .level: "Niveau"
    case .purpose: "Objectif"
    case .eligibility: "Qui y a droit"
    case .reimbursement: "Remboursement"
    case .links: "Liens"
    case .criteria: "Critères"
    case .keepsList: "L'INAMI tient une liste"
    case .from: "À partir de"
    case .until: "Jusqu'au"
    case .endedOn: "Dernier jour"
    case .endReason: "Motif public"
    case .sources: "Sources"
    case .product: "Application"
    case .newProduct: "Nouveau nom"
    case .manufacturer: "Fabricant"
    case .met: "Critères déclarés remplis"
    case .route: "Voie"
    case .otherCase: "Dossier"
    case .note: "Note (interne)"
    case .remark: "Remarque publique"
    case .openQuestions: "Questions ouvertes"
    case .request: "Demande"
    case .date: "Quand"
    case .text: "Ce qui s'est passé"
    case .reason: "Motif (interne)"
    default: field.rawValue
    }
  }

  package func registerHint(_ field: GroupField, of act: GroupAct) -> String {
    switch field {
    case .id: "Court et définitif, en minuscules, comme heart-failure."
    case .process where act == .recordFact: "Vide pour ce qui concerne tout le registre."
    case .process: "Son identifiant, comme dans le registre."
    case .name: "Comme il est publié."
    case .level: "Vide où rien n'est payé."
    case .purpose: "À quoi sert le processus de soins ; publié."
    case .eligibility: "Quels patients ; publié."
    case .reimbursement: "Comment et combien il est payé ; publié."
    case .links: "Adresses de pages dans cette langue, une par ligne."
    case .criteria: "Un par ligne, comme R1: ce qu'une application doit remplir."
    case .keepsList: "Si des applications peuvent demander à y être ajoutées."
    case .from: "Un jour, un mois ou une année, aussi exactement qu'on le sait."
    case .until: "Le dernier jour, celui-là compris ; nécessaire pour M3 light."
    case .endedOn: "Vide où il n'est pas connu."
    case .endReason: "Publié : pourquoi il n'est plus d'application."
    case .sources: "Adresses où on peut le lire, une par ligne ; publiées."
    case .product: "Son nom, sans version."
    case .newProduct: "Seulement où le nom était faux."
    case .manufacturer: "Vide où il n'est pas connu."
    case .met: "Cochez ce que le producteur déclare remplir ; il les faut tous."
    case .route: "Comment l'application y est arrivée."
    case .otherCase: "Le dossier sur lequel cela repose, comme 2026-014 ; jamais publié."
    case .note: "Ce que le secrétariat veut garder ; jamais publié."
    case .remark: "Publiée à côté de l'application."
    case .openQuestions:
      "Une par ligne : à quoi le remboursement temporaire doit répondre ; publiées."
    case .request: "Le numéro de la demande ; vide où il n'y en a pas eu."
    case .date: "Un jour, un mois ou une année, aussi exactement que la source le dit."
    case .text: "Une ou deux phrases ; publié."
    case .reason: "Une ou deux phrases, gardées avec l'acte et jamais publiées."
    default: field.rawValue + "."
    }
  }
}
