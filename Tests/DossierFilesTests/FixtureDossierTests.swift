import DossierFiles
import ReviewDomain
import Testing

/// The dossiers that the demonstration and all other tests are made of.
struct FixtureDossierTests {
  static let folders = names(in: fixtures + "/dossiers").filter {
    isFolder(fixtures + "/dossiers/" + $0)
  }

  @Test func `there are fixture dossiers`() { #expect(!Self.folders.isEmpty) }

  @Test(arguments: folders)
  func `a fixture dossier has no mistakes`(name: String) throws {
    let result = DossierFolder.read(fixtures + "/dossiers/" + name)
    if case .failure(let mistakes) = result {
      for mistake in mistakes.list {
        Issue.record(
          "\(mistake.line):\(mistake.column) \(mistake.key) \(mistake.fact)\n\(mistake.excerpt)")
      }
    }
    let dossier = try result.get()
    #expect(!dossier.request.applicant.name.isEmpty)
    #expect(!dossier.request.product.name.isEmpty)
    #expect(dossier.request.extras.isEmpty)
    #expect(dossier.request.annexes.count == dossier.annexes.count)
    #expect(dossier.sections.count > 3)
    #expect(dossier.sections.allSatisfy { !$0.title.isEmpty })
  }
}
