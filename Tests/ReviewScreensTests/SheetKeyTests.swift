import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas
import Testing

@Suite struct SheetKeyTests {
  private func sheet() throws -> DeskPlay {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("Tab")
    play.forget()
    return play
  }

  private func score(_ criterion: CriterionID, in play: DeskPlay) -> Score? {
    play.editor?.sheet[criterion].score
  }

  @Test(arguments: [("0", 0), ("3", 3), ("à", 0), ("&", 1), ("é", 2), ("\"", 3)])
  func `a digit scores, shifted or not`(key: String, level: Int) throws {
    var play = try sheet()
    try play.press("j", "j", "j", key)
    #expect(score("C4", in: play) == .level(level))
    #expect(play.effects.drafts.last?["C4"].score == .level(level))
  }

  @Test func `a digit that is no level says so and changes nothing`() throws {
    var play = try sheet()
    try play.press("7")
    #expect(play.effects == [.bell])
    #expect(
      play.desk.notice == texts(in: .dutch).sentence(for: .scoreNotOnScale("C1", .level(7))))
    #expect(score("C1", in: play) == .level(1))
  }

  @Test func `not applicable, cannot judge and nothing have their keys`() throws {
    var play = try sheet()
    try play.press("a")
    #expect(score("C1", in: play) == .notApplicable)
    try play.press("c")
    #expect(score("C1", in: play) == .cannotJudge)
    try play.press("Del")
    #expect(score("C1", in: play) == nil)
    #expect(play.effects.drafts.count == 3)
  }

  @Test func `every change is kept at once and can be undone and done again`() throws {
    var play = try sheet()
    try play.press("0", "j", "0", "u")
    #expect(score("C1", in: play) == .level(0))
    #expect(score("C2", in: play) == .level(3))
    try play.press("u")
    #expect(score("C1", in: play) == .level(1))
    try play.press("U", "U")
    #expect(score("C1", in: play) == .level(0) && score("C2", in: play) == .level(0))
    #expect(play.effects.drafts.count == 6)
    #expect(play.effects.drafts.last == play.editor?.sheet)
    try play.press("u", "u")
    play.forget()
    try play.press("u")
    #expect(play.effects == [.bell])
    #expect(play.desk.notice == texts(in: .dutch).nothingToUndo)
  }

  @Test func `a reason is kept at every key and undone as a whole`() throws {
    var play = try sheet()
    try play.press("j", "Enter")
    try play.type("Klein")
    #expect(play.effects.drafts.map { $0["C2"].reason } == ["K", "Kl", "Kle", "Klei", "Klein"])
    try play.press("Esc", "Enter")
    try play.type("er")
    try play.press("Esc")
    #expect(play.editor?.sheet["C2"].reason == "Kleiner")
    try play.press("u")
    #expect(play.editor?.sheet["C2"].reason == "Klein")
    try play.press("u")
    #expect(play.editor?.sheet["C2"].reason == "")
    try play.press("U", "U")
    #expect(play.editor?.sheet["C2"].reason == "Kleiner")
  }

  @Test func `letters of commands are text while a reason is typed`() throws {
    var play = try sheet()
    try play.press("j", "Enter")
    try play.type("Sq?m 3")
    #expect(play.editor?.sheet["C2"].reason == "Sq?m 3")
    #expect(play.desk.menu == nil && score("C2", in: play) == .level(3))
    try play.press(.paste(" plak\nken"))
    #expect(play.editor?.sheet["C2"].reason == "Sq?m 3 plak\nken")
  }

  @Test func `an editor takes the reason and brings it back`() throws {
    var play = try sheet()
    try play.press("j", "Enter")
    try play.type("Kort")
    play.forget()
    try play.press("Ctrl-X")
    #expect(play.effects == [.editText("Kort")])
    try play.send(.textEdited("Lang en met zorg"))
    #expect(play.effects.drafts.last?["C2"].reason == "Lang en met zorg")
    try play.send(.textEdited(nil))
    #expect(play.editor?.sheet["C2"].reason == "Lang en met zorg")
  }

  @Test func `t goes to the next criterion without an answer, around the end`() throws {
    var play = try sheet()
    try play.press("t")
    #expect(play.editor?.selected?.id == "C5")
    try play.press("End", "t")
    #expect(play.editor?.selected?.id == "C5")
  }

  @Test func `a recommendation is chosen, kept and shown`() throws {
    var play = try sheet()
    try play.press("w", "End", "Up", "Enter")
    #expect(play.effects.drafts.last?.recommendation == .negative)
    #expect(play.screen.contains(texts(in: .dutch).term(ConclusionKind.negative)))
  }

  @Test func `a sheet that is handed in cannot be changed`() throws {
    var play = try DeskPlay.open(.scored(), as: .dubois)
    try play.press("Tab")
    let before = play.editor?.sheet
    for key in ["0", "a", "c", "Del", "Enter", "u", "w", "t"] {
      play.forget()
      try play.press(key)
      #expect(play.effects == [.bell], "\(key)")
      #expect(
        play.desk.notice == texts(in: .french).sentence(for: .sheetAlreadySubmitted), "\(key)")
    }
    #expect(play.editor?.sheet == before)
  }

  @Test func `confirming hands the sheet in and nothing else does`() throws {
    var play = try DeskPlay.open(.scored(), draft: .written(by: .peeters))
    play.forget()
    try play.press("S", "Right", "Enter")
    #expect(play.effects.isEmpty && play.form == nil)
    try play.press("S", "Enter")
    #expect(
      play.effects == [
        .perform(.submitScores, CaseID(year: 2026, serial: 14), ActArguments(), on: nil)
      ])
  }

  @Test func `a refusal of the store is shown in the form, which stays`() throws {
    var play = try DeskPlay.open(.scored(), draft: .begun())
    try play.press("S")
    #expect(play.screen.contains("C5, C6"))
    try play.press("Enter")
    try play.send(.failed("Er ontbreken scores."))
    #expect(play.form != nil && play.screen.contains("Er ontbreken scores."))
  }
}

extension [Effect] {
  fileprivate var drafts: [ScoreSheet] {
    compactMap { if case .saveDraft(_, _, let sheet, _) = $0 { sheet } else { nil } }
  }
}
