package import ReviewDomain

extension Dutch {
  package func help(_ act: Act) -> String {
    switch act {
    case .declare:
      "Zegt of u een belang hebt in deze zaak; daarna gaat het dossier open of wacht het op de "
        + "voorzitter, en een latere verklaring vervangt deze."
    case .score:
      "Opent uw scoreblad, een klad dat alleen u ziet en dat u kunt wijzigen tot u het indient."
    case .submitScores:
      "Dient uw scoreblad van deze ronde in; daarna kunnen alleen de voorzitter of het "
        + "secretariaat het u teruggeven."
    case .comment:
      "Voegt een opmerking toe aan de beraadslaging, over een criterium of over de hele zaak; de "
        + "groep ziet ze en ze blijft staan."
    case .propose:
      "Stelt de conclusie op die de groep zal worden gevraagd aan te nemen; een later voorstel "
        + "vervangt ze zolang er geen stemming loopt."
    case .vote:
      "Brengt uw stem uit over het voorstel; ze blijft voor de anderen verborgen tot de stemming "
        + "sluit en kan niet worden gewijzigd."
    case .attend:
      "Noteert wie aanwezig is, wie vertrok en wie zich voor de pariteit onthoudt; van dan af "
        + "stemmen in een vergadering alleen de aanwezigen, en een latere nota van dezelfde dag "
        + "komt erbij."
    case .proxy:
      "Laat een ander lid in uw plaats stemmen, als de werkregels dat toelaten; een latere "
        + "volmacht vervangt deze, en zonder gevolmachtigde houdt ze op."
    case .minority:
      "Voegt uw minderheidsstandpunt bij de conclusie van de groep; een later standpunt "
        + "vervangt het, en het verslag drukt het af."
    case .openRound:
      "Opent een blinde ronde van scoring met de aangenomen criteriaset; dit kan niet ongedaan "
        + "worden gemaakt, de ronde eindigt met sluiting en onthulling."
    case .closeRound:
      "Beëindigt de scoring van deze ronde; er kan geen scoreblad meer worden ingediend, de ronde "
        + "gaat niet meer open en de onthulling volgt."
    case .reveal:
      "Toont alle scorebladen van de ronde aan wie het dossier mag lezen en start de "
        + "beraadslaging; dit kan niet ongedaan worden gemaakt."
    case .question:
      "Stelt een vraag aan de aanvrager op, of vervangt het klad ervan; er vertrekt niets "
        + "voordat de vragen verstuurd worden."
    case .dropQuestion:
      "Laat het klad van een vraag vallen, met een motivering; het kan niet meer verstuurd "
        + "worden, een nieuwe vraag wel."
    case .sendQuestions:
      "Nummert de opgestelde vragen en opent de richttermijn van de aanvrager; dit kan niet "
        + "ongedaan worden gemaakt en de tekst verandert niet meer."
    case .answer:
      "Noteert wat de aanvrager op een vraag heeft geantwoord; een later antwoord op dezelfde "
        + "vraag vervangt dit."
    case .explanation:
      "Noteert de schriftelijke toelichting van de aanvrager, opgedeeld in punten waarop de "
        + "groep antwoordt; dit kan niet ongedaan worden gemaakt, een andere kan volgen."
    case .hearing:
      "Noteert de mondelinge toelichting van de aanvrager voor de groep; de nota blijft, een "
        + "vergissing wordt rechtgezet."
    case .reply:
      "Geeft het antwoord van de groep op een vraag of opmerking; het rapport drukt het af, en "
        + "een later antwoord vervangt dit."
    case .openVote:
      "Legt het voorstel vast en laat de leden erover stemmen; het kan pas na de sluiting van de "
        + "stemming worden gewijzigd."
    case .override:
      "Laat de zaak door ondanks een controlepunt waaraan niet is voldaan; de afwijking en "
        + "haar motivering blijven zichtbaar, en dat kan niet ongedaan worden gemaakt."
    case .closeVote:
      "Beëindigt de stemming en telt de stemmen; dit kan niet ongedaan worden gemaakt, maar een "
        + "nieuwe stemming is mogelijk."
    case .conclude:
      "Legt het aangenomen voorstel vast als conclusie van de groep; de beslissing van de "
        + "overheid volgt, en dit kan niet ongedaan worden gemaakt."
    case .transmit:
      "Noteert dat de conclusie met haar stukken aan het Verzekeringscomité is bezorgd; een "
        + "latere verzending vervangt ze, en de beslissing van de overheid volgt."
    case .recuse:
      "Beslist over het belang van een lid: neemt de gekozen rechten weg, of geen om het lid vrij "
        + "te geven; een latere beslissing vervangt deze."
    case .assign:
      "Wijst een lid aan als rapporteur van de zaak, of als expert voor de opgegeven criteria; "
        + "een latere aanwijzing voor dezelfde taak vervangt deze."
    case .unassign:
      "Neemt een lid alle taken in deze zaak af, met de motivering; het lid kan opnieuw worden "
        + "aangewezen."
    case .replaceChair:
      "Geeft het voorzitterschap van deze zaak aan een ander lid, omdat de voorzitter er een "
        + "belang in heeft of ze niet kan leiden; een latere vervanging vervangt deze."
    case .reopenScores:
      "Geeft een lid zijn scoreblad terug, dat het opnieuw moet indienen; de motivering blijft "
        + "bewaard."
    case .gate:
      "Beantwoordt een toegangsvoorwaarde van de ontvankelijkheid, met het bewijs; een later "
        + "antwoord vervangt dit."
    case .incomplete:
      "Noteert de ontbrekende elementen van de aanvraag en wacht op de aanvrager; de ontvangst "
        + "van de aanvulling maakt er een eind aan."
    case .letter:
      "Noteert dat een brief aan de aanvrager vertrokken is, met de exacte tekst; hij blijft, "
        + "en een andere kan volgen."
    case .complete:
      "Noteert dat de ontbrekende elementen binnen zijn; het onderzoek van de ontvankelijkheid "
        + "gaat verder, en de aanvraag kan opnieuw onvolledig worden verklaard."
    case .admissible:
      "Laat de aanvraag toe tot de evaluatie, waarvan de richttermijn die dag begint; dit kan "
        + "niet ongedaan worden gemaakt."
    case .inadmissible:
      "Beëindigt de zaak omdat de aanvraag niet aan de voorwaarden voldoet; het secretariaat kan "
        + "ze heropenen."
    case .meeting:
      "Noteert wat er op een voorafgaande vergadering is gezegd; de nota blijft staan, een fout "
        + "wordt rechtgezet."
    case .submit:
      "Noteert dat de aanvrager de aanvraag heeft ingediend; de richttermijn van de "
        + "ontvankelijkheid begint die dag, en dit kan niet ongedaan worden gemaakt."
    case .decide:
      "Registreert de beslissing van de overheid; een latere beslissing vervangt ze, en beide "
        + "blijven ingeschreven."
    case .inForce:
      "Noteert dat de terugbetaling is begonnen; vanaf dan worden de mijlpalen gevolgd, en dit "
        + "kan niet ongedaan worden gemaakt."
    case .milestone:
      "Noteert of een mijlpaal is gehaald; een latere nota over dezelfde mijlpaal vervangt deze."
    case .prolong:
      "Noteert dat de overheid de tijdelijke terugbetaling een later einde gaf, met de vragen die "
        + "open blijven; het vroegere einde blijft genoteerd."
    case .reevaluate:
      "Opent een nieuwe zaak die deze terugbetaling opnieuw evalueert, met het nieuwe dossier van de "
        + "aanvrager of de oude aanvraag; beide zaken noemen elkaar, en dit wordt niet ongedaan gemaakt."
    case .extend:
      "Voegt dagen toe aan de richttermijn, boven op eerdere verlengingen; dit kan niet ongedaan "
        + "worden gemaakt."
    case .suspend: "Legt de telling van de richttermijn stil tot u hem hervat."
    case .resume: "Laat de richttermijn weer lopen; hij kan opnieuw worden geschorst."
    case .withdraw:
      "Beëindigt de zaak op vraag van de aanvrager; het secretariaat kan ze heropenen."
    case .revive:
      "Neemt een niet-ontvankelijke of ingetrokken aanvraag weer op in de fase waar ze stopte; ze "
        + "kan opnieuw eindigen."
    case .end:
      "Beëindigt een zaak die beslist of in werking is, met haar afloop; dit kan niet ongedaan "
        + "worden gemaakt."
    case .tag:
      "Geeft de zaak een label, met een getal als u wilt; de hele groep ziet het, en weghalen maakt het ongedaan."
    case .untag:
      "Haalt een label van de zaak weg; het kan opnieuw gegeven worden."
    case .relate:
      "Noteert dat de zaak een andere herevalueert of vervangt, of over hetzelfde product gaat; een latere notering vervangt deze."
    case .correct:
      "Voegt bij een inschrijving van de zaak wat juist is; de inschrijving blijft staan, en een "
        + "latere rechtzetting vervangt de uwe."
    }
  }
}
