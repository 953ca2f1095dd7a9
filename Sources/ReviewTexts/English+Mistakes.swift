package import ReviewDomain

extension English {
  package func sentence(for mistake: Mistake) -> String {
    let file = namedFile(mistake)
    let found = quoted(mistake.found)
    let field = mistake.key.isEmpty ? "The file" : "The field \(quoted(mistake.key))"
    return switch mistake.fact {
    case .fileMissing:
      "There is no file \(file). Check the name, or put the file there."
    case .unreadable:
      "The file \(file) cannot be opened. Check that you may read it."
    case .notRegularFile:
      "\(file) is not an ordinary file. Put the document itself there."
    case .symlink:
      "\(file) is a link to another place. Put the file itself there."
    case .outsideFolder:
      "\(file) lies outside the folder of the dossier. Copy the file into the folder and name it "
        + "from there."
    case .tooLarge(let limit):
      "The file \(file) is larger than \(size(limit)). Make it smaller, or split it."
    case .binary:
      "The file \(file) is not a text. Save it as plain text in UTF-8."
    case .notUTF8:
      "The text is not in UTF-8 here. Save the file as plain text in UTF-8."
    case .noFrontMatter:
      "The file does not begin with its fields. Write \(quoted("---")) on the first line, then "
        + "the fields, then \(quoted("---")) on a line again."
    case .unterminatedFrontMatter:
      "The fields have no end. Write \(quoted("---")) on a line after the last field."
    case .frontMatterTooLarge(let limit):
      "The fields take more than \(size(limit)). Move long texts to the sections under the fields."
    case .yaml(let problem): sentence(for: problem)
    case .anchor:
      "\(found) is an anchor, which these files do not use. Write the value out where it is "
        + "needed, or put quotation marks around it."
    case .alias:
      "\(found) is an alias, which these files do not use. Write the value out, or put quotation "
        + "marks around it."
    case .tag:
      "\(found) is a tag, which these files do not use. Remove it, or put quotation marks around "
        + "the value."
    case .duplicateKey(let line):
      "\(field) is there twice, first on line \(line). Keep one of the two."
    case .keyNotText:
      "A list or a group of fields stands where the name of a field should be. Write a name, or "
        + "put quotation marks around the value."
    case .tooDeep(let limit):
      "Fields lie inside each other more than \(limit) deep. Write them with fewer levels."
    case .missing:
      "\(field) is missing. Add it with its value."
    case .empty:
      "\(field) is empty. Give it a value."
    case .notAMapping:
      "\(field) needs fields of its own. Write them under it, indented, as "
        + "\(quoted("name: value"))."
    case .notAList:
      "\(field) needs a list. Write each item on a line of its own, beginning with \(quoted("- "))."
    case .notText:
      "\(field) needs a text, not a list or a group of fields. Write it in quotation marks."
    case .unknownKey(let allowed):
      "\(field) is not known here. Write one of these: \(list(allowed))."
    case .unknownValue(let allowed):
      "\(field) cannot be \(found). Write one of these: \(list(allowed))."
    case .notADay:
      "\(field): \(found) is not a day. Write it as 2026-11-21 or 21/11/2026."
    case .notAnAmount:
      "\(field): \(found) is not an amount in euro. Write it as 1234.50."
    case .negativeAmount:
      "\(field): \(found) is less than zero. Write zero or more."
    case .notANumber:
      "\(field): \(found) is not a whole number. Write digits only, as 1500."
    case .outOfRange(let lowest, let highest):
      "\(field): \(found) is out of range. Write a number from \(number(lowest)) to "
        + "\(number(highest))."
    case .notAnIdentifier:
      "\(field): \(found) cannot be an id. Use small letters, digits and hyphens only, as "
        + "heart-failure."
    case .notTrueOrFalse:
      "\(field): \(found) is neither true nor false. Write \(quoted("true")) or \(quoted("false"))."
    case .tooLong(let limit):
      "\(field) is longer than \(number(limit)) characters. Shorten it, or move it to a section "
        + "of the text."
    case .controlCharacter(let value):
      "\(field) holds a character that cannot be seen (\(codePoint(value))). Delete it, or type "
        + "the text again."
    case .tooMany(let limit):
      "\(field) has more than \(number(limit)) items. Shorten the list."
    case .duplicate(let line):
      "\(field) has \(found) twice, first on line \(line). Keep one of the two."
    case .missingTranslation(let language):
      "\(field) has no text in this language: \(term(language)). Add it."
    case .unknownType(let allowed):
      "\(field) cannot have the type \(found). Write one of these: \(list(allowed))."
    case .unknownGroup(let allowed):
      "\(field) names the group \(found), which the set does not have. Write one of these: "
        + "\(list(allowed))."
    case .missingAnchor(let level):
      "\(field) does not say what level \(level) means. Add an anchor for this level."
    case .missingLabel(let level):
      "\(field) has no label for \(level). Add one."
    case .anchorsWithoutScore:
      "\(field) is for scored criteria only. Remove the anchors, or give the criterion the type "
        + "\(quoted("scored"))."
    case .unknownLevel(let allowed):
      "\(field): the scale has no level \(found). Write one of these: \(list(allowed))."
    case .levelsNotRising:
      "\(field): \(found) is not higher than the level before it. List the levels from the lowest "
        + "to the highest."
    case .quorumNotAShare:
      "The quorum is more than all members. Write a numerator that is not larger than the "
        + "denominator, as 1 and 2."
    case .notAQuery(let problem): sentence(for: problem)
    case .notAFraction:
      "\(field): \(found) is not a share. Write two numbers of which the first is not the larger, "
        + "as 2/3."
    case .castingVoteNeedsSimpleMajority:
      "\(field): a casting vote decides a tie under a simple majority only. Write rejected, or "
        + "majority: simple."
    case .notAWebAddress:
      "\(field): \(found) is no address of a page. Write one that begins with https:// or http://."
    case .notARegisterDate:
      "\(field): \(found) is no date. Write a year, a month or a day, as 2022, 2022-04 or 2022-04-19."
    case .register(let refusal): sentence(for: refusal)
    case .more(let count):
      "There are \(number(count)) more mistakes, which are not listed. Put these right first."
    }
  }

  private func sentence(for problem: Mistake.YAMLProblem) -> String {
    switch problem {
    case .tab:
      "The line is indented with a tab. Use spaces instead."
    case .unclosedQuote:
      "A quotation mark has no partner. Add the one that is missing."
    case .unclosedBracket:
      "A bracket has no partner, or a comma is missing. Close the bracket, or put the comma in."
    case .colonInValue:
      "The value holds a colon followed by a space. Put quotation marks around the value."
    case .noColon:
      "The line has no colon. Write it as \(quoted("name: value"))."
    case .indentation:
      "The line is not indented as the lines around it. Give fields that belong together the same "
        + "number of spaces."
    case .escape:
      "A backslash in quotation marks stands before a character that it does not go with. Write "
        + "it twice, or use single quotation marks."
    case .reservedCharacter:
      "The value begins with a sign that has a meaning of its own here. Put quotation marks "
        + "around the value."
    case .secondDocument:
      "A second \(quoted("---")) or \(quoted("...")) begins another document. Keep one block of "
        + "fields only."
    case .other(let detail):
      "The fields cannot be read here (\(detail)). Compare the line with the template."
    }
  }
}
