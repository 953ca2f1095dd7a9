import Foundation
import Glibc
import Synchronization

/// The lock that is held around every commit and checkpoint, by whoever opens the store.
///
/// SQLite 3.7.0 to 3.51.2 can lose a commit that races a checkpoint; under this lock none does.
/// It also queues writers fairly: SQLite's own waiting lets latecomers pass.
///
/// The file is opened anew each time, so that neither threads nor a copy of the process share a
/// lock by accident.
package struct StoreLock: Sendable {
  private let path: String
  private let folder: String

  package init(folder: StoreFolder) {
    path = folder.lock
    self.folder = folder.path
  }

  /// Runs `body` while no other process or thread holds the lock.
  ///
  /// - Parameters:
  ///   - milliseconds: How long to wait for it.
  ///   - body: What must not run beside a commit or a checkpoint.
  /// - Returns: What `body` returns.
  /// - Throws: `.busy` when it was not free in time; then `body` did not run.
  @discardableResult
  package func whileHeld<Result>(
    waiting milliseconds: Int = 10_000, _ body: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let file = try held(waiting: milliseconds)
    return try withExtendedLifetime(file, body)
  }

  private func held(waiting milliseconds: Int) throws(JournalError) -> OpenFile {
    while true {
      let file = try opened()
      try lock(file, waiting: milliseconds)
      if try isStillNamed(file) { return file }
    }
  }

  /// Who may not write the lock may not write the store.
  private func opened() throws(JournalError) -> OpenFile {
    do { return try OpenFile(path, O_RDWR | O_CREAT) } catch {
      if case .system(_, _, EACCES) = error { throw .readOnly(path: folder) }
      throw error
    }
  }

  private func lock(_ file: borrowing OpenFile, waiting milliseconds: Int) throws(JournalError) {
    if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    guard errno == EWOULDBLOCK else { throw .failed("flock", path) }
    guard PatientLock.take(file.descriptor, waiting: milliseconds) else {
      throw .busy(milliseconds: milliseconds)
    }
  }

  /// A lock on a file that was removed meanwhile excludes nobody.
  private func isStillNamed(_ file: borrowing OpenFile) throws(JournalError) -> Bool {
    try FileStatus.status(of: path)?.st_ino == file.status().st_ino
  }
}

/// Waits for a lock in the kernel's queue, but not for ever.
///
/// `flock` knows no time limit, so a thread waits and the caller watches the clock. A thread that
/// is given up gets the lock some day and lets it go at once.
private final class PatientLock: Sendable {
  private enum State { case waiting, held, failed, givenUp }

  private let state = Mutex(State.waiting)
  private let done = DispatchSemaphore(value: 0)

  static func take(_ descriptor: Int32, waiting milliseconds: Int) -> Bool {
    let own = dup(descriptor)
    guard own >= 0 else { return false }
    let patience = PatientLock()
    Thread.detachNewThread { patience.wait(own) }
    _ = patience.done.wait(timeout: .now() + .milliseconds(milliseconds))
    return patience.state.withLock { state in
      if state == .waiting { state = .givenUp }
      return state == .held
    }
  }

  /// `descriptor` shares its lock with the caller's file and is closed here.
  private func wait(_ descriptor: Int32) {
    var outcome = flock(descriptor, LOCK_EX)
    while outcome != 0 && errno == EINTR { outcome = flock(descriptor, LOCK_EX) }
    state.withLock { state in
      if state == .waiting { state = outcome == 0 ? .held : .failed }
    }
    close(descriptor)
    done.signal()
  }
}
