// ReviewTexts
