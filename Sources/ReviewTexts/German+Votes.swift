package import ReviewDomain

extension German {
  package func term(_ form: VoteForm) -> String {
    switch form {
    case .rollCall: "namentlich"
    case .secret: "geheim"
    }
  }

  package func term(_ procedure: VoteProcedure) -> String {
    switch procedure {
    case .meeting: "in Sitzung"
    case .written: "schriftlich"
    }
  }

  package func term(_ document: Transmission.Document) -> String {
    switch document {
    case .report: "Bericht"
    case .proposal: "Vorschlag"
    case .minorityOpinions: "Minderheitsvoten"
    case .explanation: "Erläuterung des Antragstellers"
    case .votes: "Stimmen"
    }
  }

  package func term(_ preset: VoteRule.Preset) -> String {
    switch preset {
    case .generalCommittee: "Regeln des Allgemeinen Ausschusses"
    case .technicalCouncil: "Regeln der technischen Räte"
    case .conventionCommission: "Regeln der Abkommenskommissionen"
    case .medicinesCommission: "Regeln der Arzneimittelkommission"
    case .insuranceCommittee: "Regeln des Versicherungsausschusses"
    }
  }

  package func term(_ status: GateState.Status) -> String {
    switch status {
    case .notApplicable: "nicht anwendbar"
    case .unsatisfied: "nicht erfüllt"
    case .satisfied: "erfüllt"
    case .overridden: "Ausnahme"
    case .error: "Fehler"
    }
  }

  package func word(_ word: VoteWord) -> String {
    switch word {
    case .attendance: "Anwesenheit"
    case .present: "Anwesend"
    case .left: "Gegangen"
    case .aside: "Enthaltung zur Parität"
    case .proxies: "Vollmachten"
    case .voted: "Abgestimmt"
    case .notVoted: "Nicht abgestimmt"
    case .quorum: "Quorum"
    case .majority: "Mehrheit"
    case .rule: "Regel der Abstimmung"
    case .parity: "die Bänke stimmen in gleicher Zahl ab"
    case .text: "Text"
    case .form: "Form"
    case .procedure: "Verfahren"
    case .deadline: "Letzter Tag"
    case .tie: "Stimmengleichheit"
    case .casting: "Ausschlaggebende Stimme"
    case .abstentions: "Enthaltungen"
    case .minorityOpinions: "Minderheitsvoten"
    case .gates: "Prüfpunkte"
    case .override: "Ausnahme"
    case .transmission: "Übermittlung"
    case .reference: "Aktenzeichen"
    case .documents: "Unterlagen"
    case .grounds: "Gründe je Kriterium"
    case .decisive: "Maßgebliche Kriterien"
    case .careProcess: "Versorgungsprozess"
    case .superseded: "Ersetzt"
    case .representedBy: "vertreten durch"
    case .byConsent: "einvernehmlich, ohne Abstimmung"
    case .consenting: "Anwesend mit Stimmrecht"
    }
  }
}
