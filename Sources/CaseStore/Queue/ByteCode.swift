import ReviewDomain

/// A value's place among all values of its type, from 1: how it is packed into a byte.
///
/// The order of the values is part of the read model's format.
protocol ByteCoded: Equatable {
  /// All values, in the order of their codes.
  static var coded: [Self] { get }
}

extension ByteCoded where Self: CaseIterable, AllCases == [Self] {
  static var coded: [Self] { allCases }
}

extension ByteCoded {
  var code: UInt8 {
    UInt8(truncatingIfNeeded: (Self.coded.firstIndex(of: self) ?? -1) + 1)
  }

  /// `nil` for 0, and for a byte that no value has.
  init?(code: UInt8) {
    let coded = Self.coded
    guard code > 0, code <= coded.count else { return nil }
    self = coded[Int(code) - 1]
  }
}

extension Stage: ByteCoded {}
extension Ending: ByteCoded {}
extension RequestedReimbursement: ByteCoded {}
extension Language: ByteCoded {}
extension ConclusionKind: ByteCoded {}
extension Decision.Level: ByteCoded {}
extension Round.State: ByteCoded {
  static var coded: [Round.State] { [.open, .closed, .revealed] }
}
