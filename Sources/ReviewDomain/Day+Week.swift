extension Day {
  /// The Sunday of the day's week, which begins on Monday.
  package var endOfWeek: Day { adding(days: 6 - ((number + 3) % 7 + 7) % 7) }
}
