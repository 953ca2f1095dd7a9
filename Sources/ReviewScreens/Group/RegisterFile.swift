/// The register of care processes and of the applications in them, as the viewer may see it.
package struct RegisterFile: Hashable, Sendable {
  package var desk: GroupDesk

  package init(desk: GroupDesk) { self.desk = desk }
}
