"""Three meetings with everything in them that a page can show; invented."""

from __future__ import annotations

RICH = {
    "days": """
        title: "Slutkonferens: vad har vi lärt oss?"
        date: 2027-10-08/2027-10-09
        place: Folkets hus i Örnsköldsvik
        mode: hybrid
        status: confirmed
        purpose: |
          Vi samlar det vi har lärt oss under två år, och bestämmer **hur arbetet går vidare**.

          - Se [läget i länet](https://example.org/laget), och
          - skriv till <mailto:kontakt@example.org> om du inte kan komma.

          | Fråga | Vem |
          |-------|-----|
          | Läge  | alla |
        outcomes:
          - En gemensam bild av ”jämställdhetsintegreringssamordnarorganisationsutvecklingsarbetet”
          - Ett beslut
        materials: [Rapporten, "Ett namn <b>i fetstil</b> & co"]
        tasks:
          - title: Läs rapporten
            owner: each organisation
            due: 2 weeks before
            effort: 45 min
          - title: Skriv till styrgruppen
            owner: organiser
            when: after
        facilitator_notes: |
          Nycklar finns i receptionen.

          1. Tänd
          2. Hälsa
        days:
          - title: Samling
            date: 2027-10-08
            agenda:
              - {title: Ankomst och kaffe, time: 16.30–17.00, kind: coffee}
              - title: Tillbakablick
                time: 17.00–18.00
                kind: talk
                lead: organiser
                text: |
                  En *kort* berättelse. `kod` och

                  > ett citat
              - {title: Middag, time: 18.30–20.00, kind: dinner}
              - {title: Musik, time: 20.00–00.30 +1, kind: social, internal: true}
          - date: 2027-10-09
            place: Rådhuset
            agenda:
              - {title: Arbete, time: 09.00–11.45, room: Sal 3, form: smågrupper}
              - {title: Lunch, time: 11.45–12.45, kind: lunch}
              - {title: Beslut, time: 12.45–13.00, lead: alla}
        """,
    "strands": """
        title: Sessions & strands
        language: en
        date: 2027-03-09
        place: Lund
        status: preliminary
        theme: Leading
        organisations: 4
        agenda:
          - title: Opening
            time: 09.00–09.05
          - title: A very short one
            duration: 5 min
          - title: Round
            time: 09.10–10.30
            each: organisation
            lead: host
            facilitator_notes: Watch the **clock**.
            parts:
              - {title: Talk, duration: 10 min, form: everybody, facilitator_notes: Be kind}
              - {title: Feedback, duration: 10 min, form: pairs}
          - {title: Coffee, duration: 15 min, kind: coffee}
          - title: Parallel sessions
            time: 10.45–12.00
            strands:
              - title: One
                for: [teacher]
                room: A
                lead: host
                points: [Why, title: How]
                items:
                  - {title: First, duration: 20 min}
                  - {title: Second, duration: 30 min}
              - {title: Two, room: B, points: [What]}
          - title: Planning
            duration: share
            points:
              - title: Next
                optional: mentor
                text: See <https://example.org/a-very-long-address-that-has-to-be-broken-somewhere-or-it-runs-out-of-the-page>
          - {title: Closing, time: 15.30–16.00, kind: closing, lead: organiser}
        """,
    "cancelled": """
        title: Inställd träff
        date: 2027-11-02
        status: cancelled
        approach: Samtal
        agenda:
          - title: Utan tid
          - title: Också utan tid
            kind: break
        """,
}

SETTINGS = """
    organiser:
      name: Länets samverkan & co
      contact: kontakt@example.org
      accessibility_statement: https://example.org/tillganglighet
      logo: logo.svg
      colours: {accent: "#00776f"}
    """
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" onload="alert(1)">'
    '<rect width="120" height="40" rx="8" fill="#00776f"/><circle cx="22" cy="20" r="10" fill="#fff"/></svg>'
)
