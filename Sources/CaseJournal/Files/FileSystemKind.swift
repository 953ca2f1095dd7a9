import Glibc

/// What lies under a folder, as far as locks and commits depend on it.
package enum FileSystemKind: Hashable, Sendable {
  /// A disk of this machine.
  case local

  /// Memory: everything is gone after a restart. `doctor` says so.
  case memory

  /// Another machine's disk: locks and shared memory are not dependable.
  case network

  /// A program in the middle, for example sshfs: locks may or may not work.
  case userSpace

  /// Judges by the `f_type` that `statfs` reports.
  package init(type: UInt32) {
    self =
      if Self.networkTypes.contains(type) {
        .network
      } else if type == 0x6573_5546 {
        .userSpace
      } else if type == 0x0102_1994 || type == 0x8584_58f6 {
        .memory
      } else {
        .local
      }
  }

  /// NFS, CIFS, SMB2, SMB, AFS (two kinds), 9p, Ceph, Lustre, GPFS, Coda, OCFS2, GFS2.
  private static let networkTypes: Set<UInt32> = [
    0x6969, 0xff53_4d42, 0xfe53_4d42, 0x517b, 0x5346_414f, 0x6b41_4653, 0x0102_1997,
    0x00c3_6400, 0x0bd0_0bd0, 0x4750_4653, 0x7375_7245, 0x7461_636f, 0x0116_1970,
  ]

  /// Set to `1` by those who know that locks work on their file system in user space.
  package static let userSpaceVariable = "INAMI_REVIEW_ALLOW_FUSE"

  /// Whether a store may be kept here.
  package func isDependable(environment: [String: String]) -> Bool {
    switch self {
    case .local, .memory: true
    case .network: false
    case .userSpace: environment[Self.userSpaceVariable] == "1"
    }
  }

  /// Refuses a folder whose locks are not dependable, and one that cannot be asked.
  static func requireDependable(_ path: String) throws(JournalError) {
    let type = try statfsType(of: path)
    let allowed = getenv(userSpaceVariable).map { String(cString: $0) }
    let environment = allowed.map { [userSpaceVariable: $0] } ?? [:]
    guard FileSystemKind(type: type).isDependable(environment: environment) else {
      throw .networkFileSystem(path: path, type: type)
    }
  }

  /// The number of the file system's kind, as `statfs(2)` reports it.
  ///
  /// Swift's Glibc module lacks `sys/statfs.h`, so the function is looked up by name. The kind is
  /// the first word of what it fills in, on every Linux that Swift runs on.
  package static func statfsType(of path: String) throws(JournalError) -> UInt32 {
    typealias Statfs = @convention(c) (UnsafePointer<CChar>, UnsafeMutableRawPointer) -> Int32
    guard let symbol = dlsym(nil, "statfs") else { throw .failed("dlsym", "statfs") }
    let statfs = unsafeBitCast(symbol, to: Statfs.self)
    var words = [Int](repeating: 0, count: 64)
    if statfs(path, &words) != 0 { throw .failed("statfs", path) }
    return UInt32(truncatingIfNeeded: words[0])
  }
}
