import Glibc

/// A terminal without anybody in front of it: the test types and reads.
final class PseudoTerminal {
  let master: Int32
  let slave: Int32
  /// The slave's, for another process.
  let path: String

  // TIOCSPTLCK and TIOCGPTN: macros that Swift cannot import, nor the functions around them.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(columns: UInt16, rows: UInt16) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: Int32 = -1
    _ = ioctl(master, Self.setLock, &unlocked)
    _ = ioctl(master, Self.getNumber, &number)
    path = "/dev/pts/\(number)"
    slave = open(path, O_RDWR | O_NOCTTY)
    guard slave >= 0 else { throw Unavailable() }
    resize(columns: columns, rows: rows)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit { hangUp() }

  struct Unavailable: Error {}

  private var isOpen = true

  func hangUp() {
    if isOpen { close(master) }
    isOpen = false
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func type(_ text: String) { type(bytes: Array(text.utf8)) }

  func type(bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  /// What has been written to the screen since the last look, once it stays quiet.
  func output() -> String {
    var result: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65_536)
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&ready, 1, 30) > 0 {
      let count = read(master, &bytes, bytes.count)
      guard count > 0 else { break }
      result += bytes[..<count]
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether typing is echoed and edited by the kernel, as a shell expects.
  var isCooked: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_lflag & UInt32(ECHO | ICANON) == UInt32(ECHO | ICANON)
  }
}
