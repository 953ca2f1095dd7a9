/// French sentences; see `PhraseBank` for the form.
enum FrenchPhrases {
  static let text = """
    C1 | la mortalité
    C2 | la morbidité
    C3 | la qualité de vie
    C4 | le niveau de preuve
    C5 | la sécurité
    C6 | la conformité aux recommandations
    C7 | la précision diagnostique
    D1 | la place dans le processus de soins
    D2 | la facilité d'utilisation
    D3 | l'accessibilité
    D4 | l'utilisation réelle
    D5 | la gestion des alertes
    E1 | la plus-value
    E2 | l'impact sur le personnel
    E3 | les prestations évitées
    E4 | le lien avec la première ligne
    E5 | le besoin des patients
    F1 | l'impact budgétaire
    F2 | le rapport entre le coût et la valeur
    F3 | le prix demandé
    G2 | le plan de collecte de données
    G3 | le bénéfice présumé
    C 0 | Rien au dossier ne permet de conclure sur % : aucune comparaison exploitable.
    C 0 | Pas d'effet démontré sur % ; l'intervalle de confiance est compatible avec l'absence d'effet.
    C 1 | Signal favorable pour %, mais effectif trop petit et suivi trop court.
    C 2 | Résultat crédible pour %, avec une réserve sur la transposition à la pratique belge.
    C 3 | Résultats nets et concordants pour %, dans la population demandée.
    C 3 | Bien étayé pour % : essai comparatif, peu de données manquantes.
    C - | Sans objet : le produit ne prétend rien sur %.
    C ? | Impossible à juger : les tableaux sur % manquent en annexe.
    D 0 | Le dossier ne décrit pas % de manière vérifiable.
    D 0 | Insuffisant pour % : les soignants interrogés décrivent une autre réalité.
    D 1 | Description sommaire pour % ; des exemples concrets manquent.
    D 2 | Correct pour %, à confirmer après six mois d'usage.
    D 3 | Très convaincant pour % : testé avec des patients de tous âges.
    D 3 | Point fort du dossier : %.
    D - | Sans objet dans ce processus de soins : %.
    D ? | Pas assez d'éléments pour juger % ; à demander au demandeur.
    E 0 | Aucune donnée comparative sur %.
    E 0 | Les affirmations sur % ne reposent sur aucune mesure.
    E 1 | Estimation plausible pour %, mais tirée d'un seul centre.
    E 2 | Amélioration réelle pour %, d'ampleur modeste.
    E 3 | Gain clair pour %, confirmé par les chiffres d'activité.
    E - | Sans objet ici : %.
    E ? | Je ne peux pas juger % sans les données de facturation.
    F 0 | Le calcul sur % repose sur des hypothèses non justifiées.
    F 0 | Pas d'analyse de sensibilité pour %.
    F 1 | Chiffres incomplets pour % ; les volumes semblent surestimés.
    F 2 | Acceptable pour %, sous réserve d'un plafond de patients.
    F 3 | Raisonnable et bien documenté pour %.
    F - | Sans objet : %.
    F ? | Impossible à juger sans connaître les tarifs voisins : %.
    G 0 | Le plan ne répond pas aux questions ouvertes : %.
    G 1 | Insuffisant pour % : pas de groupe de comparaison.
    G 2 | Réaliste pour %, calendrier serré.
    G 3 | Solide pour % : protocole, responsables et échéances sont nommés.
    G - | Sans objet : %.
    G ? | À préciser par le demandeur : %.
    F4 = Adultes suivis en ambulatoire ; l'estimation du demandeur paraît haute d'un quart environ.
    F4 = Population bien délimitée, mais les personnes sans smartphone ne sont pas comptées.
    F4 = Patients déjà suivis par une équipe multidisciplinaire ; le nombre annoncé est plausible.
    G1 = Durée de l'effet au-delà d'un an, et usage réel hors étude.
    G1 = Transposition aux patients âgés ou peu à l'aise avec le numérique.
    G1 = Coût réel de l'accompagnement par l'équipe soignante.
    """
}
