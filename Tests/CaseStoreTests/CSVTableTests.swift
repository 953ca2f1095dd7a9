import Testing

@testable import CaseStore

struct CSVTableTests {
  private func texts(_ text: String) throws -> [[String]] {
    try CSVTable(Array(text.utf8)).rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    "a,b\nc,d\n", "a,b\r\nc,d\r\n", "a;b\r\nc;d", "\u{FEFF}a;b\rc;d\r",
    "\u{FEFF}\"a\",b\n\nc,\"d\"\n\n",
  ])
  func `commas, semicolons, marks and line ends of any kind are read`(text: String) throws {
    #expect(try texts(text) == [["a", "b"], ["c", "d"]])
  }

  @Test func `quotes hold separators, quotes and lines`() throws {
    #expect(
      try texts("a;b\n\"x;y\";\"she said \"\"no\"\"\nand left\"\n") == [
        ["a", "b"], ["x;y", "she said \"no\"\nand left"],
      ])
    #expect(try texts("a,b\n,\n\"\",\"\"\nc,d") == [["a", "b"], ["c", "d"]])
  }

  @Test func `a field knows where it stands`() throws {
    let rows = try CSVTable(Array("a,b\n\"x\ny\",é,z\nlast".utf8)).rows
    #expect(rows[1].map(\.line) == [2, 3, 3])
    #expect(rows[1].map(\.column) == [1, 4, 6])
    #expect(rows[2].map(\.line) == [4])
  }

  @Test func `what cannot be read is said with its place`() {
    #expect(throws: CSVTable.Fault.unclosedQuote(line: 2, column: 3)) {
      try CSVTable(Array("a,b\nc,\"d\n".utf8))
    }
    #expect(throws: CSVTable.Fault.textAfterQuote(line: 1, column: 4)) {
      try CSVTable(Array("\"a\"b,c".utf8))
    }
    #expect(throws: CSVTable.Fault.notText(line: 2)) {
      try CSVTable(Array("a,b\n".utf8) + [0xE9, 0x0A])
    }
  }

  @Test func `no bytes stop the reader`() {
    var random = SplitMix(7)
    let alphabet = Array("a,;\"\r\n' é\u{FEFF}".utf8)
    for _ in 0..<2000 {
      let bytes = (0..<Int(random.next() % 40)).map { _ in
        alphabet[Int(random.next() % UInt64(alphabet.count))]
      }
      _ = try? CSVTable(bytes)
    }
  }
}
