import ReviewDomain
import ReviewTestSupport

extension Act {
  /// A command of the act that nothing is wrong with, apart from when and by whom.
  var sample: CaseCommand {
    switch self {
    case .declare: .declareInterests(conflict: false, text: "")
    case .score, .submitScores: .submitScores(.sheet(of: .ann), salt: "s")
    case .comment: .comment("C1", text: "à discuter")
    case .consensus: .recordConsensus("C1", .level(2), LocalizedText())
    case .propose: .propose(.negative)
    case .vote: .castBallot(.yes, digest: "digest-1", reason: "", salt: "s")
    case .openRound: .openRound
    case .closeRound: .closeRound
    case .reveal: .revealRound
    case .question: .draftQuestion("C1", .asked, replacing: "")
    case .dropQuestion: .dropQuestion("a", reason: "déjà répondu")
    case .sendQuestions: .sendQuestions
    case .answer: .receiveAnswer(1, text: "voir annexe", reason: "")
    case .explanation: .receiveExplanation(text: "texte", points: ["un", "deux"], reason: "")
    case .hearing: .holdHearing(participants: "le demandeur", notes: "présenté", reason: "")
    case .reply: .reply(1, .asked)
    case .openVote: .openVote
    case .attend: .noteAttendance(arrived: ["ann"], left: [], aside: [], time: "14:00")
    case .proxy: .giveProxy(from: nil, to: "bram", reason: "absent")
    case .minority: .giveMinorityOpinion(.everywhere("Trop tôt."))
    case .override: .overrideGate("budget", reason: "urgent")
    case .transmit: .transmit(reference: "CA 2026/1", documents: [.report])
    case .closeVote: .closeVote
    case .conclude: .conclude
    case .recuse: .decideRecusal("bram", removed: [.vote], reason: "mandat")
    case .assign: .assign("bram", .rapporteur, criteria: [])
    case .unassign: .unassign("bram", reason: "à sa demande")
    case .replaceChair: .replaceChair("bram", reason: "parenté")
    case .reopenScores: .reopenScores("ann", reason: "à sa demande")
    default: intakeOrFollowUp
    }
  }

  private var intakeOrFollowUp: CaseCommand {
    switch self {
    case .gate: .answerGate("A1", .yes, evidence: "nouvelle pièce")
    case .incomplete: .findIncomplete(missing: ["A1"], reason: "annexe 2")
    case .letter: .sendLetter(.incomplete, .post, text: "ab")
    case .complete: .receiveCompletion(note: "")
    case .admissible: .findAdmissible
    case .inadmissible: .findInadmissible(reason: "hors champ")
    case .meeting: .recordMeeting(notes: "présentation")
    case .submit: .submitRequest
    case .decide: .recordDecision(.temporary)
    case .inForce: .enterIntoForce
    case .milestone: .recordMilestone(1, .met, note: "")
    case .prolong: .prolong(.sample)
    case .reevaluate: .reevaluate(as: CaseID(year: 2027, serial: 1))
    case .extend: .extendPeriod(days: 30, reason: "à la demande")
    case .suspend: .suspendPeriod(reason: "à la demande", kind: .applicant)
    case .resume: .resumePeriod
    case .withdraw: .withdraw(reason: "à la demande")
    case .revive: .revive(reason: "à la demande")
    case .end: .end(.stopped, reason: "arrêt")
    case .tag: .tag("agenda", value: 2)
    case .untag: .untag("agenda")
    case .relate: .relate(CaseID(year: 2025, serial: 31), .supersedes)
    default: .correct(entry: 1, text: "lire 2.2")
    }
  }
}

extension LocalizedText {
  static let asked = LocalizedText([.french: "Sur quoi repose ce chiffre ?"])
  static func everywhere(_ text: String) -> LocalizedText {
    LocalizedText([.french: text, .dutch: text, .german: text])
  }
}

extension Proposal {
  static let negative = Proposal(
    conclusion: .negative, reasons: LocalizedText([.french: "Pas de valeur ajoutée."]))

  static let definitive = Proposal(
    conclusion: .definitive, reasons: LocalizedText([.french: "Valeur démontrée."]))

  func with(_ change: (inout Proposal) -> Void) -> Proposal {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Decision {
  static let refused = Decision(
    outcome: .negative, authority: .minister, vehicle: "art. 35", decidedOn: .on("2026-09-14"),
    reasons: LocalizedText([.french: "Le budget ne le permet pas."]))

  func with(_ change: (inout Decision) -> Void) -> Decision {
    var copy = self
    change(&copy)
    return copy
  }
}

extension CriteriaSet {
  func with(_ change: (inout CriteriaSet) -> Void) -> CriteriaSet {
    var copy = self
    change(&copy)
    return copy
  }
}
