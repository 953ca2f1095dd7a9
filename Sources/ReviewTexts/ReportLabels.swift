/// The headings and labels of a report; a template names them as `labels.identification`.
///
/// Headings may change when an institution adapts a template; these names may not.
package struct ReportLabels: Hashable, Sendable, Codable {
  // What stands between a label and its value: French puts a blank before it.
  package var colon: String

  // The sections, in the order of the report.
  package var missing: String
  package var identification: String
  package var timeline: String
  package var admissibility: String
  package var technical: String
  package var care: String
  package var evidence: String
  package var criteria: String
  package var budget: String
  package var uncertainties: String
  package var conclusion: String
  package var votes: String
  package var law: String
  package var fact: String
  package var decision: String
  package var superseded: String
  package var remedies: String
  package var members: String
  package var record: String

  // Identification.
  package var caseNumber: String
  package var stage: String
  package var ending: String
  package var requested: String
  package var fileLanguage: String
  package var product: String
  package var manufacturer: String
  package var udi: String
  package var deviceClass: String
  package var certificate: String
  package var certificateExpiry: String
  package var famhpNotification: String
  package var interfaceLanguages: String
  package var applicant: String
  package var applicantKind: String
  package var enterpriseNumber: String
  package var contact: String
  package var revisions: String
  package var confidential: String
  package var annexes: String
  package var annex: String
  package var file: String
  package var hash: String

  // Timeline.
  package var day: String
  package var enteredOn: String
  package var event: String
  package var registered: String
  package var submitted: String
  package var admissible: String
  package var roundOpened: String
  package var roundRevealed: String
  package var voteOpened: String
  package var voteClosed: String
  package var concluded: String
  package var decided: String
  package var inForce: String

  // Gates and the technical declaration.
  package var gate: String
  package var answer: String
  package var proof: String
  package var answeredOn: String
  package var missingElements: String
  package var declaration: String
  package var userIdentification: String
  package var authentication: String
  package var therapeuticRelation: String
  package var consent: String
  package var interoperability: String
  package var dataProtection: String
  package var dpia: String
  package var hosting: String

  // Care process and evidence.
  package var careProcess: String
  package var indication: String
  package var population: String
  package var populationSize: String
  package var comparator: String
  package var study: String
  package var design: String
  package var participants: String
  package var outcome: String
  package var outcomeClass: String
  package var effect: String
  package var interval: String
  package var certainty: String

  // Criteria and scores.
  package var criterion: String
  package var score: String
  package var spread: String
  package var count: String
  package var histogram: String
  package var median: String
  package var consensus: String
  package var reasons: String
  package var reason: String
  package var minority: String
  package var recommendations: String

  // Budget and tariff.
  package var year: String
  package var patients: String
  package var cost: String
  package var savings: String
  package var net: String
  package var tariff: String
  package var decidedTariff: String
  package var tariffLine: String
  package var amount: String
  package var unit: String
  package var coPayment: String
  package var code: String

  // Open questions, conclusion and milestones.
  package var openQuestions: String
  package var threshold: String
  package var source: String
  package var responsible: String
  package var due: String
  package var dataPlan: String
  package var group: String
  package var until: String
  package var atEnd: String
  package var conditions: String
  package var milestones: String
  package var milestone: String
  package var note: String

  // Votes and recusals.
  package var vote: String
  package var result: String
  package var tally: String
  package var advisory: String
  package var quorum: String
  package var digest: String
  package var ballot: String
  package var ballots: String
  package var minorityOpinion: String
  package var recusals: String
  package var removedRights: String

  // The decision.
  package var decisionOutcome: String
  package var authority: String
  package var vehicle: String
  package var decidedOn: String
  package var from: String
  package var level: String
  package var notifiedOn: String

  // Members and the record.
  package var member: String
  package var role: String
  package var constituency: String
  package var tookPart: String
  package var headEntry: String
  package var headHash: String
  package var dossier: String
  package var criteriaSet: String
  package var policy: String
}
