package import ReviewDomain

/// The public register of care processes and applications.
package protocol RegisterTexts {
  /// One or two sentences: the reason, then the way out.
  func sentence(for refusal: RegisterRefusal) -> String

  /// Where register and decisions differ: what is so, then what could be done.
  func sentence(for difference: RegisterDifference) -> String

  /// How many of them there are, for one line.
  func differences(_ count: Int) -> String

  func registerWord(_ word: RegisterWord) -> String
  func term(_ route: ListedApp.Route) -> String
  func term(_ certainty: RegisterFact.Certainty) -> String

  /// What was done to the register, to be read after the name of who did it; holds no free text.
  func registerHistory(_ event: GroupEvent) -> String

  /// `As of 21/11/2026`.
  func registerAsOf(_ day: Day) -> String

  /// In place of a text that has no version in `language`.
  func noVersion(in language: Language) -> String

  /// `Page in French: inami.fgov.be`.
  func page(in language: Language, at host: String) -> String

  /// How much was entered from files.
  func registerEntered(_ events: Int) -> String
  var registerUnchanged: String { get }

  func registerTitle(_ act: GroupAct) -> String
  func registerShortTitle(_ act: GroupAct) -> String
  func registerHelp(_ act: GroupAct) -> String
  func registerLabel(_ field: GroupField, of act: GroupAct) -> String
  func registerHint(_ field: GroupField, of act: GroupAct) -> String
}

/// A short label of the register.
package enum RegisterWord: Hashable, Sendable, CaseIterable {
  // The public page.
  case register, subtitle, careProcesses, applications, generalHistory, noLongerApplicable
  case level, noLevel, purpose, eligibility, reimbursement, links, criteria, criteriaIntro
  case since, until, reason, application, manufacturer, route, state, remark, openQuestions
  case listed, over, opinion, notKnown, noApplications, sources, notFound, history, date, event
  case list, listKept, noListKept
  // The desk: the heads of columns and panes at most 14 columns.
  case apps, allApplications, requests, differencesTitle, internalReason, declared, changed
  case typeToFind, empty, restsOnNoCase, nothingDiffers, careProcess, sinceShort, untilShort
}

extension Texts {
  /// `2022`, `04/2022` or `19/04/2022`, in every language.
  package func date(_ date: RegisterDate) -> String {
    let (year, month, _) = date.first.parts
    return switch date.precision {
    case .year: pad(year, 4)
    case .month: pad(month, 2) + "/" + pad(year, 4)
    case .day: self.date(date.first)
    }
  }

  /// The version in the texts' language, or that there is none: never another language's.
  package func version(of text: LocalizedText) -> String {
    text[language] ?? noVersion(in: language)
  }

  /// The part of a care process by the name of its field.
  package func term(_ part: RegisteredProcess.Part) -> String {
    switch part {
    case .names: registerLabel(.name, of: .changeProcess)
    case .level: registerWord(.level)
    case .purpose: registerWord(.purpose)
    case .eligibility: registerWord(.eligibility)
    case .reimbursement: registerWord(.reimbursement)
    case .links: registerWord(.links)
    case .criteria: registerWord(.criteria)
    case .list: registerWord(.list)
    case .from: registerWord(.since)
    case .end: registerWord(.noLongerApplicable)
    case .notFound: registerWord(.notFound)
    case .sources: registerWord(.sources)
    }
  }

  package func term(_ part: ListedApp.Part) -> String {
    switch part {
    case .product: registerWord(.application)
    case .manufacturer: registerWord(.manufacturer)
    case .route: registerWord(.route)
    case .level: registerWord(.level)
    case .from: registerWord(.since)
    case .until: registerWord(.until)
    case .caseID: registerLabel(.otherCase, of: .listApp)
    case .remark: registerWord(.remark)
    case .openQuestions: registerWord(.openQuestions)
    case .sources: registerWord(.sources)
    }
  }

  /// The name of a care process in quotation marks, or its id where the register has none.
  func name(_ process: CareProcessID) -> String { quoted(process.rawValue) }
}
