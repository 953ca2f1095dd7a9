package import ReviewDomain

/// The fields of the acts' forms, by the key of the command line without its language.
///
/// An enum, so that a field without its label does not compile in any language.
package enum ActField: String, Hashable, Sendable, CaseIterable {
  case duty, criteria
  case interest, text, criterion, conclusion, reasons, conditions, until
  case atEnd = "at-end"
  case questions, choice, reason, member, rights, gate, answer, evidence, missing, note, notes
  case outcome, authority, vehicle
  case decidedOn = "decided-on"
  case level, from
  case notifiedOn = "notified-on"
  case tariff, number, days, ending, entry
  case tag, value
  case otherCase = "case"
  case relation
  case requestedBy = "requested-by"
  case kind, channel, ground, received, participants, draft, points
  /// `for` on the command line.
  case principal = "for"
  case form, procedure, present, left, aside, time, to, casting, reference, documents
  case decisive, grounds
  case careProcess = "care-process"
  case delivered, dossier
  case replyTo = "reply-to"
  case audience, confirm

  /// `nil` for a parameter that has no words yet.
  package init?(_ parameter: ActParameter) { self.init(rawValue: parameter.stem) }
}
