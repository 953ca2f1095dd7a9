/// What a pin may name: the annexes and sections of the dossier as it is now.
package struct DossierPlaces: Hashable, Sendable {
  /// Files, as the dossier lists them.
  package let annexes: [String]
  /// Headings of the first level, in the order of the file.
  package let sections: [String]

  package init(annexes: [String] = [], sections: [String] = []) {
    self.annexes = annexes
    self.sections = sections
  }

  /// Everything that there is, as a pin is written.
  package var all: [Pin.Place] {
    annexes.map(Pin.Place.annex) + sections.map { .section($0.oneLine) }
  }

  package func holds(_ pin: Pin) -> Bool { all.contains(pin.place) }

  /// The pin with the name that the dossier uses, where what was written means one place: an annex
  /// by its number (`annex-3`), without folder or ending, or in other capitals.
  package func resolved(_ pin: Pin) -> Pin {
    guard !holds(pin), let place = meant(by: pin.place) else { return pin }
    return Pin(place, page: pin.page, locator: pin.locator)
  }

  private func meant(by place: Pin.Place) -> Pin.Place? {
    switch place {
    case .section(let title):
      return only(sections.filter { $0.oneLine.lowercased() == title.lowercased() })
        .map { .section($0.oneLine) }
    case .annex(let name):
      if let index = number(in: name), annexes.indices.contains(index - 1) {
        return .annex(annexes[index - 1])
      }
      return only(annexes.filter { $0.names(name) }).map(Pin.Place.annex)
    }
  }

  /// 3 of `annex-3`, `annexe 3`, `bijlage 3`, `Anlage 3`.
  private func number(in name: String) -> Int? {
    let words = name.lowercased().split { $0 == "-" || $0 == " " }
    guard words.count == 2, ["annex", "annexe", "bijlage", "anlage"].contains(words[0]) else {
      return nil
    }
    return Int(digits: String(words[1]))
  }

  private func only(_ found: [String]) -> String? { found.count == 1 ? found[0] : nil }
}

extension String {
  /// Whether `name` is this file, its last part, or that without its ending.
  fileprivate func names(_ name: String) -> Bool {
    let name = name.lowercased()
    let file = lowercased()
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    return name == file || name == last || name == stem
  }
}

/// A pin that names nothing in the dossier, and the criterion that it stands at.
package struct LostPin: Hashable, Sendable {
  package let criterion: CriterionID
  package let pin: Pin

  package init(criterion: CriterionID, pin: Pin) {
    self.criterion = criterion
    self.pin = pin
  }
}

extension ScoreSheet {
  /// The pins that name nothing in the dossier.
  package func lostPins(in places: DossierPlaces) -> [LostPin] {
    scores.flatMap { entry in
      entry.pins.filter { !places.holds($0) }.map { LostPin(criterion: entry.criterion, pin: $0) }
    }
  }
}
