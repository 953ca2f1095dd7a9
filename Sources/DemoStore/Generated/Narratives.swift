import ReviewDomain

/// Dossier texts for generated requests: a narrative in the file's language that names no product.
enum Narratives {
  static func text(
    process: String, id: CareProcessID, language: Language, variant: Int
  ) -> String {
    let figures = Figures(variant: variant)
    switch language {
    case .dutch: return head(language, id) + dutch(process, figures)
    case .german: return head(language, id) + german(process, figures)
    default: return head(language, id) + french(process, figures)
    }
  }

  private struct Figures {
    let patients: Int
    let months: Int
    let centres: Int
    let lost: Int

    init(variant: Int) {
      patients = 84 + 57 * variant
      months = [6, 12, 3, 24, 9][variant % 5]
      centres = 2 + variant
      lost = 7 + 4 * variant
    }
  }

  private static func head(_ language: Language, _ process: CareProcessID) -> String {
    "---\nlanguage: \(language.rawValue)\ncare-process: \(process)\n---\n\n"
  }

  private static func french(_ process: String, _ figures: Figures) -> String {
    """
    # Résumé

    L'application accompagne les patients dans le processus de soins « \(process) ». Ils notent \
    chaque jour leurs symptômes et deux mesures ; l'équipe soignante reçoit les écarts et répond \
    pendant les heures ouvrables.

    # Processus de soins actuel

    Aujourd'hui, le suivi repose sur une consultation tous les trois mois et sur le téléphone. Entre \
    deux consultations, les aggravations sont vues tard.

    # Données cliniques

    Étude prospective dans \(figures.centres) centres, \(figures.patients) participants, \
    \(figures.months) mois. \(figures.lost) % des participants n'ont pas terminé le suivi.

    | | Application | Suivi habituel |
    |---|---|---|
    | Participants | \(figures.patients / 2) | \(figures.patients - figures.patients / 2) |
    | Suivi complet | \(100 - figures.lost) % | \(98 - figures.lost) % |

    # Sécurité

    Aucun incident grave lié à l'application n'a été rapporté. Les alertes sans suite sont comptées \
    chaque mois et discutées avec l'équipe.

    # Prix et budget

    Le forfait mensuel couvre le logiciel et le temps infirmier. L'estimation des prestations évitées \
    vient de l'étude et d'une enquête auprès de \(figures.centres) services.

    """
  }

  private static func dutch(_ process: String, _ figures: Figures) -> String {
    """
    # Samenvatting

    De toepassing begeleidt patiënten in het zorgproces ‘\(process)’. Zij noteren elke dag hun \
    klachten en twee metingen; het zorgteam ziet de afwijkingen en antwoordt tijdens de kantooruren.

    # Huidig zorgproces

    Vandaag steunt de opvolging op een raadpleging om de drie maanden en op de telefoon. Tussen twee \
    raadplegingen wordt achteruitgang laat gezien.

    # Klinisch bewijs

    Prospectieve studie in \(figures.centres) centra, \(figures.patients) deelnemers, \
    \(figures.months) maanden. \(figures.lost) % van de deelnemers maakte de opvolging niet af.

    | | Toepassing | Gebruikelijke opvolging |
    |---|---|---|
    | Deelnemers | \(figures.patients / 2) | \(figures.patients - figures.patients / 2) |
    | Volledige opvolging | \(100 - figures.lost) % | \(98 - figures.lost) % |

    # Veiligheid

    Er is geen ernstig incident door de toepassing gemeld. Meldingen zonder gevolg worden elke maand \
    geteld en met het team besproken.

    # Prijs en budget

    Het maandforfait dekt de software en de verpleegkundige tijd. De raming van de vermeden \
    prestaties komt uit de studie en uit een bevraging van \(figures.centres) diensten.

    """
  }

  private static func german(_ process: String, _ figures: Figures) -> String {
    """
    # Zusammenfassung

    Die Anwendung begleitet Patienten im Versorgungsprozess „\(process)“. Sie notieren täglich ihre \
    Beschwerden und zwei Messwerte; das Behandlungsteam sieht Abweichungen und antwortet während der \
    Bürozeiten.

    # Derzeitige Versorgung

    Heute beruht die Betreuung auf einer Konsultation alle drei Monate und auf dem Telefon.

    # Klinische Evidenz

    Prospektive Studie in \(figures.centres) Zentren, \(figures.patients) Teilnehmer, \
    \(figures.months) Monate. \(figures.lost) % der Teilnehmer haben die Beobachtung nicht beendet.

    # Sicherheit

    Kein schwerer Vorfall durch die Anwendung wurde gemeldet.

    # Preis und Budget

    Die Monatspauschale deckt Software und Pflegezeit.

    """
  }
}
