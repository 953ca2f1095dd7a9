import ReviewDomain
import Testing

/// Easter and the days that move with it.
@Suite struct EasterTests {
  /// Month and day of each year from 1900 to 2100, a decade a line, as python-dateutil 2.9.0 has
  /// them, which was checked against the tables of the Astronomical Society of South Australia.
  private static let published = """
    0415 0407 0330 0412 0403 0423 0415 0331 0419 0411
    0327 0416 0407 0323 0412 0404 0423 0408 0331 0420
    0404 0327 0416 0401 0420 0412 0404 0417 0408 0331
    0420 0405 0327 0416 0401 0421 0412 0328 0417 0409
    0324 0413 0405 0425 0409 0401 0421 0406 0328 0417
    0409 0325 0413 0405 0418 0410 0401 0421 0406 0329
    0417 0402 0422 0414 0329 0418 0410 0326 0414 0406
    0329 0411 0402 0422 0414 0330 0418 0410 0326 0415
    0406 0419 0411 0403 0422 0407 0330 0419 0403 0326
    0415 0331 0419 0411 0403 0416 0407 0330 0412 0404
    0423 0415 0331 0420 0411 0327 0416 0408 0323 0412
    0404 0424 0408 0331 0420 0405 0327 0416 0401 0421
    0412 0404 0417 0409 0331 0420 0405 0328 0416 0401
    0421 0413 0328 0417 0409 0325 0413 0405 0425 0410
    0401 0421 0406 0329 0417 0409 0325 0414 0405 0418
    0410 0402 0421 0406 0329 0418 0402 0422 0414 0330
    0418 0410 0326 0415 0406 0329 0411 0403 0422 0414
    0330 0419 0410 0326 0415 0407 0419 0411 0403 0423
    0407 0330 0419 0404 0326 0415 0331 0420 0411 0403
    0416 0408 0330 0412 0404 0424 0415 0331 0420 0412
    0328
    """

  @Test func `Easter falls on the published days from 1900 to 2100`() {
    let published = Self.published.split { $0 == " " || $0 == "\n" }.map(String.init)
    let computed = (1900...2100).map { year in
      let parts = Easter.sunday(of: year).parts
      return pad(parts.month, 2) + pad(parts.day, 2)
    }
    #expect(published.count == 201)
    #expect(computed == published)
  }

  @Test(arguments: [1583, 1900, 2026, 4099, 9998])
  func `Easter is a Sunday between 22 March and 25 April`(year: Int) throws {
    let easter = Easter.sunday(of: year)
    let first = try #require(Day(year: year, month: 3, day: 22))
    #expect((0...34).contains(easter.days(since: first)))
    #expect(((easter.number + 3) % 7 + 7) % 7 == 6)
  }

  @Test func `the ten public holidays of 2026 are those of the law of 1974`() {
    let days = BelgianHolidays.days(of: 2026).map(\.description)
    #expect(
      days == [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21",
        "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
      ])
  }

  @Test func `there are ten, two of which may meet`() {
    for year in 1900...2100 { #expect(BelgianHolidays.days(of: year).count == 10) }
    // Ascension on 1 May, in 2008: one working day less to lose.
    #expect(Set(BelgianHolidays.days(of: 2008)).count == 9)
  }
}
