import ReviewDomain

/// What the group asks the applicant, and what comes back.
struct PaperVoice {
  struct Draft {
    var criterion: CriterionID?
    var text: LocalizedText
  }

  struct Point {
    let isQuestion: Bool
    var answer: String?
    var reply = LocalizedText()
  }

  /// Questions that were not sent yet, by their letter: `a` for the first that was ever drafted.
  var drafts: [String: Draft] = [:]
  var drafted = 0
  /// Numbered from 1, questions that were sent and remarks of the explanation.
  var points: [Point] = []
  var explanations = 0
  var hearings = 0
  /// The last day of the applicant's window.
  var windowEnd: Day?

  /// `a`, `b` … `z`, `aa`.
  static func letter(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    return number > 26
      ? letter((number - 1) / 26) + letters[(number - 1) % 26] : letters[number - 1]
  }

  func isLate(_ day: Day) -> Bool { windowEnd.map { day > $0 } ?? false }
}
