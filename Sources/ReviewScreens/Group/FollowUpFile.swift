/// The temporary reimbursements that run, and what is due in them, as the viewer may see it.
package struct FollowUpFile: Hashable, Sendable {
  package var desk: GroupDesk

  package init(desk: GroupDesk) { self.desk = desk }
}
