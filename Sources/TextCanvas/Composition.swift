/// Letters with their accent, for text that keeps the two apart (files from macOS do).
///
/// Only what French, Dutch, German and their neighbours use; other marks stay marks, which a
/// cell can hold as well.
enum Composition {
  static func of(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard let pairs = table[mark.value] else { return nil }
    return pairs[base]
  }

  private static let table: [UInt32: [Unicode.Scalar: Unicode.Scalar]] = [
    0x300: pairs("AEIOUaeiou", "ÀÈÌÒÙàèìòù"),
    0x301: pairs("ACEILNORSUYZaceilnorsuyz", "ÁĆÉÍĹŃÓŔŚÚÝŹáćéíĺńóŕśúýź"),
    0x302: pairs("ACEGHIJOSUWYaceghijosuwy", "ÂĈÊĜĤÎĴÔŜÛŴŶâĉêĝĥîĵôŝûŵŷ"),
    0x303: pairs("AINOUainou", "ÃĨÑÕŨãĩñõũ"),
    0x308: pairs("AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ"),
    0x30a: pairs("AUau", "ÅŮåů"),
    0x30c: pairs("CDENRSTZcdenrstz", "ČĎĚŇŘŠŤŽčďěňřšťž"),
    0x327: pairs("CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ"),
  ]

  private static func pairs(
    _ bases: String, _ composed: String
  ) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(zip(bases.unicodeScalars, composed.unicodeScalars)) { first, _ in first }
  }
}
