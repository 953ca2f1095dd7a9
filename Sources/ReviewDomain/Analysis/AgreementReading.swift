/// What Krippendorff's α and Gwet's AC2 say together.
///
/// α alone misleads: where nearly everybody gives the same level it is low, however well they agree.
/// So it is never shown without AC2 and a sentence. It says what to talk about, never what to decide.
package enum AgreementReading: Hashable, Sendable, CaseIterable {
  /// Everybody gave the same level everywhere.
  case noVariation
  /// Fewer than two units that two members scored.
  case tooFewUnits
  /// The members agree.
  case agreed
  /// The levels lie close together, but the units are not put into a common order.
  case closeWithoutOrder
  /// The units are put into a common order, but the levels differ.
  case orderedButApart
  /// Neither.
  case apart

  /// Krippendorff's own limit for tentative conclusions, taken for both.
  package static let limit = 0.667

  /// The reading of two figures.
  ///
  /// - Parameters:
  ///   - alpha: Krippendorff's α; `nil` where it is undefined.
  ///   - ac2: Gwet's AC2; `nil` where it is undefined.
  ///   - isWithoutVariation: whether at most one level was ever given.
  package init(alpha: Double?, ac2: Double?, isWithoutVariation: Bool) {
    guard let alpha, let ac2 else {
      self = isWithoutVariation ? .noVariation : .tooFewUnits
      return
    }
    switch (alpha >= Self.limit, ac2 >= Self.limit) {
    case (true, true): self = .agreed
    case (false, true): self = .closeWithoutOrder
    case (true, false): self = .orderedButApart
    case (false, false): self = .apart
    }
  }
}
