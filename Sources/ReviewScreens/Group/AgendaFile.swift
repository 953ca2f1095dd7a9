/// The meetings of the group, the next one first, as the viewer may see it.
package struct AgendaFile: Hashable, Sendable {
  package var desk: GroupDesk

  package init(desk: GroupDesk) { self.desk = desk }
}
