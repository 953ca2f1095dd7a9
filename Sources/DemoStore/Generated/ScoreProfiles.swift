import ReviewDomain

/// What the members of generated cases tend to think of a request.
enum ScoreProfiles {
  static func any(_ random: inout SeededGenerator) -> [CriterionID: Score] {
    random.pick(all)
  }

  private static let all = [
    """
    C1=- C2=2 C3=2 C4=2 C5=2 C6=2 C7=- D1=2 D2=2 D3=2 D4=2 \
    D5=2 E1=2 E2=1 E3=2 E4=2 E5=2 F1=2 F2=2 F3=2 G2=2 G3=2
    """,
    """
    C1=- C2=1 C3=1 C4=1 C5=2 C6=1 C7=- D1=1 D2=2 D3=1 D4=1 \
    D5=2 E1=1 E2=1 E3=1 E4=1 E5=2 F1=1 F2=1 F3=1 G2=1 G3=1
    """,
    """
    C1=1 C2=2 C3=2 C4=2 C5=2 C6=2 C7=2 D1=2 D2=2 D3=1 D4=2 \
    D5=1 E1=2 E2=2 E3=1 E4=2 E5=2 F1=1 F2=2 F3=2 G2=2 G3=2
    """,
    """
    C1=? C2=1 C3=2 C4=1 C5=1 C6=1 C7=- D1=2 D2=1 D3=2 D4=1 \
    D5=1 E1=1 E2=2 E3=1 E4=1 E5=1 F1=2 F2=1 F3=1 G2=1 G3=2
    """,
  ].map { scoreProfile($0) }
}
