package struct TariffLine: Hashable, Sendable, Codable {
  package var name: String
  package var amount: Amount
  package var unit: String
  package var coPayment: Amount?
  /// The pseudo-code of the nomenclature, once there is one.
  package var code: String?

  package init(
    name: String, amount: Amount, unit: String, coPayment: Amount? = nil, code: String? = nil
  ) {
    self.name = name
    self.amount = amount
    self.unit = unit
    self.coPayment = coPayment
    self.code = code
  }
}

package struct BudgetYear: Hashable, Sendable, Codable {
  package var year: Int
  package var patients: Int
  package var cost: Amount
  package var savings: Amount

  package init(year: Int, patients: Int, cost: Amount, savings: Amount) {
    self.year = year
    self.patients = patients
    self.cost = cost
    self.savings = savings
  }
}
