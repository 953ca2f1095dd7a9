import Foundation
import Glibc

/// Finds the files that are shipped with the program: criteria sets, policies, templates, dossiers.
///
/// Beside the executable's real path, then in `../share/inami-review`, then in the checkout that
/// the executable was built in. Never by a path that was fixed when the program was built: an
/// installed tree may be moved.
enum DataFiles {
  /// The path of a shipped file or folder, or `nil` when the installation lacks it.
  static func path(of name: String) -> String? {
    candidates(for: name).first { FileManager.default.fileExists(atPath: $0) }
  }

  static func bytes(of name: String) -> [UInt8]? {
    path(of: name).flatMap { FileManager.default.contents(atPath: $0) }.map { [UInt8]($0) }
  }

  private static func candidates(for name: String) -> [String] {
    let folder = executableFolder
    var places = [folder + "/" + name, folder + "/../share/inami-review/" + shareName(name)]
    var parent = folder
    for _ in 0..<5 {
      parent = (parent as NSString).deletingLastPathComponent
      if parent.isEmpty { break }
      if FileManager.default.fileExists(atPath: parent + "/Package.swift") {
        places.append(parent + "/" + name)
      }
    }
    return places
  }

  /// The dossiers lie one level higher once installed.
  private static func shareName(_ name: String) -> String {
    name.hasPrefix("fixtures/") ? String(name.dropFirst("fixtures/".count)) : name
  }

  /// Symbolic links resolved, so that a link in `~/bin` works.
  private static var executableFolder: String {
    let path =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return (path as NSString).deletingLastPathComponent
  }
}
