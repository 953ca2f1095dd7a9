import CursesTerminal
import Foundation
import Glibc
import ReviewDomain
import ReviewScreens
import ReviewTexts
import TextCanvas

/// Keys in, screens out, until somebody leaves: the loop of the desk.
@MainActor
struct DeskLoop: ~Copyable {
  private var desk: Desk
  private let runner: EffectRunner
  private var terminal: Terminal
  private var canvas: Canvas
  private var hasLeft = false

  /// How often an idle desk looks for other processes' changes.
  private static let patience = 400

  init(_ workplace: Workplace, colours: Theme.Colours, query: String) throws {
    let log = Places.state + "/crash.log"
    try? FileManager.default.createDirectory(
      atPath: Places.state, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    terminal = try Terminal(
      colours: colours, crashLog: log, crashNote: workplace.texts.crashNote(log))
    runner = EffectRunner(workplace)
    canvas = Canvas(size: terminal.size)
    desk = Desk(session: runner.session, size: terminal.size, query: query)
  }

  mutating func run() {
    perform(desk.start())
    if let reminder = runner.reminder { send(.noticed(reminder)) }
    show()
    while !hasLeft {
      let events = terminal.nextEvents(
        timeoutMilliseconds: runner.isPrepared ? Self.patience : 0)
      for event in events where !hasLeft { take(event) }
      if events.isEmpty, !runner.isPrepared {
        runner.prepareNext()
        continue
      }
      if let news = runner.news(since: desk.session.today) {
        send(news)
      } else if runner.time != desk.session.time {
        send(.minutePassed(runner.time))
      } else if events.isEmpty {
        continue
      }
      if !hasLeft { show() }
    }
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key): send(.keyPressed(key))
    case .resize(let size): resize(to: size)
    case .wake: break
    case .terminated, .hangup: hasLeft = true
    }
  }

  private mutating func resize(to size: Size) {
    canvas = Canvas(size: size)
    send(.resized(size))
  }

  private mutating func send(_ action: Action) { perform(desk.update(action)) }

  /// Runs effects until none is left; what the terminal itself must do is done here.
  private mutating func perform(_ effects: [Effect]) {
    var waiting = effects[...]
    while let effect = waiting.popFirst(), !hasLeft {
      for action in handle(effect) { waiting += desk.update(action) }
    }
  }

  private mutating func handle(_ effect: Effect) -> [Action] {
    switch effect {
    case .quit: hasLeft = true
    case .redraw: terminal.redraw()
    case .bell: beep()
    case .suspend:
      terminal.suspend()
      resize(to: terminal.size)
    case .editText(let text): return edit(text)
    default: return runner.run(effect)
    }
    return []
  }

  private func beep() { _ = write(STDOUT_FILENO, "\u{07}", 1) }

  private mutating func edit(_ text: String) -> [Action] {
    let outcome = terminal.withReleasedTerminal { ExternalEditor.edit(text) }
    resize(to: terminal.size)
    switch outcome {
    case .changed(let edited): return [.textEdited(edited)]
    case .unchanged: return [.textEdited(nil)]
    case .failed(let editor): return [.noticed(desk.texts.editorFailed(editor))]
    }
  }

  private mutating func show() {
    desk.draw(in: &canvas)
    terminal.present(canvas)
  }
}
