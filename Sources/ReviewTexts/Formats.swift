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

  /// `0,12`, or `0.12` in English: rounded half away from zero.
  package func decimal(_ value: Double, digits: Int = 2) -> String {
    let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
    let rounded = Int((value * Double(scale)).rounded())
    let point = language == .english ? "." : ","
    return (rounded < 0 ? "-" : "") + String(abs(rounded) / scale) + point
      + pad(abs(rounded) % scale, digits)
  }
}
