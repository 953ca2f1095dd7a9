import ReviewDomain

/// One thing that somebody does on a day.
struct Step {
  enum Deed {
    case act(CaseCommand)
    /// The secretariat changes a member.
    case change(Member)
    /// The group adopts the second criteria set.
    case adoptSecondSet
    /// The actor gives the yearly declaration of interests.
    case declareForTheYear
  }

  let actor: MemberID
  let deed: Deed
  /// When it happened, as is said, and the day on which it is said.
  let day: Day
  let today: Day
}

extension Step: CustomStringConvertible {
  var description: String {
    let said = day == today ? "\(day)" : "\(today) (on \(day))"
    switch deed {
    case .act(let command): return "\(said) \(actor): \(command.told)"
    case .change(let member):
      let mandate = "\(member.from?.description ?? "")…\(member.until?.description ?? "")"
      return
        "\(said) the secretariat: \(member.id) is \(member.isActive ? "" : "in")active \(mandate)"
    case .adoptSecondSet: return "\(said) the group adopts the second criteria set"
    case .declareForTheYear: return "\(said) \(actor): declares interests for the year"
    }
  }
}

extension CaseCommand {
  /// As it is written in code, a request by what changes in it only.
  fileprivate var told: String {
    switch self {
    case .register(let request, _): "register(\(request.told))"
    case .revise(let request, _): "revise(\(request.told))"
    default: String(describing: self).replacing("ReviewDomain.", with: "")
    }
  }
}

extension ReimbursementRequest {
  fileprivate var told: String { "\(language) \(requested) \"\(dataPlan)\"" }
}
