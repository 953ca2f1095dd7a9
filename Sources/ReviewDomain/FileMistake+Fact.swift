extension Mistake {
  /// Which rule was broken.
  package enum Fact: Hashable, Sendable {
    // MARK: A file as a whole

    /// There is no such file.
    case fileMissing
    /// The system refuses to open or read it.
    case unreadable
    /// A directory, a pipe or a device.
    case notRegularFile
    /// A symbolic link, or a path through one.
    case symlink
    /// An absolute path, or one that leaves the dossier's folder.
    case outsideFolder
    /// More than `limit` bytes.
    case tooLarge(limit: Int)
    /// Zero bytes, which no text has.
    case binary
    /// A byte that is not UTF-8, or a file in UTF-16.
    case notUTF8
    /// The first line is not `---`.
    case noFrontMatter
    /// No line `---` ends the front matter.
    case unterminatedFrontMatter
    /// More than `limit` bytes between the two lines `---`.
    case frontMatterTooLarge(limit: Int)

    // MARK: YAML

    case yaml(YAMLProblem)
    /// `&name`: an anchor.
    case anchor
    /// `*name`: an alias.
    case alias
    /// `!name`: a tag.
    case tag
    /// The same key again in one mapping.
    case duplicateKey(firstLine: Int)
    /// A list or a mapping where a key should be, as in `{{ name }}: x`.
    case keyNotText
    /// Mappings and lists inside each other more than `limit` times.
    case tooDeep(limit: Int)

    // MARK: The shape of a field

    /// The key must be there and is not.
    case missing
    /// The key is there without a value.
    case empty
    case notAMapping
    case notAList
    /// A list or a mapping where a text should be.
    case notText
    /// A key that the format does not have (in a dossier such keys are kept instead).
    case unknownKey(allowed: [String])

    // MARK: A value

    case unknownValue(allowed: [String])
    /// Neither `2026-11-21` nor `21/11/2026`, or no such day.
    case notADay
    /// Not an amount in euro as `1234.50`.
    case notAnAmount
    case negativeAmount
    /// Not a whole number of digits only.
    case notANumber
    case outOfRange(lowest: Int, highest: Int)
    /// Something else than small letters, digits and hyphens.
    case notAnIdentifier
    /// Neither `true` nor `false`.
    case notTrueOrFalse
    /// More than `limit` code points.
    case tooLong(limit: Int)
    /// A control, direction or invisible character in a typed field.
    case controlCharacter(codePoint: UInt32)

    // MARK: Lists

    case tooMany(limit: Int)
    /// The same id, file or level again in a list.
    case duplicate(firstLine: Int)

    // MARK: Criteria sets, policies, care processes

    case missingTranslation(Language)
    /// A criterion's type that does not exist.
    case unknownType(allowed: [String])
    /// A criterion's group that the set does not have.
    case unknownGroup(allowed: [String])
    /// A scored criterion that does not say what `level` means.
    case missingAnchor(level: String)
    /// A level of the scale, `-` or `?` without a label.
    case missingLabel(level: String)
    /// Anchors on a criterion that is not scored.
    case anchorsWithoutScore
    /// A level that the scale does not have.
    case unknownLevel(allowed: [String])
    /// The scale's values do not rise.
    case levelsNotRising
    /// A quorum above 1, or of nothing.
    case quorumNotAShare
    /// No share above 0 and up to 1.
    case notAFraction
    /// A casting vote decides where one voice makes the majority.
    case castingVoteNeedsSimpleMajority

    /// A saved view or a gate's condition that is no query.
    case notAQuery(QueryProblem)

    // MARK: The register

    /// No `http` or `https` address, or one with characters that an address must not have.
    case notAWebAddress
    /// Neither a year, nor a month as `2022-04`, nor a day.
    case notARegisterDate
    /// What the register would refuse.
    case register(RegisterRefusal)

    /// So many mistakes more, which are not listed.
    case more(Int)
  }

  /// Why YAML could not be read there.
  package enum YAMLProblem: Hashable, Sendable {
    /// A tab in the indentation.
    case tab
    /// A quotation mark without its partner.
    case unclosedQuote
    /// A bracket or brace without its partner, or no comma between items.
    case unclosedBracket
    /// A second `: ` in a value without quotes.
    case colonInValue
    /// A line without a colon where `key: value` is expected.
    case noColon
    /// A line that is indented otherwise than its neighbours.
    case indentation
    /// A backslash in double quotes before a character that it does not go with.
    case escape
    /// `@`, `` ` `` or `%` begins a value without quotes.
    case reservedCharacter
    /// `---` or `...`: a second document.
    case secondDocument
    /// The parser's own English words, for the log.
    case other(String)
  }
}
