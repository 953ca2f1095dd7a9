import ReviewDomain

/// What the members wrote on MoodPad: compared with a waiting list, for eight weeks.
enum MoodPadTexts {
  static let interest = """
    J'ai coordonné le module « médicaments » de l'application en 2024, contre rémunération, pour \
    Atelier Clinique Humécran.
    """
  static let recusal = "Lien rémunéré et récent avec le fabricant : ni lecture, ni débat, ni vote."

  static let opinions = """
    ann C2 1 PHQ-9 daalt 3,6 punten meer dan op de wachtlijst, op acht weken. Wachtlijsten doen elke behandeling beter lijken.
    ann C4 1 Niet geblindeerd, zelfgerapporteerd, wachtlijst, ongelijke uitval (18,5 tegen 9,8 %): drie redenen om te verlagen.
    ann E1 0 Gewone zorg is volgens het dossier huisarts en eerstelijnspsycholoog. Daarmee is niet vergeleken.
    ann G2 0 Het dataplan heeft geen gelijktijdige controlegroep: na drie jaar staan we even ver.
    benoit C2 2 Réponse chez 48 % contre 22 % : cliniquement important, même si l'attente gonfle l'écart.
    benoit C5 2 Aggravations moins fréquentes (4 contre 9), plan de crise dès le départ. Le suicide n'est pas étudié.
    benoit E5 3 Trois mois d'attente chez le psychologue conventionné : le besoin est immense.
    benoit E1 2 Pour qui attend, c'est mieux que rien ; et beaucoup attendent.
    lieve E1 0 ‘Beter dan wachten’ is geen meerwaarde tegenover de vergoede eerstelijnspsychologische zorg.
    lieve F1 1 307 500 euro in jaar 1 boven op de conventie eerstelijnspsychologie; vervanging is niet aangetoond.
    lieve E3 0 De vermeden prestaties komen uit een model; de deelnemers mochten geen psycholoog raadplegen.
    thierry E3 0 Le groupe témoin s'était engagé à ne pas débuter de suivi : on ne peut rien déduire des séances évitées.
    thierry C4 1 Huit semaines, puis croisement : aucune comparaison n'est possible après.
    thierry G2 1 Le maintien à six mois sera mesuré sans comparateur ; il faut un groupe suivi en première ligne.
    nathalie E5 3 C'est la première demande de nos associations depuis 2021.
    nathalie C3 2 +0,05 à l'EQ-5D en huit semaines, c'est sensible pour la personne.
    nathalie D4 1 Un patient sur trois n'arrive pas au sixième module. Pourquoi ? Le dossier ne le dit pas.
    nathalie D5 2 Hors des heures, les numéros d'urgence s'affichent : bien. Mais deux alertes orange ont attendu trois jours.
    koen F2 1 Zonder duurzaam effect is een kost per QALY niet te berekenen; op acht weken alleen is het dossier te kort.
    koen E1 1 De juiste vraag is digitaal plus huisarts tegenover huisarts alleen.
    nathalie E1 3 Pour nos membres, huit semaines de programme au lieu de huit semaines d'attente, c'est une vraie différence.
    griet E1 2 Wie thuis oefent en gevolgd wordt, houdt beter vol; dat telt, ook zonder de juiste controlegroep.
    griet D5 1 Rood: alle elf binnen de termijn. Oranje: twee keer pas op de derde werkdag gelezen, en na oranje komt soms rood.
    griet D2 2 Helder geschreven, maar de modules zijn lang voor wie zich moeilijk concentreert.
    pieter C5 1 Klasse IIa past bij het crisisplan; de twee late oranje meldingen horen in het vigilantieverslag.
    amelie D3 2 Authentification forte bien réglée ; une alternative existe pour qui n'a pas itsme.
    joachim C4 1 Wartelisten verdoppeln Effekte gegenüber üblicher Versorgung in Übersichtsarbeiten oft; hier ist nichts anderes geprüft.
    joachim G3 1 Nutzen plausibel, Größe unbekannt; bei Abbruch 18,5 % wäre eine Sensitivitätsanalyse Pflicht.
    """

  static let recommendations: [MemberID: ConclusionKind] = [
    Cast.ann: .negative, Cast.benoit: .temporary, Cast.lieve: .negative, Cast.thierry: .temporary,
    Cast.nathalie: .temporary, Cast.koen: .temporary, Cast.griet: .negative,
  ]

  static let comments = [
    StoryComment(
      member: Cast.thierry, criterion: "E1",
      text: """
        La section « Processus de soins actuel » décrit le généraliste et le psychologue comme soins \
        usuels, et l'étude compare à une liste d'attente. Le demandeur doit expliquer.
        """),
    StoryComment(
      member: Cast.griet, criterion: "D5",
      text: """
        Ik blijf bij 1 zolang een oranje melding twee dagen kan blijven liggen. Een lezing binnen één \
        werkdag is een voorwaarde, geen detail.
        """),
    StoryComment(
      member: Cast.benoit, criterion: "D5",
      text: "Griet a raison : à mettre dans les conditions, avec un rapport trimestriel."),
    StoryComment(
      member: Cast.koen, criterion: "G2",
      text: """
        Voorstel: gelijktijdige controle uit praktijken zonder MoodPad, uit factureringsgegevens, PHQ-9 op \
        zes maanden. Dat kan binnen de gevraagde termijn.
        """),
    StoryComment(
      member: Cast.helene, criterion: nil,
      text:
        "Je rédige un projet temporaire avec ces deux conditions ; il manque la version néerlandaise."
    ),
  ]

  static func proposal(until: Day) -> Proposal {
    Proposal(
      conclusion: .temporary,
      reasons: LocalizedText([
        .french: """
        Le besoin est réel et l'effet à huit semaines est net, mais il n'est montré que face à une \
        liste d'attente. Face aux soins usuels décrits par le dossier, et au-delà de huit semaines, \
        la plus-value reste à démontrer.
        """
      ]),
      conditions: LocalizedText([
        .french: """
        Toute alerte orange est lue le jour ouvrable suivant. Groupe de comparaison suivi en \
        première ligne dans le plan de collecte.
        """
      ]),
      until: until, atEnd: .lapse,
      openQuestions: [
        OpenQuestion(
          outcome: "PHQ-9 à 6 mois", comparator: "Suivi de première ligne sans MoodPad",
          threshold: "Différence d'au moins 2 points", source: "Registre et données de facturation",
          responsible: "Société belge francophone de psychiatrie et de psychologie numériques",
          due: until.adding(days: -180))
      ])
  }
}
