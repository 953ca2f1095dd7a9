package import ReviewDomain

/// The register of care processes and of the applications in them, as the viewer may see it.
package struct RegisterFile: Hashable, Sendable {
  package let register: Register
  /// Where decisions and register do not say the same, by the cases' numbers.
  package let differences: [RegisterDifference]
  package let today: Day
  package var desk: GroupDesk

  package init(
    register: Register, differences: [RegisterDifference] = [], today: Day, desk: GroupDesk
  ) {
    self.register = register
    self.differences = differences
    self.today = today
    self.desk = desk
  }
}

/// What the public register can be written as.
package enum RegisterFormat: String, Hashable, Sendable, CaseIterable {
  case html, csv, json
}
