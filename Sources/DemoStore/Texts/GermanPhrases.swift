/// German sentences; see `PhraseBank` for the form.
enum GermanPhrases {
  static let text = """
    C1 | Mortalität
    C2 | Morbidität
    C3 | Lebensqualität
    C4 | Vertrauen in die Evidenz
    C5 | Sicherheit
    C6 | Übereinstimmung mit Leitlinien
    C7 | diagnostische Genauigkeit
    D1 | Platz im Versorgungsprozess
    D2 | Nutzerfreundlichkeit
    D3 | Barrierefreiheit
    D4 | tatsächliche Nutzung
    D5 | Umgang mit Alarmen
    E1 | Mehrwert
    E2 | Personaleinsatz
    E3 | vermiedene Leistungen
    E4 | Anbindung an die Primärversorgung
    E5 | Bedarf der Patienten
    F1 | Budgetauswirkung
    F2 | Verhältnis von Kosten und Wert
    F3 | beantragter Preis
    G2 | Plan zur Datenerhebung
    G3 | Plausibilität des Nutzens
    C 0 | Zum Punkt „%“ enthält das Dossier keinen brauchbaren Vergleich.
    C 0 | Nicht belegt (%): Das Konfidenzintervall schließt fehlende Wirkung nicht aus.
    C 1 | Günstiges Signal (%), aber kleine Fallzahl und kurze Beobachtung.
    C 2 | Glaubwürdig (%), mit einem Vorbehalt zur Übertragbarkeit.
    C 3 | Klare und übereinstimmende Ergebnisse (%) in der beantragten Population.
    C - | Nicht anwendbar: Das Produkt macht dazu keine Aussage (%).
    C ? | Nicht beurteilbar: Die Tabellen dazu fehlen in den Anlagen (%).
    D 0 | Im Dossier nicht nachprüfbar beschrieben (%).
    D 1 | Nur knapp beschrieben (%), Beispiele fehlen.
    D 2 | In Ordnung (%), nach sechs Monaten zu bestätigen.
    D 3 | Überzeugend (%), mit Patienten aller Altersgruppen geprüft.
    D - | In diesem Versorgungsprozess nicht anwendbar (%).
    D ? | Zu wenige Angaben (%), beim Antragsteller nachzufragen.
    E 0 | Keine Vergleichsdaten (%).
    E 1 | Plausible Schätzung (%), aber nur aus einem Zentrum.
    E 2 | Wirkliche Verbesserung (%), von bescheidenem Ausmaß.
    E 3 | Deutlicher Gewinn (%), durch die Leistungszahlen bestätigt.
    E - | Hier nicht anwendbar (%).
    E ? | Ohne Abrechnungsdaten nicht beurteilbar (%).
    F 0 | Die Rechnung beruht auf unbelegten Annahmen (%).
    F 1 | Unvollständige Zahlen (%), die Mengen wirken zu hoch.
    F 2 | Annehmbar (%), mit einer Obergrenze für die Patientenzahl.
    F 3 | Angemessen und gut belegt (%).
    F - | Nicht anwendbar (%).
    F ? | Ohne Vergleichspreise nicht beurteilbar (%).
    G 0 | Beantwortet die offenen Fragen nicht (%).
    G 1 | Unzureichend (%): Es gibt keine Vergleichsgruppe.
    G 2 | Machbar (%), enger Zeitplan.
    G 3 | Solide (%): Protokoll, Verantwortliche und Termine stehen fest.
    G - | Nicht anwendbar (%).
    G ? | Vom Antragsteller zu klären (%).
    F4 = Ambulant betreute Erwachsene; die Schätzung des Antragstellers liegt wohl um ein Viertel zu hoch.
    F4 = Gut abgegrenzte Population; wer kein Smartphone hat, ist nicht mitgezählt.
    G1 = Dauer der Wirkung über ein Jahr hinaus und Nutzung außerhalb der Studie.
    G1 = Übertragbarkeit auf ältere Patienten.
    """
}
