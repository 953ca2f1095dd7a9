import ReviewDomain

extension Mistake {
  /// Every mistake, as `dossier.md` might hold it.
  static let samples: [Mistake] = facts.map { fact in
    Mistake(
      file: "dossier.md", line: 12, column: 12, key: "requested", found: "temporaire", fact: fact,
      excerpt: " 11 | language: fr\n 12 | requested: temporaire\n    |            ^^^^^^^^^^")
  }

  private static let facts: [Fact] = files + yaml + fields + lists

  private static let files: [Fact] = [
    .fileMissing, .unreadable, .notRegularFile, .symlink, .outsideFolder,
    .tooLarge(limit: 100 << 20), .binary, .notUTF8, .noFrontMatter, .unterminatedFrontMatter,
    .frontMatterTooLarge(limit: 256 << 10),
  ]

  private static let yaml: [Fact] =
    ([
      .tab, .unclosedQuote, .unclosedBracket, .colonInValue, .noColon, .indentation, .escape,
      .reservedCharacter, .secondDocument, .other("found unknown token"),
    ] as [YAMLProblem]).map { .yaml($0) }
    + [.anchor, .alias, .tag, .duplicateKey(firstLine: 3), .keyNotText, .tooDeep(limit: 32)]

  private static let fields: [Fact] = [
    .missing, .empty, .notAMapping, .notAList, .notText, .unknownKey(allowed: ["id", "version"]),
    .unknownValue(allowed: ["temporary", "definitive"]), .notADay, .notAnAmount, .negativeAmount,
    .notANumber, .outOfRange(lowest: 1, highest: 3660), .notAnIdentifier, .notTrueOrFalse,
    .tooLong(limit: 10_000), .controlCharacter(codePoint: 0x200B),
  ]

  private static let lists: [Fact] = [
    .tooMany(limit: 200), .duplicate(firstLine: 3), .missingTranslation(.dutch),
    .unknownType(allowed: ["gate", "scored"]), .unknownGroup(allowed: ["A", "B"]),
    .missingAnchor(level: "2"), .missingLabel(level: "?"), .anchorsWithoutScore,
    .unknownLevel(allowed: ["0", "1"]), .levelsNotRising, .quorumNotAShare, .notAFraction,
    .castingVoteNeedsSimpleMajority, .notAWebAddress, .notARegisterDate,
    .register(.sourceNeeded), .more(17),
  ]
}
