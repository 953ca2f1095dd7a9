/// The mobile medical application.
package struct Product: Hashable, Sendable, Codable {
  package enum DeviceClass: String, Hashable, Sendable, Codable, CaseIterable {
    case one = "I"
    case twoA = "IIa"
    case twoB = "IIb"
    case three = "III"
  }

  package var name: String
  package var version: String
  package var manufacturer: String
  package var udi: String
  package var deviceClass: DeviceClass?
  package var certificate: String
  package var certificateExpiry: Day?
  package var famhpNotification: String
  package var interfaceLanguages: [Language]

  package init(
    name: String, version: String = "", manufacturer: String = "", udi: String = "",
    deviceClass: DeviceClass? = nil, certificate: String = "", certificateExpiry: Day? = nil,
    famhpNotification: String = "", interfaceLanguages: [Language] = []
  ) {
    self.name = name
    self.version = version
    self.manufacturer = manufacturer
    self.udi = udi
    self.deviceClass = deviceClass
    self.certificate = certificate
    self.certificateExpiry = certificateExpiry
    self.famhpNotification = famhpNotification
    self.interfaceLanguages = interfaceLanguages
  }

  /// The name with its version, as people say it.
  package var title: String { version.isEmpty ? name : name + " " + version }
}
