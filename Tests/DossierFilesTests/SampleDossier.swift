/// A dossier with every key of the format and nothing wrong in it.
enum SampleDossier {
  static let text = front + "\n" + narrative
  static let front = """
    ---
    language: nl
    requested: temporary
    applicant:
      name: "Zorg & Co"
      kind: manufacturer
      enterprise-number: 0123.456.789
      contact: zorg@example.be
    product:
      name: CardioLink
      version: 1.10
      manufacturer: no
      udi: 010
      mdr-class: IIa
      certificate: R&D *final* !1
      certificate-expiry: 2028-05-31
      famhp-notification: BE/1
      interface-languages: [fr, nl, de, en]
    care-process: heart-failure
    indication: >-
      Hartfalen,
      NYHA II of III
    population:
      size: 4200
      description: Volwassenen
    technical-declaration:
      identification: eID
      authentication: itsme
      therapeutic-relation: eHealth
      consent: ja
      interoperability: FHIR
      data-protection: TLS
    data-protection:
      dpia: 2026-01-15
      hosting: België
    tariff:
      - name: Maandforfait
        amount: 58,00
        unit: per maand
        co-payment: 0
        code: 123456
    budget:
      - { year: 2027, patients: 100, cost: 1000.50, savings: -20 }
    evidence:
      - study: CARE
        design: before-after
        n: 412
        population: Volwassenen
        comparator: Gewone zorg
        outcome: Sterfte
        outcome-class: mortality
        effect: HR 0,84
        interval: 0,70–1,01
        certainty: very-low
    open-questions:
      - outcome: Opnamen
        comparator: Gewone zorg
        threshold: -20 %
        source: IMA
        responsible: Zorg & Co
        due: 30/09/2028
    data-plan: Register
    confidential: [tariff, Prijs]
    annexes: []
    sponsor:
      name: Fonds
      years: [2026, 2027]
    ---

    """

  static let narrative = """
    Vooraf.

    # Samenvatting

    Een **korte** tekst met [een verwijzing](https://example.be) en `code`,
    op twee regels.

    | Studie | n |
    |---|--:|
    | CARE \\| 2 | 412 |
    | Leeg |

    ## Detail

    1. Eerste
       - diep
    2. Tweede

    > Een citaat
    > loopt door.

    ```
    # geen titel
    | geen | tabel |
    ```

    <b>html</b>

    ---

    # Prijs

    - los
    """
}
