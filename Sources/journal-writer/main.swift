import CaseJournal
import Glibc

// journal-writer STORE                 appends to STORE, making it if need be, until it is killed
// journal-writer --measure DIRECTORY   prints how fast this machine's journal is
//
// Each append is announced with `try UUID…` and acknowledged with `ack UUID…`, one line each, so
// that whoever kills this program knows what must be in the journal.

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  switch arguments.count {
  case 1: try Writer(store: arguments[0]).run()
  case 2 where arguments[0] == "--measure": try Measurement(directory: arguments[1]).run()
  default:
    print("usage: journal-writer STORE | journal-writer --measure DIRECTORY")
    exit(64)
  }
} catch {
  print("failed \(error)")
  exit(1)
}
