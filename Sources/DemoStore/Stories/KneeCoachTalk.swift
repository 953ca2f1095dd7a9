import ReviewDomain

/// What is said on KneeCoach once the scores are revealed, and what the group settles on.
extension KneeCoachTexts {
  static let comments = [
    StoryComment(
      member: Cast.helene, criterion: "E1",
      text: """
        Nous allons de 0 à 3 sur la plus-value. Commençons par le comparateur : que disent les deux \
        paragraphes de la section « Huidig zorgproces » ?
        """),
    StoryComment(
      member: Cast.ann, criterion: "E1",
      text: """
        De eerste alinea telt 24 zittingen kinesitherapie, de laatste verdedigt een controlegroep zonder. \
        De studie volgt de laatste, de budgettabel de eerste.
        """, replyTo: 1),
    StoryComment(
      member: Cast.benoit, criterion: "E1",
      text: """
        D'accord pour la contradiction. Mais refuser tout net, c'est laisser sans rien ceux qui n'ont \
        pas de kinésithérapeute. Je pourrais vivre avec un 2.
        """, replyTo: 2),
    StoryComment(
      member: Cast.koen, criterion: "F2",
      text: """
        Een tijdelijke terugbetaling beperkt tot de knie, met een vergelijking tegenover kinesitherapie, \
        zou de ontbrekende cijfers opleveren. De aanvrager vroeg echter definitief.
        """),
    StoryComment(
      member: Cast.lieve, criterion: "F1",
      text: "Dan wel met een plafond: zonder uitgespaarde zittingen is dit een zuivere meeruitgave."
    ),
    StoryComment(
      member: Cast.joachim, criterion: "C4",
      text: """
        Zur Hüfte: 0 von 264 Teilnehmern. Sie sollte in keinem Vorschlag stehen, auch in keinem \
        vorläufigen.
        """),
    StoryComment(
      member: Cast.nathalie, criterion: nil,
      text: "Je demande qu'un patient opéré de la hanche soit entendu avant que nous l'excluions."),
    StoryComment(
      member: Cast.ann, criterion: "C4",
      text: """
        De groep stelt vast dat geen enkele deelnemer van de studie een heupprothese kreeg. Gecontroleerde \
        gegevens voor de heup mogen nog worden bezorgd.
        """, replyTo: 6, audience: .applicant),
    StoryComment(
      member: Cast.koen, criterion: "C4",
      text: "Onder ons: die gegevens bestaan wellicht niet, het register bevat alleen knieën.",
      replyTo: 8),
  ]

  /// What the group agrees on; on added value it does not yet.
  static let consensus = [
    StoryConsensus(
      criterion: "C4", value: .level(1),
      texts: LocalizedText([
        .dutch: "Zwak: één studie, een folder als controle, geen gegevens voor de heup.",
        .french: "Faible : une étude, un dépliant comme témoin, rien sur la hanche.",
      ])),
    StoryConsensus(
      criterion: "F1", value: .level(0),
      texts: LocalizedText([
        .dutch: "Niet aangetoond: de uitgespaarde zittingen zijn een aanname."
      ])),
  ]
}
