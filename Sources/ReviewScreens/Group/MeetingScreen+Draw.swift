import ReviewDomain
package import ReviewTexts
package import TextCanvas

extension MeetingScreen {
  package mutating func draw(in canvas: inout Canvas, session: Session, texts desk: any Texts) {
    let texts =
      language.map { ReviewTexts.texts(in: $0, naming: session.members) } ?? desk
    let slide = MeetingSlide(screen: self, texts: texts)
    let margin = max(3, canvas.size.columns / 12)
    let width = min(canvas.size.columns - 2 * margin, 110)
    drawHead(in: &canvas, session: session, texts: texts)
    let body = Rect(
      row: 2, column: (canvas.size.columns - width) / 2, rows: canvas.size.rows - 4,
      columns: width)
    canvas.within(body) { Self.draw(slide.paragraphs(width: width), in: &$0) }
    drawFoot(in: &canvas, slide, width: width)
  }

  /// Where the meeting is, and how much time it has taken.
  private func drawHead(in canvas: inout Canvas, session: Session, texts: any Texts) {
    let columns = canvas.size.columns
    let number = place.map { texts.item($0 + 1, of: slides.count) } ?? ""
    let heading = SafeText(texts.meeting(of: meeting.day))
    canvas.text(heading, row: 0, column: (columns - heading.columns) / 2, style: .muted)
    canvas.text(SafeText(number), row: 0, column: 2, style: .heading)
    let clock = clock(at: session.time, texts)
    let text = SafeText(clock.text)
    canvas.text(
      text, row: 0, column: columns - 2 - text.columns, style: clock.isOver ? .warning : .muted)
    canvas.hline(row: 1, column: 0, columns: columns)
  }

  private func clock(at time: ClockTime?, _ texts: any Texts) -> (text: String, isOver: Bool) {
    let now = time?.description ?? ""
    guard let running = running(at: time) else { return (now, false) }
    return (now + " · " + texts.running(running), running.over > 0)
  }

  /// Paragraphs with room between them: as much as the screen has.
  private static func draw(_ paragraphs: [MeetingSlide.Paragraph], in canvas: inout Canvas) {
    let lines = paragraphs.reduce(0) { $0 + $1.lines.count }
    let spare = canvas.size.rows - lines
    let gap = max(0, min(2, paragraphs.count > 1 ? spare / paragraphs.count : 0))
    var row = max(0, min(4, (spare - gap * paragraphs.count) / 3))
    for paragraph in paragraphs {
      for line in paragraph.lines {
        canvas.text(line.text, row: row, column: line.indent, style: line.style)
        row += 1
      }
      row += paragraph.isTight ? 0 : gap
    }
  }

  private func drawFoot(in canvas: inout Canvas, _ slide: MeetingSlide, width: Int) {
    let row = canvas.size.rows - 2
    canvas.hline(row: row, column: 0, columns: canvas.size.columns)
    canvas.text(
      SafeText(slide.room), row: row + 1, column: 2, style: .muted,
      width: canvas.size.columns - 4, fit: .ellipsis)
  }
}
