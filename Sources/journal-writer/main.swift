print("journal-writer")
