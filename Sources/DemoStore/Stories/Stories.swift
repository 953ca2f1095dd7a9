/// The cases told by hand, in no order.
///
/// Together they stand at every stage and show every ending, and leave each role something to do.
enum Stories {
  static let all: [Story] = intake + scoring + deliberation + votes + decisions + past + followUp
}
