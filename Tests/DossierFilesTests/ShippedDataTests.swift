import DossierFiles
import ReviewDomain
import Testing

/// The files under `data/`, as they are adopted by a new store.
struct ShippedDataTests {
  private func data(_ name: String) -> [UInt8] { bytes(of: fixtures + "/../data/" + name) }

  @Test func `the shipped criteria set has no mistakes`() throws {
    let set = try CriteriaSetFile.read(data("criteria-set.yaml"), name: "criteria-set.yaml").get()
    #expect(set.gates.count == 15)
    #expect(set["G2"]?.onlyTemporary == true)
    #expect(set["F4"]?.kind == .described)
    #expect(set.gates.allSatisfy { $0.fields?.isEmpty == false })
    #expect(set.criteria.allSatisfy { $0.kind == .gate || $0.fields == nil })
  }

  @Test func `the shipped policy has no mistakes`() throws {
    let policy = try PolicyFile.read(data("policy.yaml"), name: "policy.yaml").get()
    var periods = Policy.Periods(completion: 20)
    periods.suspensionCap = 90
    periods.askingMargin = 30
    periods.extensionRequesters = [.applicant]
    #expect(policy.periods == periods)
    #expect(policy.votes.quorum.share == .half)
  }

  @Test func `every fixture dossier names a shipped care process`() throws {
    let file = data("care-processes.yaml")
    let processes = try CareProcessFile.read(file, name: "care-processes.yaml").get()
    for name in FixtureDossierTests.folders {
      let request = try DossierFolder.read(fixtures + "/dossiers/" + name).get().request
      #expect(processes.contains { $0.id == request.careProcess }, "\(name)")
    }
  }
}
