import ReviewDomain
import ReviewTexts

/// The pre-submission meetings as a page of the dossier: when, who, what was said.
struct MeetingPages {
  let file: CaseFile
  let texts: any Texts

  var sections: [NarrativeSection] {
    let meetings = file.view.content.meetings
    guard !meetings.isEmpty else { return [] }
    let blocks = meetings.flatMap { meeting -> [NarrativeBlock] in
      [
        .heading(
          level: 2,
          text: texts.date(meeting.day)
            + (meeting.participants.isBlank ? "" : " — " + meeting.participants)),
        .paragraph(meeting.notes),
      ]
    }
    return [NarrativeSection(title: texts.word(DeskWord.meetings), blocks: blocks)]
  }
}
