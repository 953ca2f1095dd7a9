package import ReviewDomain

extension Dutch: AnalysisTexts {
  package func label(_ word: AnalysisWord) -> String {
    switch word {
    case .agreement: "Overeenstemming"
    case .byCase: "Per zaak en ronde"
    case .byRound: "Per ronde"
    case .byCriterion: "Per criterium"
    case .byRole: "Per rol"
    case .members: "Leden: gemiddelde afstand tot de mediaan van de eenheid; onder 0 is streng"
    case .units: "Eenheden"
    case .alphaOrdinal: "α van Krippendorff, ordinaal"
    case .ac2: "AC2 van Gwet, kwadratisch"
    case .alphaNominal: "α van Krippendorff, nominaal"
    case .alphaInterval: "α van Krippendorff, interval"
    case .alphaRatio: "α van Krippendorff, ratio"
    case .ac1: "AC1 van Gwet"
    case .pairsThatAgree: "Paren met dezelfde score"
    case .fleissKappa: "κ van Fleiss"
    case .cohenKappa: "κ van Cohen"
    case .scottPi: "π van Scott"
    case .intraclass: "ICC(2,1), absolute overeenkomst"
    case .kendallW: "W van Kendall"
    case .unitCount: "eenheden"
    case .memberCount: "leden"
    case .scoreCount: "scores"
    case .offset: "afstand"
    case .median: "mediaan"
    case .consensus: "consensus"
    case .index: "DI"
    }
  }

  package func sentence(for reading: AgreementReading) -> String {
    switch reading {
    case .noVariation:
      "Iedereen gaf overal dezelfde score: zonder variatie is α niet bepaald."
    case .tooFewUnits:
      "α vraagt minstens twee criteria die twee leden scoorden: bekijk elk criterium apart."
    case .agreed:
      "De leden stemmen overeen: scores dicht bijeen (AC2), criteria in dezelfde volgorde (α)."
    case .closeWithoutOrder:
      "De scores liggen dicht bijeen (AC2); α is laag door weinig of ongeordende variatie."
    case .orderedButApart:
      "De leden zetten de criteria in dezelfde volgorde (α), maar de scores verschillen (AC2)."
    case .apart:
      "De leden liggen uiteen: begin met de criteria met de hoogste meningsverschilindex."
    }
  }

  package func sentence(for mistake: ScoreFileMistake) -> String {
    switch mistake.fact {
    case .notText:
      "Het bestand is geen tekst in UTF-8. Sla het op als “CSV UTF-8”."
    case .unclosedQuote:
      "Een aanhalingsteken gaat hier open en nooit dicht. Sluit het, of verdubbel het in een "
        + "tekst."
    case .textAfterQuote:
      "Er staat iets na een sluitend aanhalingsteken. Verdubbel een aanhalingsteken dat bij "
        + "de tekst hoort."
    case .empty:
      "Het bestand is leeg. Het begint met een kop: case,round,member,role,criterion,score."
    case .columnMissing(let name):
      "De kolom \(quoted(name)) ontbreekt in de kop. Voeg ze toe."
    case .columnTwice(let name):
      "De kolom \(quoted(name)) staat er twee keer. Houd er een over."
    case .tooManyFields:
      "Deze regel heeft meer velden dan de kop. Zet een tekst met het scheidingsteken tussen "
        + "aanhalingstekens."
    case .valueMissing(let column):
      "\(quoted(column)) is hier leeg. Elke regel heeft dat nodig."
    case .notARound(let text):
      "\(quoted(text)) is geen nummer van een ronde. Schrijf cijfers; 1 als er maar een is."
    case .notAScore(let text):
      "\(quoted(text)) is geen score. Schrijf een getal, - (niet van toepassing), ? (niet te "
        + "beoordelen) of niets."
    case .outsideScale(let text, let levels):
      "De schaal heeft geen \(quoted(text)), alleen \(listed(levels: levels)). Verbeter de score of "
        + "--categories."
    case .scoredTwice(let member, let line):
      "\(quoted(member)) scoorde dit criterium al op regel \(line). Houd een van beide over."
    }
  }

  package func counts(units: Int, members: Int, scores: Int, missing: Int) -> String {
    number(units) + (units == 1 ? " eenheid, " : " eenheden, ")
      + number(members) + (members == 1 ? " lid, " : " leden, ")
      + number(scores) + (scores == 1 ? " score, " : " scores, ") + number(missing)
      + " ontbrekend"
  }

  package func scaleFromFile(_ levels: String) -> String {
    "Schaal: \(levels), afgeleid uit de scores van het bestand. Geef de hele schaal op, zoals "
      + "--categories 0..3: AC2, consensus en meningsverschilindex hangen ervan af."
  }
  package func scale(_ levels: String) -> String { "Schaal: \(levels)." }

  package func interval(
    _ low: String, _ high: String, resamples: Int, seed: String
  ) -> String {
    "95 %: \(low) tot \(high) (\(number(resamples)) trekkingen van eenheden, startgetal \(seed))"
  }
  package func standardError(_ value: String) -> String { "standaardfout \(value)" }

  package func leftOut(_ lines: Int) -> String {
    lines == 1
      ? "1 regel van een teruggegeven scoreblad telt niet mee."
      : "\(number(lines)) regels van teruggegeven scorebladen tellen niet mee."
  }
  package func more(_ count: Int) -> String {
    "… en nog \(number(count)); --format json geeft alles."
  }
  package var noLineSelected: String {
    "Geen enkele regel heeft deze zaak, deze ronde, dit criterium of deze rol. Vergelijk de opties "
      + "met het bestand."
  }
}
