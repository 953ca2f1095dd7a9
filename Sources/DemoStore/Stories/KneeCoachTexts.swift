import ReviewDomain

/// What the members wrote on KneeCoach: the comparator is a leaflet, usual care is physiotherapy.
enum KneeCoachTexts {
  static let opinions = """
    ann C2 2 Flexie en KOOS-functie verbeteren duidelijk tegenover de oefenfolder; of dat ook tegenover kinesitherapie zo is, weten we niet.
    ann C4 1 De controlegroep kreeg een folder en beloofde drie maanden geen kinesitherapie te volgen. Indirecte vergelijking: ik verlaag twee niveaus.
    ann D1 1 Het dossier noemt zelf ongeveer 24 kinesitherapiezittingen als gewone zorg, en vergelijkt daar nergens mee.
    ann E1 0 Meerwaarde tegenover kinesitherapie is niet onderzocht. 171 van de 512 gescreende patiënten weigerden net omdat zij kinesitherapie wilden.
    ann F4 = Eerste totale knie- of heupprothese wegens artrose. Voor de heup zijn er geen gecontroleerde gegevens: de populatie moet tot de knie worden beperkt.
    ann G1 = Effect tegenover gewone kinesitherapie; heup; wat er na drie maanden overblijft.
    benoit C2 3 Onze points de KOOS et neuf degrés de flexion : en rééducation, c'est considérable, quel que soit le comparateur.
    benoit C3 3 L'EQ-5D gagne 0,07 à trois mois, au-dessus du seuil pertinent.
    benoit C4 2 Essai randomisé propre, onze perdus de vue sur 264. Le comparateur est faible, j'en conviens.
    benoit E1 3 Un programme guidé à domicile répond à un vrai manque là où il n'y a pas de kinésithérapeute disponible.
    benoit E5 3 Dans ma région, on attend la première séance trois semaines.
    lieve E1 0 Tegenover een folder van acht bladzijden lijkt alles beter.
    lieve E3 0 De twaalf uitgespaarde zittingen zijn een aanname: in de studie volgde de controlegroep geen kinesitherapie, er viel dus niets uit te sparen.
    lieve F1 0 De besparing van 270 euro per patiënt staat of valt met die zittingen. Zonder bewijs is dit 490 000 euro meeruitgave in jaar 1.
    lieve F3 1 245 euro per patiënt voor twaalf weken, zonder dat één zitting wegvalt.
    thierry E3 0 Aucune prestation évitée n'est mesurée ; la note de l'annexe 2 le reconnaît.
    thierry F1 0 Le tableau compte douze séances évitées par patient, sans une seule donnée de facturation.
    thierry F2 0 Effet mesuré contre rien, coût comparé à 24 séances : les deux côtés de la balance n'ont pas le même comparateur.
    nathalie D2 3 Les membres de notre comité l'ont installée en dix minutes, capteur compris.
    nathalie D3 1 Sans smartphone récent, pas d'accès ; l'autre solution est justement le dépliant du groupe témoin.
    nathalie E1 3 Commencer le lendemain de la sortie, chez soi, change tout pour qui vit seul.
    nathalie G1 = Que devient le patient qui n'y arrive pas seul, et qui le remarque ?
    koen F2 0 Geen kosten-effectiviteit: het effect is gemeten tegenover niets doen, de kosten tegenover 24 zittingen. Beide moeten dezelfde comparator hebben.
    koen E1 1 Misschien is het even goed als kinesitherapie en goedkoper. Dat is de interessante vraag, en ze is niet gesteld.
    koen C4 1 Zeventien van de 132 in de controlegroep volgden toch kinesitherapie en bleven meegeteld; dat maakt het verschil eerder kleiner dan groter.
    emilie C5 2 Peu d'événements ; les chutes pendant les exercices faits seul devraient être comptées à part.
    emilie D1 2 La place après l'hôpital est claire ; l'articulation avec la kinésithérapie prescrite ne l'est pas.
    griet D4 2 74 % van de sessies uitgevoerd over twaalf weken is goed, maar het register telt alleen wie gestart is.
    griet E2 3 Vier fysieke controles, de rest op afstand: dat past in een werkweek.
    griet E4 1 De huisarts krijgt één verslag, in week 12. De thuisverpleegkundige niets.
    griet C6 ? Het dossier zegt niet op welke richtlijn het oefenschema steunt.
    thierry C6 ? Aucune recommandation n'est citée ; qui a vérifié le programme ?
    emilie F2 ? Le rapport coût-efficacité dépend du comparateur, qui n'est pas la kinésithérapie.
    pieter C5 2 Voor versie 4.0 kennen wij geen incidentmeldingen; de sensor valt onder het certificaat.
    amelie E4 1 Le rapport final part par eHealthBox ; rien ne part avant la douzième semaine.
    joachim C4 1 Die Studie beantwortet eine andere Frage: Anwendung gegen Faltblatt. Für die Hüfte gibt es keine kontrollierten Daten.
    joachim E1 0 Überlegenheit gegenüber Physiotherapie folgt daraus nicht; nötig wäre eine Nichtunterlegenheitsstudie mit vorab festgelegter Grenze.
    thierry E1 0 Sans comparaison avec la kinésithérapie remboursée, il n'y a pas de plus-value à payer.
    griet E1 3 Patiënten die anders weken wachten, beginnen de dag na ontslag: dat zie ik in mijn dienst.
    emilie E1 2 L'accès et la régularité des exercices sont un gain réel, même si l'effet propre reste à mesurer.
    amelie E1 2 Un programme suivi à distance complète l'offre là où elle manque.
    """

  static let recommendations: [MemberID: ConclusionKind] = [
    Cast.ann: .negative, Cast.benoit: .definitive, Cast.lieve: .negative, Cast.thierry: .negative,
    Cast.nathalie: .definitive, Cast.koen: .temporary, Cast.emilie: .temporary,
    Cast.griet: .temporary, Cast.joachim: .negative,
  ]
}
