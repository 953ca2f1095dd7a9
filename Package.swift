// swift-tools-version: 6.2
import PackageDescription

// Targets are listed from the core outwards: a target may depend only on targets above it.
// `swift build --explicit-target-dependency-import-check error` (run by `make check`) refuses
// an import that is not declared here.
let package = Package(
  name: "inami-review",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "inami-review", targets: ["inami-review"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Values and rules. No I/O, no clock, no Foundation.
    .target(name: "ReviewDomain"),

    // Statistics of scores. Pure, like the domain.
    .target(name: "DecisionAnalysis", dependencies: ["ReviewDomain"]),

    // Every sentence, term and format in French, Dutch, German and English.
    .target(name: "ReviewTexts", dependencies: ["ReviewDomain"]),

    // Screens as values: cells, styles, keys, sanitised text.
    .target(name: "TextCanvas"),

    // The append-only, hash-chained record.
    .target(
      name: "CaseJournal",
      dependencies: [
        "ReviewDomain",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // The words that select and order cases.
    .target(name: "CaseQuery", dependencies: ["ReviewDomain"]),

    // What is derived from the journal, answered for a viewer.
    .target(
      name: "CaseStore",
      dependencies: [
        "ReviewDomain", "CaseJournal", "CaseQuery",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // dossier.md, criteria sets and policies in; typed values or all their mistakes out.
    .target(
      name: "DossierFiles",
      dependencies: [
        "ReviewDomain", "CaseQuery", "CCMark", .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "CCMark", linkerSettings: [.linkedLibrary("cmark")]),

    // Score sheets as text files: out, and back with all mistakes by line.
    .target(name: "SheetForms", dependencies: ["ReviewDomain", "ReviewTexts"]),

    // The decision report and the exports.
    .target(
      name: "CaseReports",
      dependencies: [
        "ReviewDomain", "ReviewTexts", "CCMark",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),

    // A lively practice store, the same from the same seed and date.
    .target(name: "DemoStore", dependencies: ["ReviewDomain", "CaseJournal", "CaseStore"]),

    // The desk: state, actions, effects and drawing. No curses, no database, no Foundation.
    .target(name: "ReviewScreens", dependencies: ["ReviewDomain", "ReviewTexts", "TextCanvas"]),

    // The terminal's only owner.
    .target(
      name: "CNcurses",
      cSettings: [.define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesTerminal", dependencies: ["CNcurses", "TextCanvas"],
      swiftSettings: [.defaultIsolation(MainActor.self)]),

    // The program: commands, effects, wiring.
    .executableTarget(
      name: "inami-review",
      dependencies: [
        "ReviewDomain", "DecisionAnalysis", "ReviewTexts", "TextCanvas", "CaseJournal",
        "CaseQuery", "CaseStore", "DossierFiles", "SheetForms", "CaseReports", "DemoStore",
        "ReviewScreens", "CursesTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // Appends entries until it is killed; the kill harness runs eight of them.
    .executableTarget(name: "journal-writer", dependencies: ["CaseJournal"]),

    // The cast, the starting points and the snapshot check that all tests share.
    .target(
      name: "ReviewTestSupport", dependencies: ["ReviewDomain", "TextCanvas"],
      path: "Tests/ReviewTestSupport"),

    .testTarget(name: "ReviewDomainTests", dependencies: ["ReviewDomain", "ReviewTestSupport"]),
    .testTarget(
      name: "DecisionAnalysisTests", dependencies: ["DecisionAnalysis", "ReviewDomain"]),
    .testTarget(name: "ReviewTextsTests", dependencies: ["ReviewTexts", "ReviewDomain"]),
    .testTarget(name: "TextCanvasTests", dependencies: ["TextCanvas"]),
    .testTarget(
      name: "CaseJournalTests",
      dependencies: [
        "CaseJournal", "journal-writer", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: ["CaseStore", "CaseJournal", "CaseQuery", "ReviewDomain", "ReviewTestSupport"]),
    .testTarget(
      name: "ProcedureTests",
      dependencies: [
        "ReviewDomain", "ReviewTexts", "CaseJournal", "CaseStore", "ReviewTestSupport",
      ]),
    .testTarget(
      name: "DossierFilesTests",
      dependencies: ["DossierFiles", "ReviewDomain", "ReviewTestSupport"]),
    .testTarget(
      name: "SheetFormsTests",
      dependencies: ["SheetForms", "ReviewDomain", "ReviewTexts", "ReviewTestSupport"]),
    .testTarget(
      name: "CaseReportsTests",
      dependencies: [
        "CaseReports", "CaseStore", "ReviewDomain", "ReviewTexts", "ReviewTestSupport",
      ],
      exclude: ["__Snapshots__"]),
    .testTarget(
      name: "CaseQueryTests", dependencies: ["CaseQuery", "ReviewDomain", "ReviewTestSupport"]),
    .testTarget(
      name: "ReviewScreensTests",
      dependencies: [
        "ReviewScreens", "ReviewDomain", "ReviewTexts", "TextCanvas", "DossierFiles",
        "ReviewTestSupport",
      ],
      exclude: ["__Snapshots__"]),
    .testTarget(
      name: "DemoStoreTests",
      dependencies: [
        "DemoStore", "CaseStore", "CaseJournal", "CaseQuery", "DossierFiles", "ReviewDomain",
      ]),
    .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TextCanvas"]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "inami-review", "ReviewTestSupport", "CaseStore", "DossierFiles", "ReviewDomain",
        "ReviewScreens", "ReviewTexts", "TextCanvas",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),  // SE-0335: `any` is written
      .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409: imports do not leak
      .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444: import what you use
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461: stays with its caller
      .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
      .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
      .treatAllWarnings(as: .error),
    ]
}
