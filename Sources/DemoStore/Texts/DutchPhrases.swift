/// Dutch sentences; see `PhraseBank` for the form.
enum DutchPhrases {
  static let text = """
    C1 | de mortaliteit
    C2 | de morbiditeit
    C3 | de levenskwaliteit
    C4 | de bewijskracht
    C5 | de veiligheid
    C6 | de overeenstemming met richtlijnen
    C7 | de diagnostische nauwkeurigheid
    D1 | de plaats in het zorgproces
    D2 | de gebruiksvriendelijkheid
    D3 | de toegankelijkheid
    D4 | het effectieve gebruik
    D5 | het alarmbeheer
    E1 | de meerwaarde
    E2 | de inzet van personeel
    E3 | de vermeden prestaties
    E4 | de band met de eerste lijn
    E5 | de nood van de patiënten
    F1 | de budgettaire weerslag
    F2 | de verhouding tussen kosten en waarde
    F3 | de gevraagde prijs
    G2 | het plan voor gegevensverzameling
    G3 | het aannemelijke voordeel
    C 0 | Geen bruikbare vergelijking in het dossier voor %.
    C 0 | Niet aangetoond voor %: het betrouwbaarheidsinterval sluit geen effect niet uit.
    C 1 | Gunstig signaal voor %, maar kleine studie en korte opvolging.
    C 2 | Geloofwaardig resultaat voor %, met een voorbehoud over de Belgische praktijk.
    C 3 | Duidelijke en gelijklopende resultaten voor %, in de gevraagde populatie.
    C 3 | Goed onderbouwd voor %: vergelijkende studie, weinig ontbrekende gegevens.
    C - | Niet van toepassing: het product claimt niets over %.
    C ? | Niet te beoordelen: de tabellen over % ontbreken in de bijlagen.
    D 0 | Het dossier beschrijft % niet op een controleerbare manier.
    D 0 | Onvoldoende voor %: op de werkvloer loopt het anders.
    D 1 | Summier beschreven voor %; concrete voorbeelden ontbreken.
    D 2 | In orde voor %, te bevestigen na zes maanden gebruik.
    D 3 | Overtuigend voor %: getest met patiënten van alle leeftijden.
    D 3 | Sterk punt van het dossier: %.
    D - | Niet van toepassing in dit zorgproces: %.
    D ? | Te weinig elementen om te oordelen over %; na te vragen bij de aanvrager.
    E 0 | Geen vergelijkende gegevens voor %.
    E 0 | De beweringen over % steunen op geen enkele meting.
    E 1 | Aannemelijke raming voor %, maar uit één centrum.
    E 2 | Echte verbetering voor %, bescheiden van omvang.
    E 3 | Duidelijke winst voor %, bevestigd door de activiteitscijfers.
    E - | Hier niet van toepassing: %.
    E ? | Zonder factureringsgegevens kan ik niet oordelen over %.
    F 0 | De berekening voor % steunt op aannames zonder bron.
    F 0 | Geen sensitiviteitsanalyse voor %.
    F 1 | Onvolledige cijfers voor %; de volumes lijken overschat.
    F 2 | Aanvaardbaar voor %, met een plafond op het aantal patiënten.
    F 3 | Redelijk en goed gedocumenteerd voor %.
    F - | Niet van toepassing: %.
    F ? | Niet te beoordelen zonder de tarieven van vergelijkbare producten: %.
    G 0 | Het plan geeft geen antwoord op de open vragen: %.
    G 1 | Onvoldoende voor %: er is geen vergelijkingsgroep.
    G 2 | Haalbaar voor %, krappe planning.
    G 3 | Degelijk voor %: protocol, verantwoordelijken en data staan vast.
    G - | Niet van toepassing: %.
    G ? | Te verduidelijken door de aanvrager: %.
    F4 = Volwassenen in ambulante opvolging; de raming van de aanvrager ligt wellicht een kwart te hoog.
    F4 = Goed afgebakende populatie, maar wie geen smartphone heeft, is niet meegeteld.
    F4 = Patiënten die al door een multidisciplinair team worden gevolgd; het aantal is aannemelijk.
    G1 = Duur van het effect na één jaar, en gebruik buiten studieverband.
    G1 = Toepasbaarheid bij ouderen en bij wie minder digitaal vaardig is.
    G1 = Werkelijke kosten van de begeleiding door het zorgteam.
    """
}
