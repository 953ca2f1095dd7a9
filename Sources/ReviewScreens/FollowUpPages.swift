import ReviewDomain
import ReviewTexts

/// The temporary reimbursement as a page of its case: when it ends, what is still to be shown.
struct FollowUpPages {
  let file: CaseFile
  let texts: any Texts

  var sections: [NarrativeSection] {
    guard let standing = file.standing else { return [] }
    let lines = FollowUpPanel(file.view, standing: standing, texts: texts).lines
    let blocks = lines.map { line in
      line.isDetail
        ? NarrativeBlock.item(depth: 1, marker: " ", text: line.text) : .paragraph(line.text)
    }
    return [NarrativeSection(title: texts.title(DeskCommand.followUp), blocks: blocks)]
  }
}
