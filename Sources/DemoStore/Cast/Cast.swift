import ReviewDomain

/// The invented members of the practice group; any likeness is chance.
enum Cast {
  static let sofie: MemberID = "sofie-de-smet"
  static let marc: MemberID = "marc-lambert"
  static let helene: MemberID = "helene-dumont"
  static let ann: MemberID = "ann-peeters"
  static let benoit: MemberID = "benoit-collard"
  static let lieve: MemberID = "lieve-janssens"
  static let thierry: MemberID = "thierry-gerard"
  static let nathalie: MemberID = "nathalie-leroy"
  static let koen: MemberID = "koen-vermeulen"
  static let emilie: MemberID = "emilie-fontaine"
  static let griet: MemberID = "griet-maes"
  static let pieter: MemberID = "pieter-wouters"
  static let amelie: MemberID = "amelie-renard"
  static let joachim: MemberID = "joachim-kessler"
  static let dirk: MemberID = "dirk-claes"

  static let voting = [ann, benoit, lieve, thierry, nathalie, koen, emilie, griet]
  static let advisory = [pieter, amelie]
  static let scorers = voting + advisory + [joachim]
  /// Everyone who declares interests before a dossier opens.
  static let declaring = [helene] + scorers

  /// In the order in which they joined: the secretariat founds the group.
  static let members: [Member] = [
    Member(
      id: sofie, name: "Sofie De Smet", role: .secretariat, language: .dutch,
      constituency: "secretariat"),
    Member(
      id: marc, name: "Marc Lambert", role: .secretariat, language: .french,
      constituency: "secretariat"),
    Member(
      id: helene, name: "Hélène Dumont", role: .chair, language: .french, constituency: "chair"),
    Member(
      id: ann, name: "Ann Peeters", role: .voting, language: .dutch, constituency: "physicians"),
    Member(
      id: benoit, name: "Benoît Collard", role: .voting, language: .french,
      constituency: "physicians"),
    Member(
      id: lieve, name: "Lieve Janssens", role: .voting, language: .dutch,
      constituency: "insurers"),
    Member(
      id: thierry, name: "Thierry Gérard", role: .voting, language: .french,
      constituency: "insurers"),
    Member(
      id: nathalie, name: "Nathalie Leroy", role: .voting, language: .french,
      constituency: "patients"),
    Member(
      id: koen, name: "Koen Vermeulen", role: .voting, language: .dutch,
      constituency: "health economists"),
    Member(
      id: emilie, name: "Émilie Fontaine", role: .voting, language: .french,
      constituency: "pharmacists"),
    Member(
      id: griet, name: "Griet Maes", role: .voting, language: .dutch, constituency: "nurses"),
    Member(
      id: pieter, name: "Pieter Wouters", role: .advisory, language: .dutch,
      constituency: "FAMHP"),
    Member(
      id: amelie, name: "Amélie Renard", role: .advisory, language: .french,
      constituency: "eHealth platform"),
    Member(
      id: joachim, name: "Joachim Kessler", role: .expert, language: .german,
      constituency: "biostatistics"),
    Member(
      id: dirk, name: "Dirk Claes", role: .auditor, language: .dutch, constituency: "audit"),
  ]
}

extension Cast {
  /// The members with their mandates: four years, one of which ends soon after `today`.
  static func members(from first: Day, on today: Day) -> [Member] {
    members.map { member in
      guard member.role.declaresInterests else { return member }
      var member = member
      member.from = first
      member.until = member.id == koen ? today.adding(days: 41) : today.adding(months: 26)
      return member
    }
  }
}
