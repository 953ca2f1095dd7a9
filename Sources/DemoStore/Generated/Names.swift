/// Syllables and words of which products and applicants are made.
///
/// Invented; not looked up.
enum Names {
  static let beginnings = words(
    """
    Adi Alve Ambu Arta Auri Balan Bevi Brevi Calo Cardi Cela Cyto Derma Dia Dormi Elia Endo Ergo \
    Fibro Flexi Gastri Glyco Gyna Hema Hepa Immu Kine Lumo Medi Memo Moti Neuri Nefri Nocti Onco \
    Ortho Osteo Pedia Pneu Pulmo Rheuma Sani Senso Somni Spiro Tensi Thero Uro Vasca Veno Vita
    """)
  static let endings = words(
    """
    baan band brug cure dagboek desk diem fil flow gids guide haven horizon kompas lab lien ligne \
    link lis log lune maat mira nova pad pas passe pilot pols puls radar relay scope sens signa \
    soin spoor station stem tempo trace traject veille via wacht weg wijzer zorg
    """)
  static let additions = words("Home Plus Pro Duo Junior Senior Thuis Domicile Daheim Kids Max One")

  static let places = words(
    """
    Maasland Meetjesland Haspengouw Kempen Pajottenland Hageland Scheldeland Zwin Westhoek Voeren \
    Famenne Condroz Hesbaye Gaume Borinage Fagnes Semois Ourthe Sambre Dyle Senne Lys Vesdre Amblève \
    Eifel Venn Göhl Our Eupen Ardenne Escaut Leie Dender Nete Demer Rupel Geer Berwinne Lesse Hoyoux
    """)
  static let trades = words(
    """
    Medtech Digital Health Zorgtech Santé Softcare Télésoins Klinika Medisoft Care Vitalis Novacare \
    Sensoriek Telezorg Medilab Therapeutics Clinique Pharma Systems Gesundheit
    """)
  static let forms = words("NV BV SA SRL SA NV BV GmbH asbl vzw")
  static let bodies = [
    "Belgische vereniging voor %", "Société belge de %", "Beroepsvereniging %", "Union %",
    "Algemeen Ziekenhuis %", "Clinique %", "Wissenschaftliche Gesellschaft %",
  ]

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
