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

  package init(adopted: [AdoptedFile], reader: AdoptedReader, careProcesses: [CareProcess]) {
    self.adopted = adopted
    self.reader = reader
    self.careProcesses = careProcesses
  }
}

/// What was made.
package struct DemoReport: Hashable, Sendable {
  package let cases: Int
  package let entries: Int
  /// 64 lower-case hexadecimal digits.
  package let headHash: String
}
