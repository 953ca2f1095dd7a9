package import ReviewDomain

/// Why no practice store could be made.
package enum DemoError: Error, Hashable, Sendable {
  /// A rule refused a step of a story: a mistake in this program. Names the case's story, the
  /// command and the member.
  case refused(story: String, command: String, by: MemberID, Refusal)
  /// A story is told of a dossier that was not given.
  case missingDossier(String)
  /// A criteria set or a policy was not given.
  case missingFile(Adopted.Kind)
  /// The bytes given with a dossier are not those that its request names.
  case missingObject(String, ObjectID)
  /// An opinion's line in a story does not have its form: a mistake in this program.
  case unreadableOpinion(String)
}
