import DossierFiles
import ReviewDomain
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Small files with mistakes, and what must be said of each.
///
/// `fixtures/errors/<name>/expected.txt` has for each mistake a line `line:column key fact`, then
/// the excerpt. With `RECORD_SNAPSHOTS` in the environment it is written, and the test fails.
struct ErrorFixtureTests {
  static let folder = fixtures + "/errors"
  static let fixtureNames = names(in: folder)

  @Test(arguments: fixtureNames)
  func `a broken file's mistakes are all named`(name: String) {
    let path = Self.folder + "/" + name
    let found = mistakes(in: path).map(described).joined(separator: "\n")
    let file = path + "/expected.txt"
    if getenv("RECORD_SNAPSHOTS") != nil {
      record(found, in: file)
      Issue.record("Recorded \(name). Read it, then run again.")
    }
    #expect(found == String(decoding: bytes(of: file), as: UTF8.self))
  }

  private func mistakes(in path: String) -> [Mistake] {
    func failure<Value>(_ name: String, _ read: ([UInt8], String) -> Result<Value, Mistakes>)
      -> [Mistake]?
    {
      guard names(in: path).contains(name) else { return nil }
      if case .failure(let mistakes) = read(bytes(of: path + "/" + name), name) {
        return mistakes.list
      }
      return []
    }
    return failure("criteria-set.yaml", CriteriaSetFile.read)
      ?? failure("policy.yaml", PolicyFile.read)
      ?? failure("care-processes.yaml", CareProcessFile.read)
      ?? DossierFolder.mistakes(path)
  }

  private func described(_ mistake: Mistake) -> String {
    let key = mistake.key.isEmpty ? "" : mistake.key + " "
    let place = "\(mistake.line):\(mistake.column) \(key)\(mistake.fact)\n"
    return mistake.excerpt.isEmpty ? place : place + mistake.excerpt + "\n"
  }

  private func record(_ text: String, in file: String) {
    guard let stream = fopen(file, "w") else { return }
    fputs(text, stream)
    fclose(stream)
  }
}
