package import ReviewDomain

/// Belgian formats, without ICU: the same on every machine.
extension Texts {
  /// `21/11/2026`, in every language.
  package func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return pad(number, 2) + "/" + pad(month, 2) + "/" + pad(year, 4)
  }

  /// `1.234,56 EUR`; English has its own separators.
  package func amount(_ amount: Amount) -> String {
    let cents = abs(amount.cents)
    let decimal = language == .english ? "." : ","
    return (amount.cents < 0 ? "-" : "") + number(cents / 100) + decimal + pad(cents % 100, 2)
      + " EUR"
  }

  /// `12.345`, or `12,345` in English.
  package func number(_ value: Int) -> String {
    let separator: Character = language == .english ? "," : "."
    var grouped: [Character] = []
    for (index, digit) in String(abs(value)).reversed().enumerated() {
      if index > 0, index.isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return (value < 0 ? "-" : "") + String(grouped.reversed())
  }

  /// `0,815`, or `0.815` in English; rounded half away from 0.
  package func decimal(_ value: Double, places: Int) -> String {
    let factor = (0..<places).reduce(1.0) { factor, _ in factor * 10 }
    guard value.magnitude * factor < 1e15 else { return value.description }
    let scaled = Int((value * factor).rounded())
    let whole = number(abs(scaled) / Int(factor))
    let rest = places > 0 ? (language == .english ? "." : ",") : ""
    let digits = places > 0 ? pad(abs(scaled) % Int(factor), places) : ""
    return (scaled < 0 ? "-" : "") + whole + rest + digits
  }
}
