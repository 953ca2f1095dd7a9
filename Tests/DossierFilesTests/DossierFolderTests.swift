import DossierFiles
import ReviewDomain
import Testing

struct DossierFolderTests {
  @Test func `every key of the format reaches the request`() throws {
    let request = try DossierFolder.read(text: SampleDossier.text).get().request

    #expect(request.applicant.enterpriseNumber == "0123.456.789")
    #expect(request.product.interfaceLanguages == [.french, .dutch, .german, .english])
    #expect(request.product.certificateExpiry == Day("2028-05-31"))
    #expect(request.indication == "Hartfalen, NYHA II of III")
    #expect(request.population == Population(size: 4200, description: "Volwassenen"))
    #expect(request.technicalDeclaration.therapeuticRelation == "eHealth")
    #expect(request.tariff.first?.amount == Amount(cents: 58_00))
    #expect(request.tariff.first?.code == "123456")
    #expect(request.budget.first?.savings == Amount(cents: -20_00))
    #expect(request.evidence.first?.certainty == .veryLow)
    #expect(request.openQuestions.first?.due == Day("2028-09-30"))
    #expect(request.confidential == ["tariff", "Prijs"])
  }

  @Test func `what YAML would guess stays as it was typed`() throws {
    let request = try DossierFolder.read(text: SampleDossier.text).get().request

    #expect(request.product.version == "1.10")
    #expect(request.product.manufacturer == "no")
    #expect(request.product.udi == "010")
    #expect(request.product.certificate == "R&D *final* !1")
    #expect(request.dataProtection.dpia == "2026-01-15")
    #expect(request.openQuestions.first?.threshold == "-20 %")
  }

  @Test func `unknown keys are kept with their paths`() throws {
    #expect(
      try DossierFolder.read(text: SampleDossier.text).get().request.extras == [
        ExtraField(key: "sponsor.name", value: "Fonds"),
        ExtraField(key: "sponsor.years[1]", value: "2026"),
        ExtraField(key: "sponsor.years[2]", value: "2027"),
      ])
  }

  @Test func `Windows line ends and a byte order mark change nothing`() throws {
    let windows = "\u{FEFF}" + SampleDossier.text.replacingLineEnds(with: "\r\n")
    let mac = SampleDossier.text.replacingLineEnds(with: "\r")
    let plain = try request(SampleDossier.text)
    #expect(try request(windows) == plain)
    #expect(try request(mac) == plain)
  }

  private func request(_ text: String) throws -> ReimbursementRequest {
    var request = try DossierFolder.read(text: text).get().request
    request.dossier = ""
    return request
  }

  @Test func `the bytes are kept as they were received`() throws {
    let text = "\u{FEFF}" + SampleDossier.text.replacingLineEnds(with: "\r\n") + "\u{1B}[2J\u{202E}"
    let dossier = try DossierFolder.read(text: text).get()
    var hasher = TestHasher()
    hasher.update(Array(text.utf8)[...])
    #expect(dossier.dossierBytes == Array(text.utf8))
    #expect(dossier.request.dossier == hasher.finish())
  }

  @Test func `a letter under a hundred accents is kept`() throws {
    let name = "e" + String(repeating: "\u{0301}", count: 100)
    let text = SampleDossier.text.replacing("name: CardioLink", with: "name: " + name)
    let request = try request(text)
    #expect(request.product.name.unicodeScalars.elementsEqual(name.unicodeScalars))
  }

  @Test func `a slash after the folder's name changes nothing`() throws {
    let folder = TemporaryFolder(dossier: SampleDossier.text)
    let result = withExtendedLifetime(folder) { DossierFolder.read(folder.path + "/") }
    #expect(try result.get().request.language == .dutch)
  }

  @Test func `a folder that is not there is a mistake`() {
    let mistakes = DossierFolder.mistakes("/tmp/there/is/no/such")
    #expect(mistakes.map(\.fact) == [.fileMissing])
    #expect(mistakes.first?.file == "/tmp/there/is/no/such/dossier.md")
  }
}

extension String {
  func replacingLineEnds(with end: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
  }
}
