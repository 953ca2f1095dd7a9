import Dispatch
import Glibc
import Synchronization

/// Waits for the disk on a thread of its own, within a second of being asked.
///
/// A key's answer must not wait for a disk; a power failure may cost the last second.
final class FileSynchronizer: Sendable {
  private let waiting = Mutex<Set<String>>([])
  private let queue = DispatchQueue(label: "drafts to the disk", qos: .utility)
  private static let delay = DispatchTimeInterval.milliseconds(500)

  func add(_ path: String) {
    let isFirst = waiting.withLock { paths in
      paths.insert(path)
      return paths.count == 1
    }
    guard isFirst else { return }
    queue.asyncAfter(deadline: .now() + Self.delay) { self.synchronize() }
  }

  /// Returns when nothing waits any more.
  func finish() {
    queue.sync { synchronize() }
  }

  private func synchronize() {
    let paths = waiting.withLock { paths in
      defer { paths = [] }
      return paths
    }
    for path in paths { PrivateFile.synchronize(path) }
    for folder in Set(paths.map(PrivateFile.parent)) { PrivateFile.synchronize(folder) }
  }
}
