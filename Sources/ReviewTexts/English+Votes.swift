package import ReviewDomain

extension English {
  package func term(_ form: VoteForm) -> String {
    switch form {
    case .rollCall: "roll-call"
    case .secret: "secret"
    }
  }

  package func term(_ procedure: VoteProcedure) -> String {
    switch procedure {
    case .meeting: "in a meeting"
    case .written: "in writing"
    }
  }

  package func term(_ document: Transmission.Document) -> String {
    switch document {
    case .report: "report"
    case .proposal: "proposal"
    case .minorityOpinions: "minority opinions"
    case .explanation: "applicant's explanation"
    case .votes: "votes"
    }
  }

  package func term(_ preset: VoteRule.Preset) -> String {
    switch preset {
    case .generalCommittee: "rules of the General Committee"
    case .technicalCouncil: "rules of the technical councils"
    case .conventionCommission: "rules of the convention commissions"
    case .medicinesCommission: "rules of the medicines commission"
    case .insuranceCommittee: "rules of the Insurance Committee"
    }
  }

  package func term(_ status: GateState.Status) -> String {
    switch status {
    case .notApplicable: "not applicable"
    case .unsatisfied: "unsatisfied"
    case .satisfied: "satisfied"
    case .overridden: "overridden"
    case .error: "error"
    }
  }

  package func word(_ word: VoteWord) -> String {
    switch word {
    case .attendance: "Attendance"
    case .present: "Present"
    case .left: "Left"
    case .aside: "Abstaining for parity"
    case .proxies: "Proxies"
    case .voted: "Voted"
    case .notVoted: "Not voted"
    case .quorum: "Quorum"
    case .majority: "Majority"
    case .rule: "Rule of the vote"
    case .parity: "the benches vote in equal numbers"
    case .text: "Text"
    case .form: "Form"
    case .procedure: "Procedure"
    case .deadline: "Last day"
    case .tie: "tie"
    case .casting: "Casting vote"
    case .abstentions: "Abstentions"
    case .minorityOpinions: "Minority opinions"
    case .gates: "Checkpoints"
    case .override: "Override"
    case .transmission: "Transmission"
    case .reference: "Reference"
    case .documents: "Documents"
    case .grounds: "Reasons per criterion"
    case .decisive: "Decisive criteria"
    case .careProcess: "Care process"
    case .superseded: "Superseded"
    case .representedBy: "represented by"
    case .byConsent: "by consent, without counting voices"
    case .consenting: "Present with a vote"
    }
  }
}
