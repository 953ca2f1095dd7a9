package import ReviewDomain

/// A folder with `dossier.md` and its annexes, as an applicant hands it in.
package enum DossierFolder {
  /// Bytes of `dossier.md`, above which it is refused unread.
  package static let dossierLimit = 64 * 1024 * 1024
  /// Bytes of one annex.
  package static let annexLimit = 100 * 1024 * 1024

  /// Reads the dossier in `path`, or says everything that is wrong with it.
  ///
  /// Every annex is read once, for its name; whoever copies it must hash what was copied, since
  /// the file may have changed in between. Nothing is followed out of the folder.
  package static func read(
    _ path: String, hasher: @escaping () -> any ContentHasher
  ) -> Result<ReadDossier, Mistakes> {
    let root = path.last == "/" ? String(path.dropLast()) : path
    let findings = Findings(file: root + "/dossier.md")
    let dossier = read(root, findings, hasher: hasher)
    if let dossier, findings.isEmpty { return .success(dossier) }
    return .failure(Mistakes(findings.mistakes))
  }

  /// `nil`, or findings, or both, when something is wrong.
  private static func read(
    _ root: String, _ findings: Findings, hasher: @escaping () -> any ContentHasher
  ) -> ReadDossier? {
    do throws(OpenFailure) {
      let folder = try OpenFolder(root)
      let bytes = try content(of: "dossier.md", in: folder)
      guard let text = DossierText(bytes, findings) else { return nil }
      let reader = RequestReader(text.fields(findings))
      let listed = reader.listedAnnexes()
      let annexes = AnnexFiles(folder: root, hasher: hasher).read(listed, in: folder)
      guard var request = reader.request(annexes: listed) else { return nil }
      request.annexes = annexes.map(\.annex)
      request.dossier = identifier(of: bytes, hasher())
      return ReadDossier(request: request, dossierBytes: bytes, annexes: annexes)
    } catch {
      findings.add(error.fact(limit: dossierLimit))
      return nil
    }
  }

  private static func content(
    of name: String, in folder: borrowing OpenFolder
  ) throws(OpenFailure) -> [UInt8] {
    let file = try folder.file(name)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(file.size, dossierLimit))
    _ = try file.read(limit: dossierLimit) { bytes += $0 }
    return bytes
  }

  private static func identifier(of bytes: [UInt8], _ hasher: any ContentHasher) -> ObjectID {
    var hasher = hasher
    hasher.update(bytes[...])
    return hasher.finish()
  }
}

/// A dossier without mistakes.
package struct ReadDossier: Sendable {
  /// With the names under which `objects/` will keep the dossier and its annexes.
  package let request: ReimbursementRequest
  /// `dossier.md` exactly as received.
  package let dossierBytes: [UInt8]
  package let annexes: [AnnexFile]

  /// The narrative, read anew at each call.
  package var sections: [Section] { Section.sections(inDossier: dossierBytes) }
}

/// An annex and where its content lies.
package struct AnnexFile: Hashable, Sendable {
  package let annex: Annex
  /// The caller's path to the folder, with the annex's own.
  package let path: String
}
