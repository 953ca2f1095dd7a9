import ReviewDomain

/// Looks at the files that a dossier lists.
struct AnnexFiles {
  let folder: String
  let hasher: () -> any ContentHasher

  /// Those that are what they should be; the others are reported where they are listed.
  func read(_ listed: [ListedAnnex], in open: borrowing OpenFolder) -> [AnnexFile] {
    var lines: [String: Int] = [:]
    var files: [AnnexFile] = []
    for annex in listed where !annex.file.isEmpty {
      if let first = lines[annex.file] {
        annex.report(.duplicate(firstLine: first))
        continue
      }
      lines[annex.file] = annex.reader.keyMark("file").line
      if let file = read(annex, in: open) { files.append(file) }
    }
    return files
  }

  private func read(_ listed: ListedAnnex, in open: borrowing OpenFolder) -> AnnexFile? {
    do throws(OpenFailure) {
      var hasher = hasher()
      let file = try open.file(listed.file)
      let count = try file.read(limit: DossierFolder.annexLimit) { hasher.update($0) }
      let annex = Annex(
        file: listed.file, title: listed.title, object: hasher.finish(), bytes: count)
      return AnnexFile(annex: annex, path: folder + "/" + listed.file)
    } catch {
      listed.report(error.fact(limit: DossierFolder.annexLimit))
      return nil
    }
  }
}
