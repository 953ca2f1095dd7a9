package import ReviewDomain

extension French {
  package func help(_ act: Act) -> String {
    switch act {
    case .declare:
      "Dit si vous avez un intérêt dans cette affaire ; le dossier s'ouvre ensuite ou attend la "
        + "décision de la présidence, et une déclaration ultérieure remplace celle-ci."
    case .score:
      "Ouvre votre fiche de cotation, un brouillon que vous seul(e) voyez et que vous pouvez "
        + "modifier jusqu'à sa remise."
    case .submitScores:
      "Remet votre fiche de cotation de ce tour ; ensuite, seuls la présidence ou le secrétariat "
        + "peuvent vous la rendre."
    case .comment:
      "Ajoute un commentaire à la délibération, sur un critère ou sur toute l'affaire ; le groupe "
        + "le voit et il reste."
    case .propose:
      "Rédige la conclusion que le groupe sera invité à adopter ; une proposition ultérieure la "
        + "remplace tant qu'aucun vote n'est ouvert."
    case .vote:
      "Dépose votre bulletin sur la proposition ; il reste caché aux autres jusqu'à la clôture du "
        + "vote et ne peut pas être modifié."
    case .attend:
      "Note qui est présent, qui est parti et qui s'abstient pour la parité des bancs ; dès "
        + "lors, seuls les présents votent en réunion, et une note ultérieure du même jour s'y "
        + "ajoute."
    case .proxy:
      "Charge un autre membre de voter à votre place, si les règles du groupe le permettent ; "
        + "une procuration ultérieure remplace celle-ci, et sans mandataire elle prend fin."
    case .minority:
      "Joint votre avis minoritaire à la conclusion du groupe ; un avis ultérieur le "
        + "remplace, et le rapport l'imprime."
    case .openRound:
      "Ouvre un tour de cotation à l'aveugle avec le jeu de critères adopté ; cela ne s'annule "
        + "pas, le tour se termine par sa clôture et son dévoilement."
    case .closeRound:
      "Termine la cotation de ce tour ; plus aucune fiche ne peut être remise, le tour ne se "
        + "rouvre pas et le dévoilement suit."
    case .reveal:
      "Montre toutes les fiches du tour à ceux qui peuvent lire le dossier et ouvre la "
        + "délibération ; cela ne s'annule pas."
    case .question:
      "Rédige une question au demandeur, ou en remplace le brouillon ; rien ne part avant "
        + "l'envoi des questions."
    case .dropQuestion:
      "Abandonne un brouillon de question, avec une motivation ; il ne peut plus être envoyé, "
        + "et une nouvelle question peut être rédigée."
    case .sendQuestions:
      "Numérote les questions rédigées et ouvre le délai indicatif du demandeur ; cela ne "
        + "s'annule pas et leur texte ne change plus."
    case .answer:
      "Note ce que le demandeur a répondu à une question ; une réponse ultérieure à la même "
        + "question remplace celle-ci."
    case .explanation:
      "Note l'explication écrite du demandeur, divisée en points auxquels le groupe répondra ; "
        + "cela ne s'annule pas, une autre peut suivre."
    case .hearing:
      "Note la présentation orale du demandeur devant le groupe ; la note reste, une erreur se "
        + "rectifie."
    case .reply:
      "Donne la réponse du groupe à une question ou remarque ; le rapport l'imprime, et une "
        + "réponse ultérieure remplace celle-ci."
    case .openVote:
      "Fige la proposition et laisse voter les membres ; elle ne peut être modifiée qu'après la "
        + "clôture du vote."
    case .override:
      "Laisse passer l'affaire malgré un point de contrôle non rempli ; la dérogation et sa "
        + "motivation restent visibles, et cela ne s'annule pas."
    case .closeVote:
      "Termine le vote et compte les bulletins ; cela ne s'annule pas, mais un autre vote peut "
        + "être ouvert."
    case .conclude:
      "Enregistre la proposition adoptée comme conclusion du groupe ; la décision de l'autorité "
        + "suit, et cela ne s'annule pas."
    case .transmit:
      "Note que la conclusion est transmise au Comité de l'assurance, avec quels documents ; "
        + "une transmission ultérieure la remplace, et la décision de l'autorité suit."
    case .recuse:
      "Décide de l'intérêt d'un membre : retire les droits choisis, ou aucun pour lever le doute "
        + "; une décision ultérieure remplace celle-ci."
    case .assign:
      "Désigne un membre comme rapporteur de l'affaire, ou comme expert pour les critères "
        + "indiqués ; une désignation ultérieure pour la même tâche remplace celle-ci."
    case .unassign:
      "Retire à un membre toutes ses tâches dans cette affaire, avec la motivation ; il peut "
        + "être désigné à nouveau."
    case .replaceChair:
      "Confie à un autre membre la présidence de cette affaire, parce que la présidence y a un "
        + "intérêt ou ne peut la diriger ; un remplacement ultérieur remplace celui-ci."
    case .reopenScores:
      "Rend à un membre sa fiche de cotation, qu'il doit remettre à nouveau ; la motivation est "
        + "conservée."
    case .gate:
      "Répond à une condition d'accès de la recevabilité, preuves à l'appui ; une réponse "
        + "ultérieure remplace celle-ci."
    case .incomplete:
      "Note les éléments manquants de la demande et attend le demandeur ; la réception des "
        + "éléments manquants y met fin."
    case .letter:
      "Note qu'une lettre au demandeur est partie, avec son texte exact ; elle reste, et une "
        + "autre peut suivre."
    case .complete:
      "Note que les éléments manquants sont arrivés ; l'examen de la recevabilité continue, et la "
        + "demande peut encore être déclarée incomplète."
    case .admissible:
      "Fait entrer la demande dans l'évaluation, dont le délai indicatif commence ce jour-là ; "
        + "cela ne s'annule pas."
    case .inadmissible:
      "Termine l'affaire parce que la demande ne remplit pas les conditions ; le secrétariat peut "
        + "la réactiver."
    case .meeting:
      "Note ce qui s'est dit à une réunion préalable à la demande ; la note reste, une erreur se "
        + "rectifie."
    case .submit:
      "Note que le demandeur a introduit la demande ; le délai indicatif de la recevabilité "
        + "commence ce jour-là, et cela ne s'annule pas."
    case .decide:
      "Enregistre la décision de l'autorité ; une décision ultérieure la remplace, et les deux "
        + "restent inscrites."
    case .inForce:
      "Note que le remboursement a commencé ; les jalons sont suivis dès lors, et cela ne "
        + "s'annule pas."
    case .milestone:
      "Note si un jalon a été atteint ; une note ultérieure sur le même jalon remplace celle-ci."
    case .prolong:
      "Enregistre que l'autorité a donné au remboursement temporaire une fin plus tardive, avec les "
        + "questions qui restent ouvertes ; l'ancienne fin reste inscrite."
    case .reevaluate:
      "Ouvre une nouvelle affaire qui réévalue ce remboursement, à partir du nouveau dossier du "
        + "demandeur ou de l'ancienne demande ; les deux affaires se citent, et cela ne s'annule pas."
    case .extend:
      "Ajoute des jours au délai indicatif, en plus des prolongations précédentes ; cela ne "
        + "s'annule pas."
    case .suspend: "Arrête le décompte du délai indicatif jusqu'à sa reprise."
    case .resume: "Fait courir à nouveau le délai indicatif ; il peut être suspendu encore."
    case .withdraw:
      "Termine l'affaire à la demande du demandeur ; le secrétariat peut la réactiver."
    case .revive:
      "Reprend une demande irrecevable ou retirée à l'étape où elle s'est arrêtée ; elle peut se "
        + "terminer à nouveau."
    case .end: "Termine une affaire décidée ou en vigueur, avec son issue ; cela ne s'annule pas."
    case .tag:
      "Met une étiquette sur l'affaire, avec un nombre si vous voulez ; tout le groupe la voit, et la retirer l'annule."
    case .untag:
      "Retire une étiquette de l'affaire ; elle peut être remise."
    case .relate:
      "Note que l'affaire en réévalue ou en remplace une autre, ou porte sur le même produit ; une note ultérieure remplace celle-ci."
    case .correct:
      "Ajoute à une inscription de l'affaire ce qui est exact ; l'inscription reste, et une "
        + "rectification ultérieure remplace la vôtre."
    }
  }
}
