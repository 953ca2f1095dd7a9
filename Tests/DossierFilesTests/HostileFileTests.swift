import DossierFiles
import ReviewDomain
import Testing

/// Files that are something else than they seem.
struct HostileFileTests {
  private let folder = TemporaryFolder()

  private func facts(annexes files: [String]) -> [Mistake.Fact] {
    let list = files.map { "  - file: \($0)\n" }.joined()
    folder.write(
      SampleDossier.text.replacing("annexes: []\n", with: "annexes:\n" + list), to: "dossier.md")
    return DossierFolder.mistakes(folder).map(\.fact)
  }

  @Test func `a link is refused, and a path through one`() {
    folder.makeLink("passwords", to: "/etc/passwd")
    folder.makeLink("system", to: "/etc")
    #expect(facts(annexes: ["passwords", "system/passwd"]) == [.symlink, .symlink])
  }

  @Test func `a pipe does not make the program wait`() {
    folder.makePipe("pipe")
    #expect(facts(annexes: ["pipe"]) == [.notRegularFile])
  }

  @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "./a", "a//b", "a/", ".."])
  func `a name that leaves the folder is refused`(name: String) {
    #expect(facts(annexes: ["\"\(name)\""]) == [.outsideFolder])
  }

  @Test func `a path through a file is refused`() {
    folder.write("x", to: "file")
    #expect(facts(annexes: ["file/x"]) == [.notRegularFile])
  }

  @Test func `an annex in a folder is read and named by its content`() throws {
    folder.makeFolder("bijlagen")
    folder.write("abc", to: "bijlagen/één.txt")
    #expect(facts(annexes: ["bijlagen/één.txt"]).isEmpty)
    let annex = try #require(try DossierFolder.read(folder.path).get().annexes.first)
    var hasher = TestHasher()
    hasher.update(Array("abc".utf8)[...])
    #expect(annex.annex.object == hasher.finish())
    #expect(annex.annex.bytes == 3)
    #expect(annex.annex.title == "bijlagen/één.txt")
    #expect(annex.path == folder.path + "/bijlagen/één.txt")
  }

  @Test func `an annex over the limit is refused`() {
    folder.makeSparse("big.bin", beginning: "", size: DossierFolder.annexLimit + 1)
    #expect(facts(annexes: ["big.bin"]) == [.tooLarge(limit: DossierFolder.annexLimit)])
  }

  @Test func `a list of too many annexes is refused`() {
    folder.write("x", to: "x")
    let facts = facts(annexes: (0..<201).map { "x\($0)" })
    #expect(facts.contains(.tooMany(limit: 200)))
    #expect(facts.last == .more(1))
  }

  @Test func `a dossier of 200 MB is refused unread`() {
    folder.makeSparse("dossier.md", beginning: SampleDossier.text, size: 200 << 20)
    let mistakes = DossierFolder.mistakes(folder)
    #expect(mistakes.map(\.fact) == [.tooLarge(limit: DossierFolder.dossierLimit)])
  }

  @Test func `front matter over the limit is refused`() {
    let line = "x: " + String(repeating: "y", count: 300 * 1024) + "\n"
    folder.write("---\n" + line + "---\n", to: "dossier.md")
    #expect(
      DossierFolder.mistakes(folder).map(\.fact) == [.frontMatterTooLarge(limit: 256 * 1024)])
  }

  @Test func `a dossier that is a link, a pipe or a folder is refused`() {
    folder.write(SampleDossier.text, to: "elsewhere.md")
    folder.makeLink("dossier.md", to: "elsewhere.md")
    #expect(DossierFolder.mistakes(folder).map(\.fact) == [.symlink])
    let other = TemporaryFolder()
    other.makePipe("dossier.md")
    #expect(DossierFolder.mistakes(other).map(\.fact) == [.notRegularFile])
    let third = TemporaryFolder()
    third.makeFolder("dossier.md")
    #expect(DossierFolder.mistakes(third).map(\.fact) == [.notRegularFile])
  }

  @Test func `an empty dossier is refused`() {
    folder.write("", to: "dossier.md")
    #expect(DossierFolder.mistakes(folder).map(\.fact) == [.noFrontMatter])
  }
}
