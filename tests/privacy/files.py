"""A workspace in which every key holds a canary: a word that says who may see it, and stands nowhere else.

`ZqInsideStaffFunction` is what `Staff.function` says, for the organiser alone. What is hidden for another reason than
its key (`internal: true`, a task behind the scenes) has a name of its own: `ZqInsideHiddenItem`.
"""

from __future__ import annotations

CONFIGURATION = """
    language: en
    organiser:
      name: ZqPublicOrganiserName
      contact: ZqPublicOrganiserContact@example.org
      accessibility_statement: https://example.org/ZqPublicOrganiserAccessibilityStatement
      x-own: ZqInsideOrganiserKey
    kinds: {fika: {label: ZqPublicKindLabel, pause: yes}}
    rules:
      pace/no-lunch: {severity: "off", reason: ZqNeverRuleSettingReason, x-own: ZqNeverRuleSettingOptions}
      pace/no-break: {severity: "off", off_for: [ZqNeverRuleSettingOffFor]}
"""
BREAKS = """
    sources: [{id: one, title: ZqNeverBreaksSource}]
    text: ZqNeverSchoolBreaksText
    breaks:
      - {title: ZqNeverBreakTitle, date: 2027-02-15/2027-02-19, municipalities: [ZqNeverBreakMunicipalities],
         source: one, text: ZqNeverBreakText}
"""
PROGRAMME = """
    title: ZqPublicProgrammeTitle
    language: en
    ref: ZqInsideEntryRef
    x-own: ZqInsideEntryExtensions
    organiser: ZqPublicProgrammeOrganiser
    based_on: [ZqPublicProgrammeBasedOn]
    related: [ZqPublicProgrammeRelated]
    edition: ZqPublicProgrammeEdition
    period: {on: 2027-01-01/2027-12-31, text: ZqPublicWrittenText}
    reasons: [ZqPublicProgrammeReasons]
    background: ZqPublicProgrammeBackground
    purpose: ZqPublicProgrammePurpose
    goals: [{title: ZqPublicGoalTitle, text: ZqPublicGoalText, ref: ZqInsideGoalRef}]
    areas: [ZqPublicProgrammeAreas]
    approach: ZqPublicProgrammeApproach
    materials: [ZqPublicProgrammeMaterials]
    tags: [ZqPublicProgrammeTags]
    text: ZqPublicProgrammeText
    open: [ZqInsideProgrammeOpen]
    sources:
      - {title: ZqInsideSourceTitle, link: "https://example.org/ZqInsideSourceLink", note: ZqInsideSourceNote,
         text: ZqInsideSourceText}
      - ZqInsideProgrammeSources
    phases:
      - {id: phase, title: ZqPublicPhaseTitle, purpose: ZqPublicPhasePurpose, funding: ZqPublicPhaseFunding,
         activities: [ZqPublicPhaseActivities], text: ZqPublicPhaseText, x-own: ZqInsidePhaseKey}
    tracks:
      - {id: track, title: ZqPublicTrackTitle, for: [ZqPublicTrackFor], purpose: ZqPublicTrackPurpose,
         contents: [ZqPublicTrackContents], questions: [ZqPublicTrackQuestions], text: ZqPublicTrackText,
         open: [ZqInsideTrackOpen]}
    groups:
      - {id: group, title: ZqPublicGroupTitle, represents: [ZqPublicGroupRepresents], remit: [ZqPublicGroupRemit],
         text: ZqPublicGroupText, open: [ZqInsideGroupOpen]}
    functions: {teacher: {label: ZqPublicFunctionLabel}}
    expects: [{any_of: [teacher], label: ZqPublicExpectationLabel, if: ZqPublicExpectationIf}]
    preconditions:
      title: ZqPublicInlineChecklistTitle
      text: ZqPublicInlineChecklistText
      answers: [ZqPublicInlineChecklistAnswers]
      entries: [{title: ZqPublicInlineEntry, ref: ZqInsideInlineEntryRef}]
    selection: {eligible: ZqPublicSelectionEligible, criteria: [ZqPublicSelectionCriteria],
                method: ZqPublicSelectionMethod, text: ZqPublicSelectionText}
    choices: [{of: [m, n], max: 1, title: ZqPublicChoiceTitle, text: ZqPublicChoiceText}]
    workload: [{effort: 2 h, title: ZqPublicWorkloadTitle, text: ZqPublicWorkloadText}]
    mandate: [{title: ZqPublicMandateTitle, owner: ZqPublicMandateOwner, basis: ZqPublicMandateBasis,
               points: [ZqPublicMandatePoints], text: ZqPublicMandateText}]
    services: [{title: Service, contents: [ZqPublicServiceContents]}]
    stated: {meetings: 2, text: ZqPublicStatedText}
    staff:
      - {function: ZqInsideStaffFunction, organisation: ZqInsideStaffOrganisation, share: 37 %, when: ZqInsideStaffWhen,
         text: ZqInsideStaffText}
      - ZqInsideProgrammeStaff
    contacts:
      - {function: ZqPublicContactFunction, organisation: ZqPublicContactOrganisation,
         mail: ZqPublicContactMail@example.org, phone: ZqPublicContactPhone,
         link: "https://example.org/ZqPublicContactLink", purpose: [ZqPublicContactPurpose], text: ZqPublicContactText}
      - {function: ZqInsideHiddenContact, mail: ZqInsideHiddenMail@example.org, phone: ZqInsideHiddenPhone,
         internal: true}
    milestones:
      - {title: ZqPublicMilestoneTitle, date: 2027-02-01, text: ZqPublicMilestoneText, ref: ZqInsideMilestoneRef}
      - {title: ZqInsideHiddenMilestone, date: 2027-02-02, internal: true}
    deliverables:
      - {title: ZqPublicDeliverableTitle, owner: ZqPublicDeliverableOwner, recipient: ZqPublicDeliverableRecipient,
         due: 2027-04-01, basis: ZqPublicDeliverableBasis, text: ZqPublicDeliverableText, x-own: ZqInsideDeliverableKey,
         contents: [{title: ZqPublicRequiredContentTitle, text: ZqPublicRequiredContentText}]}
      - {title: ZqInsideHiddenDeliverable, due: 2027-04-02, text: ZqInsideHiddenDeliverableText, internal: true}
    tasks:
      - {id: own, title: ZqPublicProgrammeTask, owner: each organisation, due: 2027-02-03,
         ref: ZqInsideProgrammeTaskRef}
      - {title: ZqInsideOrganisersTask, owner: organiser, due: 2027-02-04, text: ZqInsideOrganisersTaskText}
      - {title: ZqInsideNobodysTask, due: 2027-02-05}
      - {title: ZqInsideHiddenTask, owner: each organisation, due: 2027-02-06, internal: true}
      - {title: ZqInsideRecurringTask, owner: organiser, due: 1 week before, each: meeting}
"""
ORGANISATIONS = """
    lund: {name: ZqPublicOrganisationName, short: ZqPublicOrganisationShort, type: ZqPublicOrganisationType,
           level: ZqPublicOrganisationLevel, under: ZqPublicOrganisationUnder, county: ZqPublicOrganisationCounty,
           aliases: [ZqPublicAliasName], text: ZqInsideOrganisationText, ref: ZqInsideOrganisationRef,
           x-own: ZqInsideOrganisationKey}
    malmo: {name: Malmö}
"""
PARTICIPANTS = """
    - {organisation: lund, functions: [teacher], name: ZqInsideParticipantName, level: ZqInsideParticipantLevel,
       activity: ZqInsideParticipantActivity, x-diet: ZqNeverParticipantDiet, ref: ZqInsideParticipantRef}
    - {organisation: malmo, functions: [teacher], name: ZqInsideOtherName, diet: ZqNeverDiet}
"""
MEETING = """
    title: ZqPublicGatheringTitle
    date: 2027-03-09
    time: 09.00–16.00
    place: ZqPublicMeetingPlace
    theme: ZqPublicGatheringTheme
    host: lund
    ref: ZqInsideMeetingRef
    x-own: ZqInsideMeetingKey
    purpose: ZqPublicGatheringPurpose
    background: ZqPublicGatheringBackground
    approach: ZqPublicGatheringApproach
    text: ZqPublicGatheringText
    materials: [ZqPublicGatheringMaterials]
    facilitator_notes: ZqLeadsGatheringFacilitatorNotes
    contacts: [{function: ZqInsideMeetingContacts, mail: ZqInsideMeetingMail@example.org, phone: ZqInsideMeetingPhone}]
    open: [ZqInsideGatheringOpen]
    sources: [{title: ZqInsideGatheringSources}]
    outcomes:
      - {id: zq-leads-item-outputs, title: ZqPublicOutcomeTitle, text: ZqPublicOutcomeText, ref: ZqInsideOutcomeRef}
    tasks:
      - {id: read, title: ZqPublicTaskTitle, owner: each organisation, due: 1 week before, text: ZqPublicTaskText,
         materials: [ZqPublicTaskMaterials], ref: ZqInsideTaskRef, x-own: ZqInsideTaskKey}
      - {title: ZqPublicOwnedTask, owner: ZqPublicTaskOwner, when: after}
      - {title: ZqReceivesHostsTask, owner: host, due: 2 weeks before, text: ZqReceivesHostsTaskText}
      - {title: ZqInsideMeetingsTask, owner: organiser, due: 3 weeks before}
      - {title: ZqInsideMentorsTask, owner: mentor, due: 3 weeks before}
      - {title: ZqInsideNobodys, due: 3 weeks before}
      - {title: ZqInsideHiddenMeetingTask, owner: each organisation, due: 1 week before, internal: true}
    agenda:
      - {title: ZqInsideHiddenItem, time: 07.41–09.00, internal: true, text: ZqInsideHiddenItemText, kind: fika}
      - title: ZqPublicItemTitle
        time: 09.00–10.00
        lead: ZqPublicItemLead
        text: ZqPublicItemText
        form: ZqPublicItemForm
        room: ZqPublicItemRoom
        materials: [ZqPublicItemMaterials]
        outputs: [zq-leads-item-outputs]
        facilitator_notes: ZqLeadsItemFacilitatorNotes
        ref: ZqInsideItemRef
        x-own: ZqInsideItemKey
        stated: 43 min
        each: organisation
        points:
          - {title: ZqPublicPointTitle, text: ZqPublicPointText, ref: ZqInsidePointRef}
          - {title: ZqInsideHiddenPoint, text: ZqInsideHiddenPointText, internal: true}
        parts:
          - {title: ZqPublicPartTitle, duration: 20 min, form: ZqPublicPartForm, lead: ZqPublicPartLead,
             text: ZqPublicPartText, materials: [ZqPublicPartMaterials], facilitator_notes: ZqLeadsPartFacilitatorNotes,
             ref: ZqInsidePartRef}
          - {title: ZqInsideHiddenPart, duration: 10 min, internal: true, text: ZqInsideHiddenPartText}
      - {title: Coffee, time: 10.00–10.30, kind: fika}
      - title: Sessions
        time: 10.30–12.00
        strands:
          - {title: ZqPublicStrandTitle, room: ZqPublicStrandRoom, lead: ZqPublicStrandLead, text: ZqPublicStrandText,
             materials: [ZqPublicStrandMaterials], facilitator_notes: ZqLeadsStrandFacilitatorNotes,
             ref: ZqInsideStrandRef,
             items: [{title: Inner, duration: 60 min, facilitator_notes: ZqLeadsInnerNotes},
                     {title: ZqInsideHiddenInner, duration: 30 min, internal: true}]}
          - {title: Others}
          - {title: ZqInsideHiddenStrand, internal: true, items: [{title: ZqInsideHiddenStrandItem, duration: 30 min}]}
      - {title: Rest, time: 12–16}
"""
OTHER = """
    title: Another
    occasions: [{date: 2027-05-04, place: ZqPublicOccasionPlace}]
    days:
      - {title: ZqPublicDayTitle, place: ZqPublicDayPlace, agenda: [{title: A, time: 9–10}]}
"""
CHECKLIST = """
    title: ZqPublicChecklistTitle
    owner: each organisation
    text: ZqPublicChecklistText
    answers: [ZqPublicChecklistAnswers]
    entries:
      - {id: one, title: ZqPublicChecklistEntryTitle, text: ZqPublicChecklistEntryText, ref: ZqInsideChecklistEntryRef}
      - {title: Two, answers: [ZqPublicChecklistEntryAnswers]}
"""
OWNED = """
    title: ZqPublicOwnedChecklist
    owner: ZqPublicChecklistOwner
    entries: [A question]
"""
FOLLOW_UP = """
    m/read: {{status: started, text: ZqOwn{0}ProgressText, ref: ZqInside{0}ProgressRef}}
    check/one: {{status: done, answer: ZqOwn{0}ProgressAnswer, date: 2027-02-01, text: ZqOwn{0}AnswerText}}
"""
FILES = {
    "jamx.yaml": CONFIGURATION,
    "calendar/school-breaks.yaml": BREAKS,
    "programmes/p/programme.yaml": PROGRAMME,
    "programmes/p/organisations.yaml": ORGANISATIONS,
    "programmes/p/participants.yaml": PARTICIPANTS,
    "programmes/p/meetings/m.yaml": MEETING,
    "programmes/p/meetings/n.yaml": OTHER,
    "programmes/p/checklists/check.yaml": CHECKLIST,
    "programmes/p/checklists/owned.yaml": OWNED,
    "programmes/p/follow-up/lund.yaml": FOLLOW_UP.format("Lund"),
    "programmes/p/follow-up/malmo.yaml": FOLLOW_UP.format("Malmo"),
}
