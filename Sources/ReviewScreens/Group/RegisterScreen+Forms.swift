package import ReviewDomain
package import ReviewTexts
import TextCanvas

/// What the forms of the register are filled with: the line under the cursor.
extension RegisterScreen {
  package func arguments(for act: GroupAct) -> ActArguments {
    if view == .differences, let difference, difference.act == act {
      return arguments(of: difference)
    }
    let today = file.today.description
    switch act {
    case .changeProcess: return process.map { RegisterForm.of($0) } ?? ActArguments()
    case .endProcess: return ActArguments(["process": selectedProcess, "ended-on": today])
    case .correctRegister: return selectedApp.map { RegisterForm.of($0) } ?? ActArguments()
    case .unlistApp:
      return ActArguments([
        "process": selectedProcess, "product": selectedApp?.product ?? "", "until": today,
      ])
    case .selfCertify, .listApp:
      var arguments = ActArguments(["process": selectedProcess, "from": today])
      if act == .listApp, let request = file.register.openRequests.first(where: isHere) {
        arguments["request"] = String(request.number)
        arguments["product"] = request.product
        arguments["manufacturer"] = request.manufacturer
        arguments["case"] = request.caseID?.description ?? ""
        arguments["route"] = ListedApp.Route.listRequest.rawValue
        arguments["level"] = process?.level?.rawValue ?? ""
      }
      return arguments
    case .requestListing: return ActArguments(["process": selectedProcess])
    case .refuseListing:
      let request = file.register.openRequests.first
      return ActArguments(["request": request.map { String($0.number) } ?? ""])
    case .recordFact: return ActArguments(["process": selectedProcess])
    default: return ActArguments()
    }
  }

  /// A form is about what was selected when it was opened.
  package func keeps(_ typed: ActArguments, for act: GroupAct) -> Bool {
    let now = arguments(for: act)
    return ["process", "product", "id", "case"].allSatisfy { key in
      now[key].isEmpty || typed[key] == now[key]
    }
  }

  package func choices(for parameter: ActParameter, of act: GroupAct, _ texts: any Texts)
    -> [FormField.Choice]
  {
    switch parameter.kind {
    case .careProcess:
      let none = parameter.isRequired ? [] : [FormField.Choice(value: "", label: "–")]
      return none
        + file.register.processes.map {
          FormField.Choice(
            value: $0.id.rawValue, label: $0.names.name(in: texts.language))
        }
    case .processCriteria:
      return (formProcess?.criteria ?? []).map {
        FormField.Choice(
          value: $0.id.rawValue,
          label: $0.id.rawValue + " " + $0.text.name(in: texts.language))
      }
    case .choice:
      let none = parameter.isRequired ? [] : [FormField.Choice(value: "", label: "–")]
      return none + words(for: parameter, of: act, texts)
    default: return []
    }
  }

  /// What a declaration is about is what it declares, criterion by criterion.
  package func summary(of act: GroupAct, _ texts: any Texts) -> [StyledLine] {
    if act == .selfCertify, let formProcess {
      return RegisterDetail(file: file, texts: texts, width: size.columns - 4)
        .criteria(of: formProcess)
    }
    if view == .differences, let difference, difference.act == act {
      return [StyledLine(SafeText(texts.sentence(for: difference)), style: .warning)]
    }
    guard act == .refuseListing || act == .listApp else { return [] }
    return RegisterDetail(file: file, texts: texts, width: size.columns - 4).requests()
  }

  private var selectedApp: ListedApp? {
    if view == .apps { return listing?.app }
    return nil
  }

  private var selectedProcess: String {
    (selectedApp?.process ?? process?.id)?.rawValue ?? ""
  }

  /// The process whose criteria a declaration is about; the first that has some, where the selected
  /// one has none.
  private var formProcess: RegisteredProcess? {
    let selected = file.register[CareProcessID(selectedProcess)]
    if let selected, !selected.criteria.isEmpty, !selected.hasEnded { return selected }
    return file.register.processes.first { !$0.criteria.isEmpty && !$0.hasEnded }
  }

  private func isHere(_ request: ListingRequest) -> Bool {
    selectedProcess.isEmpty || request.process.rawValue == selectedProcess
  }

  /// What would make the register say what was decided.
  private func arguments(of difference: RegisterDifference) -> ActArguments {
    let decided = difference.decided
    let known = file.register.listing(of: decided.product, in: decided.process)?.app
    var arguments = known.map { RegisterForm.of($0) } ?? ActArguments()
    switch difference {
    case .processMissing:
      return ActArguments([
        "id": decided.process.rawValue, "level": decided.level?.rawValue ?? "",
        "from": decided.from?.description ?? "",
      ])
    case .processEnded:
      return file.register[decided.process].map { RegisterForm.of($0) } ?? ActArguments()
    case .stillListed:
      return ActArguments([
        "process": decided.process.rawValue, "product": decided.product,
        "until": (decided.until ?? file.today).description,
      ])
    case .notListed, .levelDiffers, .endDiffers:
      arguments["process"] = decided.process.rawValue
      arguments["product"] = known?.product ?? decided.product
      arguments["manufacturer"] = known?.manufacturer ?? decided.manufacturer
      arguments["route"] = (known?.route ?? .convention).rawValue
      arguments["level"] = decided.level?.rawValue ?? ""
      arguments["from"] = (decided.from ?? file.today).description
      arguments["until"] = decided.until?.description ?? ""
      arguments["case"] = decided.caseID.description
      return arguments
    }
  }
}

/// What is in the register as a form shows it.
enum RegisterForm {
  static func of(_ process: RegisteredProcess) -> ActArguments {
    var form = ActArguments([
      "process": process.id.rawValue, "level": process.level?.rawValue ?? "",
      "keeps-list": process.keepsList.map { $0 ? "yes" : "no" } ?? "",
      "from": process.from?.description ?? "",
      "sources": lines(process.sources),
    ])
    for language in Language.national {
      let suffix = "." + language.rawValue
      form["name" + suffix] = process.names[language] ?? ""
      form["purpose" + suffix] = process.purpose[language] ?? ""
      form["eligibility" + suffix] = process.eligibility[language] ?? ""
      form["reimbursement" + suffix] = process.reimbursement[language] ?? ""
      form["links" + suffix] = lines(
        process.links.filter { $0.language == language }.map(\.address))
      form["criteria" + suffix] = process.criteria.compactMap { criterion in
        criterion.text[language].map { criterion.id.rawValue + ": " + $0 }
      }.joined(separator: "\n")
    }
    return form
  }

  static func of(_ app: ListedApp) -> ActArguments {
    var form = ActArguments([
      "process": app.process.rawValue, "product": app.product,
      "manufacturer": app.manufacturer, "route": app.route?.rawValue ?? "",
      "level": app.level?.rawValue ?? "", "from": app.from?.description ?? "",
      "until": app.until?.description ?? "", "case": app.caseID?.description ?? "",
      "sources": lines(app.sources),
    ])
    for language in Language.national {
      let suffix = "." + language.rawValue
      form["remark" + suffix] = app.remark[language] ?? ""
      form["open-questions" + suffix] = app.openQuestions.compactMap { $0[language] }
        .joined(separator: "\n")
    }
    return form
  }

  private static func lines(_ addresses: [WebAddress]) -> String {
    addresses.map(\.text).joined(separator: "\n")
  }
}
