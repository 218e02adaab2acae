import type { DeadlinePolicy, DeadlineRule, Track } from './policy-terms.ts'

/**
 * The default deadline policy: suggested time limits (建议时限), never law, until a county adopts its own numbers.
 * `source` quotes the rule behind a number, or OWN, for maintainers only. The columns are explained in policy-terms.ts.
 */

/** A row as it is written here: its key and track stand outside, and what is most usual is left out. */
type Row = Partial<DeadlineRule> & Pick<DeadlineRule, 'owner' | 'source'>
type Rows = Readonly<Record<string, Row>>

/** Before or whatever the route. */
// oxfmt-ignore
const common: Rows = {
  receipt: { amount: 0, unit: 'workingDays', start: 'registered', owner: 'station', reminders: 'none', overdue: 'office', extension: 'none', source: 'OWN' },
  enter: { amount: 1, unit: 'workingDays', start: 'collected', appliesTo: ['reception', 'mailbox', 'phone', 'letter', 'grid', 'deputy', 'activity'], owner: 'station', reminders: 'none', overdue: 'office', extension: 'none', source: 'OWN; 乐清 1 WD' },
  classify: { amount: 3, unit: 'workingDays', start: 'registered', orStart: ['handedOver', 'returnedToTownship'], owner: 'TownshipOffice', stationMay: ['answer', 'redirect'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN; ceiling XF22 22-23' },
  decideExtension: { amount: 2, unit: 'workingDays', start: 'extensionRequested', owner: 'assigner', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  decideDissatisfied: { amount: 3, unit: 'workingDays', start: 'dissatisfied', owner: 'assigner', choices: ['rehandle', 'explainAgain'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  supply: { amount: 10, unit: 'workingDays', start: 'submitterAsked', owner: 'Submitter', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'goesOn', source: 'OWN' },
  extensionNotice: { dueOn: 'decisionDay', owner: 'TownshipOffice', feedback: 'progress', countsAsFeedback: false, to: ['everySubmitter'], reminders: 'none', overdue: 'office', extension: 'none', source: 'XF22 34; same day OWN' },
  commitment: { dueOn: 'commitmentDate', owner: 'HandlingUnit', reminders: 'longest', overdue: 'unit', extension: 'none', source: 'HN-SUG17 19(3), 23, 27; suggestions OWN' },
  commitmentFeedback: { amount: 3, unit: 'workingDays', start: 'commitmentReported', owner: 'TownshipOffice', feedback: 'progress', countsAsFeedback: false, to: ['everySubmitter', 'raisingDeputy', 'everyCoSigner'], reminders: 'short', overdue: 'office', extension: 'none', source: 'HN-SUG17 23; 3 WD OWN' },
}

// oxfmt-ignore
const answer: Rows = {
  answer: { amount: 5, unit: 'workingDays', start: 'registered', orStart: ['reclassified', 'split', 'handedOver'], owner: 'station', feedback: 'answer', to: ['everySubmitter', 'raisingDeputy'], reminders: 'short', overdue: 'office', extension: 'answer', source: 'JN18 24; WF21 20' },
  rate: { amount: 10, unit: 'workingDays', start: 'answered', owner: 'Submitter', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'unrated', source: 'HN-SUG17 22; CQ17 29' },
  rehandle: { amount: 5, unit: 'workingDays', start: 'rehandleOrdered', times: 1, thenDissatisfied: 'townshipReview', owner: 'station', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
}

// oxfmt-ignore
const township: Rows = {
  assign: { amount: 5, unit: 'workingDays', start: 'registered', orStart: ['reclassified', 'split', 'handedOver'], owner: 'TownshipOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'HN-XF12 26(1); SD17 10; QD21 14' },
  assignmentStatus: { amount: 1, unit: 'workingDays', start: 'assigned', owner: 'TownshipOffice', feedback: 'assignmentStatus', to: ['everySubmitter'], reminders: 'none', overdue: 'office', extension: 'none', source: 'HN-XF12 26(1); 1 WD OWN' },
  signFor: { amount: 2, unit: 'workingDays', start: 'assigned', orStart: ['redispatched'], owner: 'HandlingUnit', reminders: 'short', overdue: 'light', extension: 'none', source: 'OWN; hotline 1 WD' },
  returnWindow: { amount: 5, unit: 'workingDays', start: 'assigned', orStart: ['redispatched'], owner: 'HandlingUnit', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'mayNotReturn', source: 'XF22 23; QD21 19; HN-XF12 26(5)' },
  decideReturn: { amount: 3, unit: 'workingDays', start: 'returnRequested', owner: 'TownshipOffice', namesNewUnit: true, designatedMayNotReturn: true, reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN; HN-SUG17 14 allows 10; WF21 22' },
  assignAgain: { amount: 3, unit: 'workingDays', start: 'returnGranted', owner: 'TownshipOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  handle: { amount: 15, unit: 'workingDays', start: 'assigned', owner: 'HandlingUnit', reminders: 'medium', overdue: 'unit', extension: 'township', source: 'OWN' },
  acceptResult: { amount: 3, unit: 'workingDays', start: 'resultSubmitted', owner: 'TownshipOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  result: { amount: 3, unit: 'workingDays', start: 'resultAccepted', owner: 'TownshipOffice', feedback: 'result', to: ['everySubmitter', 'raisingDeputy'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN; hotline next day' },
  coUnitOpinion: { amount: 10, unit: 'workingDays', start: 'assigned', orStart: ['rehandleOrdered'], owner: 'coUnit', reminders: 'medium', overdue: 'unit', extension: 'none', source: 'HN-SUG17 18 by analogy; two thirds of the lead’s term OWN' },
  rate: { amount: 10, unit: 'workingDays', start: 'answered', owner: 'Submitter', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'unrated', source: 'HN-SUG17 22; CQ17 29' },
  rehandle: { amount: 15, unit: 'workingDays', start: 'rehandleOrdered', times: 1, thenDissatisfied: 'townshipReview', owner: 'HandlingUnit', reminders: 'medium', overdue: 'unit', extension: 'none', source: 'OWN' },
}

// oxfmt-ignore
const county: Rows = {
  submitToCounty: { amount: 5, unit: 'workingDays', start: 'registered', orStart: ['reclassified', 'split', 'handedOver'], owner: 'TownshipOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'HN-XF12 26(1); SD17 10; QD21 14' },
  interimNotice: { amount: 1, unit: 'workingDays', start: 'submitted', orStart: ['submittedToCity', 'handedOver'], owner: 'TownshipOffice', feedback: 'progress', countsAsFeedback: false, to: ['everySubmitter'], reminders: 'none', overdue: 'office', extension: 'none', source: 'OWN' },
  transfer: { amount: 5, unit: 'workingDays', start: 'submitted', orStart: ['returnedToCounty'], owner: 'CountyOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'HN-XF12 26(1); SD17 10; QD21 14' },
  cityTransfer: { amount: 5, unit: 'workingDays', start: 'submittedToCity', owner: 'CityOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  assignmentStatus: { amount: 1, unit: 'workingDays', start: 'transferred', owner: 'TownshipOffice', feedback: 'assignmentStatus', to: ['everySubmitter'], reminders: 'none', overdue: 'office', extension: 'none', source: 'HN-XF12 26(1); 1 WD OWN' },
  signFor: { amount: 2, unit: 'workingDays', start: 'transferred', orStart: ['redispatched'], owner: 'HandlingUnit', reminders: 'short', overdue: 'light', extension: 'none', source: 'OWN; hotline 1 WD' },
  returnWindow: { amount: 5, unit: 'workingDays', start: 'transferred', orStart: ['redispatched'], owner: 'HandlingUnit', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'mayNotReturn', source: 'XF22 23; QD21 19; HN-XF12 26(5)' },
  decideReturn: { amount: 5, unit: 'workingDays', start: 'returnRequested', owner: 'assigner', namesNewUnit: true, designatedMayNotReturn: true, reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN; HN-SUG17 14 allows 10; WF21 22' },
  transferAgain: { amount: 3, unit: 'workingDays', start: 'returnGranted', owner: 'assigner', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  handle: { amount: 30, unit: 'days', start: 'transferred', owner: 'HandlingUnit', reminders: 'long', overdue: 'unit', extension: 'county', source: 'HN-XF12 26(2); QD21 32' },
  acceptResult: { amount: 3, unit: 'workingDays', start: 'resultSubmitted', owner: 'assigner', deliversTo: 'TownshipOffice', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  result: { amount: 3, unit: 'workingDays', start: 'resultAccepted', owner: 'TownshipOffice', feedback: 'result', to: ['everySubmitter', 'raisingDeputy'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN; hotline next day' },
  coUnitOpinion: { amount: 20, unit: 'days', start: 'transferred', orStart: ['rehandleOrdered'], owner: 'coUnit', reminders: 'long', overdue: 'unit', extension: 'none', source: 'HN-SUG17 18 by analogy; two thirds of the lead’s term OWN' },
  rate: { amount: 10, unit: 'workingDays', start: 'answered', owner: 'Submitter', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'unrated', source: 'HN-SUG17 22; CQ17 29' },
  rehandle: { amount: 1, unit: 'months', start: 'rehandleOrdered', times: 1, thenDissatisfied: 'countyEvaluation', owner: 'HandlingUnit', reminders: 'long', overdue: 'unit', extension: 'none', source: 'HN-SUG17 22' },
}

// oxfmt-ignore
const research: Rows = {
  openResearch: { amount: 10, unit: 'workingDays', start: 'researchProposed', owner: 'localOfficeHead', reminders: 'medium', overdue: 'office', extension: 'none', source: 'OWN' },
  ratify: { at: 'nextPresidiumMeeting', start: 'researchDecided', owner: 'TownshipPresidium', clock: 'none', source: 'DL25 30; HN-PRE16 4(3), 5' },
  startNotice: { amount: 3, unit: 'workingDays', start: 'researchDecided', owner: 'TownshipOffice', feedback: 'progress', countsAsFeedback: false, to: ['everySubmitter'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  plan: { amount: 10, unit: 'workingDays', start: 'researchDecided', owner: 'localOffice', reminders: 'medium', overdue: 'office', extension: 'none', source: 'OWN' },
  report: { amount: 3, unit: 'months', start: 'researchDecided', owner: 'localOffice', reminders: 'longest', overdue: 'office', extension: 'research', source: 'OWN; HN-PRE16 5' },
  reportFeedback: { amount: 3, unit: 'months', start: 'reportTransmitted', owner: 'HandlingUnit', to: ['researchDeputies'], reminders: 'longest', overdue: 'light', extension: 'none', basis: 'law', source: 'DL25 31 及时; 3 months OWN' },
  filingNotice: { amount: 3, unit: 'workingDays', start: 'paperFiled', orStart: ['reportTransmitted'], owner: 'TownshipOffice', feedback: 'progress', countsAsFeedback: false, to: ['everySubmitter'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  leaveNotice: { amount: 3, unit: 'workingDays', start: 'leftResearch', owner: 'TownshipOffice', feedback: 'progress', countsAsFeedback: false, to: ['everySubmitter'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  result: { amount: 3, unit: 'workingDays', start: 'paperReplied', orStart: ['motionDecided', 'motionResolved', 'reportFedBack', 'researchConcludedWithoutPaper'], owner: 'TownshipOffice', feedback: 'result', to: ['everySubmitter', 'raisingDeputy'], reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
  rate: { amount: 10, unit: 'workingDays', start: 'answered', owner: 'Submitter', ofPaper: 'toldToLeadDeputy', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'unrated', source: 'HN-SUG17 22; CQ17 29' },
}

// oxfmt-ignore
const redirect: Rows = {
  explain: { amount: 5, unit: 'workingDays', start: 'registered', orStart: ['reclassified', 'split', 'handedOver'], owner: 'station', feedback: 'explanation', to: ['everySubmitter', 'raisingDeputy'], requires: ['explanation', 'channel'], rating: 'optional', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN; ceiling XF22 23' },
  review: { amount: 5, unit: 'workingDays', start: 'rehandleOrdered', times: 1, owner: 'stationHead', reminders: 'short', overdue: 'office', extension: 'none', source: 'OWN' },
}

/** The statutory track of a Recommendation, recorded here. */
// oxfmt-ignore
const recommendation: Rows = {
  reply: { amount: 3, unit: 'months', start: 'paperAssigned', classes: { ordinary: { amount: 3, unit: 'months' }, wideOrDifficult: { amount: 6, unit: 'months' } }, owner: 'HandlingUnit', signedBy: 'unitPrincipal', to: ['everyCoSigner'], reminders: 'longest', overdue: 'unit', extension: 'none', basis: 'law', source: 'DL25 51; HN-SUG17 21' },
  returnWindow: { amount: 10, unit: 'workingDays', start: 'paperAssigned', owner: 'HandlingUnit', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'mayNotReturn', basis: 'byReference', source: 'HN-SUG17 14' },
  assignAgain: { amount: 10, unit: 'workingDays', start: 'paperReturned', owner: 'assigner', reminders: 'medium', overdue: 'office', extension: 'none', basis: 'byReference', source: 'HN-SUG17 14' },
  coUnitOpinion: { amount: 2, unit: 'months', start: 'paperAssigned', owner: 'coUnit', reminders: 'longest', overdue: 'unit', extension: 'none', basis: 'byReference', source: 'HN-SUG17 18' },
  rateDeputy: { amount: 10, unit: 'workingDays', start: 'paperReplied', owner: 'Deputy', per: 'coSigner', reminders: 'none', overdue: 'none', extension: 'none', onExpiry: 'unrated', basis: 'byReference', source: 'HN-SUG17 22; CQ17 29' },
  rehandle: { amount: 1, unit: 'months', start: 'deputyDissatisfied', times: 1, thenDissatisfied: 'evaluationWithExperts', owner: 'HandlingUnit', reminders: 'long', overdue: 'unit', extension: 'none', basis: 'byReference', source: 'HN-SUG17 22' },
  evaluation: { amount: 1, unit: 'months', start: 'deputyDissatisfied', owner: 'assigner', reminders: 'long', overdue: 'office', extension: 'none', basis: 'byReference', source: 'HN-SUG17 22; 1 month OWN' },
  yearlyReport: { dueOn: '08-31', owner: 'HandlingUnit', enabled: false, basis: 'byReference', source: 'HN-SUG17 28' },
}

/** Recorded here; decided by the session. */
// oxfmt-ignore
const motion: Rows = {
  motionDecision: { at: 'nextCongressSession', start: 'paperFiled', owner: 'sessionPresidium', outcomes: ['onAgenda', 'toSpecialCommittee', 'asRecommendation', 'notTaken'], reminders: 'longest', overdue: 'none', extension: 'none', basis: 'law', source: 'DL25 15' },
}

/** Duties that are not per suggestion (REG Arts. 13 and 23). */
// oxfmt-ignore
const stationDuties: DeadlinePolicy['stationDuties'] = {
  monthlyActivity: { min: 1, per: 'calendarMonth', basis: 'law', warnOnDay: 20, redOn: 'lastWorkingDay', source: 'REG 13; marks OWN' },
  deputyVisits: { city: 2, county: 3, township: 3, national: null, province: null, per: 'calendarYear', basis: 'law', source: 'REG 13; calendar year OWN' },
  staffTraining: { min: 1, per: 'calendarYear', owner: 'CountyOffice', basis: 'law', warnFrom: '10-01', source: 'REG 23' },
  staffVacancy: { alert: 'atOnce', overdueAfter: { amount: 30, unit: 'days' }, source: 'OWN' },
  mailboxOpening: { every: 'week', source: 'OWN' },
  opinionAnalysis: { draft: 'month', report: 'quarter', source: 'OWN' },
  receptionNotice: { amount: 3, unit: 'days', before: 'receptionDay', source: 'Henan station practice' },
  consultation: { openFor: { amount: 30, unit: 'days' }, startsClocks: false, source: '重大行政决策程序暂行条例 15 for type 4; OWN' },
}

// oxfmt-ignore
const reminders: DeadlinePolicy['reminders'] = {
  none:    [], // terms up to 1 WD, and windows
  short:   [{ amount: 1, unit: 'workingDays' }], // 2 to 5 WD
  medium:  [{ amount: 3, unit: 'workingDays' }], // 10 to 15 WD
  long:    [{ amount: 7, unit: 'days' }, { amount: 3, unit: 'workingDays' }], // 30 days, 1 month
  longest: [{ amount: 15, unit: 'days' }, { amount: 5, unit: 'days' }], // 2 months and more
}

// oxfmt-ignore
const overdue: DeadlinePolicy['overdue'] = {
  // the assigner's ladder over a unit
  unit: [
    { amount: 1, unit: 'workingDays', light: 'red', act: 'urge', from: 'assigner', to: ['owner', 'ownerHead'] },
    { amount: 5, unit: 'workingDays', after: 'urge', act: 'supervise', as: 'draft', signedBy: 'assignerHead', to: ['owner', 'ownerHead'], reportTo: 'superior' },
  ],
  // a station's or congress office's own act: inside the house, never upward
  office: [
    { amount: 1, unit: 'workingDays', light: 'red', act: 'notice', to: ['owner', 'ownerHead'] },
    { amount: 5, unit: 'workingDays', after: 'notice', act: 'notice', owners: ['station', 'TownshipOffice'], to: ['superior'] },
  ],
  light: [{ amount: 1, unit: 'workingDays', light: 'red' }],
  none: [],
}

/** Asked before expiry; the assigner approves; the reason is told to the citizen the same day. */
// oxfmt-ignore
const extensions: DeadlinePolicy['extensions'] = {
  none: { times: 0 },
  answer: { times: 1, max: { amount: 5, unit: 'workingDays' }, source: 'OWN' },
  township: { times: 1, max: { amount: 15, unit: 'workingDays' }, source: 'OWN' },
  county: { times: 1, max: { amount: 30, unit: 'days' }, unitHeadSigns: true, hardStop: { amount: 90, unit: 'days', start: 'firstTransferred', per: 'round' }, source: 'XF22 34; HN-XF12 26(2); once OWN' },
  research: { times: 1, max: { amount: 3, unit: 'months' }, source: 'OWN' },
}

// oxfmt-ignore
const usual = { amount: null, unit: null, start: null, reminders: 'none', overdue: 'none', extension: 'none', basis: 'internal' } as const

function rowsOf(track: Track, rows: Rows): DeadlineRule[] {
  return Object.entries(rows).map(([key, row]) => ({ track, key, ...usual, ...row }))
}

// oxfmt-ignore
export const defaultPolicy: DeadlinePolicy = {
  id: 'default',
  version: 1,
  scope: 'county',
  basis: 'internal',
  adopted: { documentNumber: null, date: null },
  effectiveFrom: null,
  label: { adopted: '内部管理时限', untilAdopted: '建议时限' },
  printOnPapers: 'onceAdopted',
  neverShown: ['HN-XF12'],
  counting: { timezone: 'Asia/Shanghai', startDay: 'notCounted', dayEnds: '24:00', lastDayOff: 'nextWorkingDay', beyondCalendar: 'provisional', actorMeasuredBy: 'occurredAt', nextClockFrom: 'recordedAt', bornOverdue: 'runFromOpening' },
  officeHours: { from: 'county', default: [['08:30', '12:00'], ['14:30', '18:00']], earlyMark: 'back', overdueMark: 'forward', source: 'OWN' },
  urgent: { within: 'sameDay', telephone: 'recorded', amber: 'sameDay', source: 'OWN' },
  urgentApplies: ['assign', 'assignAgain', 'submitToCounty', 'transfer', 'transferAgain', 'cityTransfer'],
  reminders,
  overdue,
  urging: { autoUrge: false, perUnitPerDay: 1, lists: 'allLateMatters', byHand: 'resetsRung', never: ['upward', 'caseHandling'] },
  extensions,
  pause: { reason: 'awaitingSupplement', totalMax: { amount: 10, unit: 'workingDays' }, routes: ['answer', 'township', 'county', 'redirect'], source: 'OWN' },
  stops: {
    decideExtension: { stops: ['answer', 'handle', 'report'], floor: { amount: 1, unit: 'workingDays' } },
    acceptResult: { stops: ['handle', 'rehandle'], floor: { amount: 3, unit: 'workingDays' } },
  },
  rules: [
    ...rowsOf('common', common),
    ...rowsOf('answer', answer),
    ...rowsOf('township', township),
    ...rowsOf('county', county),
    ...rowsOf('research', research),
    ...rowsOf('redirect', redirect),
    ...rowsOf('recommendation', recommendation),
    ...rowsOf('motion', motion),
  ],
  stationDuties,
}
