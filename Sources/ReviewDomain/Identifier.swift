/// The name by which one kind of thing is known: a member's id is never a criterion's.
package struct Identifier<Subject>: Hashable, Sendable, Comparable {
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: CustomStringConvertible {
  package var description: String { rawValue }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

package typealias MemberID = Identifier<Member>
package typealias CriterionID = Identifier<Criterion>
package typealias CareProcessID = Identifier<CareProcess>
/// The SHA-256 of a file kept under `objects/`, in lower-case hexadecimal.
package typealias ObjectID = Identifier<Annex>
