import Foundation
import Testing

/// Programs that are run and waited for.
///
/// By `posix_spawn`, because Foundation's `Process` waits for the programs that a program leaves
/// behind, too, and tmux leaves a server.
enum Spawned {
  /// How long a program may run: one that never ends is a fault, not a reason to wait for ever.
  static let limit = 180.0

  /// The exit status, or 128 and the number of the signal that ended the program, as a shell says.
  static func status(
    of words: [String], in folder: String, environment: [String: String], output: String,
    errors: String
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let mode = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, mode, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, mode, 0o600)

    // Threads of a test run block signals, and a program would inherit that: it could not be ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        | Int16(POSIX_SPAWN_SETPGROUP))

    let words = ["/usr/bin/env", "-C", folder] + words
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0 + "=" + $1) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child = pid_t()
    guard posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables) == 0 else {
      return 127
    }
    guard let status = wait(for: child) else {
      Issue.record("still running after \(limit) seconds: \(words)")
      return 128 + SIGKILL
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// The status as `waitpid` gives it; `nil` for a program that had to be killed with its children.
  private static func wait(for child: pid_t) -> Int32? {
    let deadline = Date(timeIntervalSinceNow: limit)
    var status: Int32 = 0
    var pause: useconds_t = 500
    while waitpid(child, &status, WNOHANG) != child {
      guard Date() < deadline else {
        kill(-child, SIGKILL)
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        return nil
      }
      usleep(pause)
      pause = min(pause * 2, 8_000)
    }
    return status
  }

  /// What a program prints; nothing when it cannot be run.
  @discardableResult
  static func output(of program: String, _ arguments: [String]) -> String {
    let file = NSTemporaryDirectory() + "/inami-review-tests-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: file) }
    let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    _ = status(
      of: [program] + arguments, in: "/", environment: environment, output: file,
      errors: "/dev/null")
    return (try? .contents(of: file)) ?? ""
  }
}
