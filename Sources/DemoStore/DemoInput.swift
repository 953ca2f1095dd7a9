package import CaseStore
package import ReviewDomain

/// A dossier as the caller read it; reading files is no business of the demonstration.
package struct DemoDossier: Sendable {
  /// The folder's name: the stories know dossiers by it.
  package let folderName: String
  package let request: ReimbursementRequest
  /// `dossier.md` and every annex, in any order.
  package let objects: [NewObject]

  package init(folderName: String, request: ReimbursementRequest, objects: [NewObject]) {
    self.folderName = folderName
    self.request = request
    self.objects = objects
  }
}

/// What the group adopts on its first day.
package struct DemoFiles {
  /// A criteria set, a policy and templates, each with its exact bytes.
  package let adopted: [AdoptedFile]
  package let reader: AdoptedReader
  /// Where generated products are used.
  package let careProcesses: [CareProcess]
  /// The public register's history, which the group enters one day.
  package let register: RegisterContent
  /// Writes the letters that go out; without it a line stands for each.
  package let letter: LetterWriter

  package init(
    adopted: [AdoptedFile], reader: AdoptedReader, careProcesses: [CareProcess],
    register: RegisterContent = RegisterContent(),
    letter: @escaping LetterWriter = { kind, view, _, _ in
      Array("\(view.content.id) \(kind.rawValue)\n".utf8)
    }
  ) {
    self.adopted = adopted
    self.reader = reader
    self.careProcesses = careProcesses
    self.register = register
    self.letter = letter
  }
}

/// What was made.
package struct DemoReport: Hashable, Sendable {
  package let cases: Int
  package let entries: Int
  /// 64 lower-case hexadecimal digits.
  package let headHash: String
}

/// The bytes of a letter: which one, the case, the rules, who signs and the day.
package typealias LetterWriter =
  @Sendable (Letter.Kind, CaseView, CaseContext, (signatory: String, day: Day)) throws -> [UInt8]
