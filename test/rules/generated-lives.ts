/** Generated lives: whoever, whatever, whenever; half the steps are what the tables open, half are anything at all. */
import fc from 'fast-check'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { mayMove } from '../../workflows/rules/access.ts'
import { openMoves } from '../../workflows/rules/moves.ts'
import {
  channels,
  feedbackKinds,
  routes,
  type Command,
  type FeedbackKind,
  type FurtherUnits,
  type Move,
  type Recipient,
  type SuggestionState,
} from '../../workflows/rules/suggestion.ts'
import { stepOn } from './diligent-office.ts'
import {
  at,
  lamps,
  liDeputy,
  matter,
  officials,
  resident,
  roads,
  units,
  wangOffice,
  type Matter,
  type Official,
} from './fixtures.ts'
import {
  acquainted,
  copyOf,
  dayOffOn,
  daysSince,
  go,
  live,
  researchReaches,
  researchUnderWay,
  type Life,
  type Step,
} from './live.ts'
import { helping } from '../../workflows/rules/assignments.ts'
import type { UnitFact } from '../../workflows/rules/draft.ts'
import { besideMoves } from '../../workflows/rules/beside.ts'
import { nextMark } from '../../workflows/rules/obligations.ts'
import * as say from './verbs.ts'

/** A die for each question a step asks. */
export interface Throw {
  readonly open: boolean
  readonly what: number
  readonly who: number
  readonly which: number
  readonly other: number
  readonly wait: number
  readonly yes: boolean
}
export interface GeneratedLife {
  readonly matter: Matter
  readonly throws: readonly Throw[]
}

const names = ['lin', 'shen', 'yao'] as const
const waits = [0, 60_000, 3_600_000, 20 * 3_600_000, 4 * 86_400_000, 13 * 86_400_000, 40 * 86_400_000] as const
const die = fc.nat({ max: 1_000 })

const matters: fc.Arbitrary<Matter> = fc
  .record({
    day: fc.constantFrom('2026-01-30', '2026-03-10', '2026-09-23', '2026-11-28', '2026-12-28'),
    hour: fc.constantFrom('00:00', '09:00', '23:59'),
    channel: fc.constantFrom(...channels),
    people: fc.integer({ min: 1, max: 3 }),
    contact: fc.boolean(),
    byDeputy: fc.boolean(),
    urgent: fc.boolean(),
    accusation: fc.boolean(),
    late: fc.boolean(),
  })
  .map(({ day, hour, channel, people, contact, byDeputy, urgent, accusation, late }) => {
    const submitters = names.slice(0, people).map((name) => resident(name))
    const registeredAt = at(day, hour)
    return matter(
      'generated',
      {
        channel,
        submitters,
        urgent,
        accusation,
        contactPersonId: contact && people > 1 ? 'sbm_lin' : null,
        deputyId: byDeputy ? liDeputy.personId : null,
        accusedIds: accusation ? [roads.id] : [],
        collectedAt: late ? registeredAt - 9 * 86_400_000 : registeredAt,
      },
      registeredAt,
    )
  })

export const generatedLives: fc.Arbitrary<GeneratedLife> = fc.record({
  matter: matters,
  throws: fc.array(
    fc.record({ open: fc.boolean(), what: die, who: die, which: die, other: die, wait: die, yes: fc.boolean() }),
    { minLength: 1, maxLength: 28, size: 'max' },
  ),
})

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

const kept = new Map<number, readonly Life[]>()
/** Other suggestions of that hour, begun once: one untouched, one with a unit and half told, one of another county. */
function othersAt(hour: number): readonly Life[] {
  const known = kept.get(hour)
  if (known) return known
  const told = live(matter('told', {}, hour), say.assign(lamps, wangOffice))
  go(told, say.tell(say.submitter('lin'), 'assignmentStatus', wangOffice))
  const others = [live(matter('lead', {}, hour)), told, live(matter('far', elsewhere, hour))]
  kept.set(hour, others)
  return others
}

const elsewhere = { countyId: 'plc_far', countyOfficeId: 'org_office_far' }

/** Opens the life, with two researches under way that it may join, and other suggestions of this county and of another. */
export function begin({ matter: handedIn }: GeneratedLife): Life {
  const life = live(handedIn)
  for (const other of othersAt(handedIn.registeredAt)) acquainted(life, copyOf(other))
  researchUnderWay(life, 'res_a')
  return researchUnderWay(life, 'res_b', 'org_office_reed')
}

type Saying = (life: Life, dice: Throw, who: Official) => Step
const reason = ({ other }: Throw) => (other % 7 === 0 ? null : 'doc_reason')
const told = ({ which, other }: Throw) =>
  which % 3 === 0
    ? null
    : which % 3 === 1
      ? say.toldAll()
      : { mode: 'sms' as const, recipients: [`sbm_${pick(names, other)}`] }
const recipient = ({ other }: Throw): Recipient =>
  other % 4 === 0 ? say.deputy(liDeputy) : say.submitter(pick(names, other))
/** Mostly one that may be given it as it stands, now and then any. */
function someUnit({ state }: Life, { which, other }: Throw, level: UnitFact['level']): UnitFact {
  const here = ({ level: its, placeId, countyId }: UnitFact) =>
    its === level &&
    (level === 'township' ? placeId === state.townshipId : level === 'city' || countyId === state.countyId)
  const fit = units.filter(here)
  return pick(fit.length > 0 && other % 5 > 0 ? fit : units, which)
}
/** Now and then a second unit beside the first, helping or answering for itself. */
const further = ({ which, other }: Throw): FurtherUnits => {
  const unitIds = [pick(units, which + 1 + (other % 2)).id]
  if (other % 4 === 0) return { coUnitIds: unitIds }
  return other % 5 === 1 ? { separateUnitIds: unitIds } : {}
}
/** Mostly a task that runs, now and then none named. */
const someTask = ({ state }: Life, { other }: Throw): string | null =>
  other % 4 === 0 ? null : (pick([...state.assignments.filter((a) => a.endedAt === null), null], other)?.id ?? null)
const citizen = ({ other }: Throw) => pick([...names, 'nobody'], other)

const sayings: { readonly [K in Command['kind']]: Saying } = {
  classify: (_, { which }, who) => say.classify(pick(routes, which), who),
  answer: (_, dice, who) => say.answer(who, told(dice), reason(dice)),
  explain: (_, dice, who) => say.explain(who, told(dice), dice.yes ? 'chn_arbitration' : 'chn_unknown'),
  assign: (life, dice, who) => say.assign(someUnit(life, dice, 'township'), who, reason(dice), further(dice)),
  submitToCounty: (_, __, who) => say.submitToCounty(who),
  transfer: (life, dice, who) =>
    say.transfer(someUnit(life, dice, life.state.atCity ? 'city' : 'county'), who, further(dice)),
  submitToCity: (_, __, who) => say.submitToCity(who),
  returnToCounty: (_, __, who) => say.returnToCounty(who),
  handOver: (_, { which }, who) =>
    say.handOver(
      pick(['org_station_reed', 'org_station_reed', 'org_station_far', 'org_station_willow', 'org_none'], which),
      who,
    ),
  redispatch: (life, dice, who) => say.redispatch(someUnit(life, dice, 'county'), who),
  reassign: (life, dice, who) =>
    say.reassign(
      someUnit(life, dice, life.state.route === 'county' ? 'county' : 'township'),
      who,
      someTask(life, dice),
    ),
  giveOpinion: (life, dice, who) => say.giveOpinion(who, someTask(life, dice)),
  returnToTownship: (_, __, who) => say.returnToTownship(who),
  signFor: (life, dice, who) => say.signFor(who, someTask(life, dice)),
  returnAssignment: (_, __, who) => say.returnAssignment(who),
  decideReturn: ({ state }, { yes, which }, who) =>
    yes || helping(state.assignments).length > 0
      ? say.grantReturn(who, which % 4 > 0 ? null : pick(units, which))
      : say.refuseReturn(who),
  submitResult: (life, dice, who) =>
    dice.which % 3 === 0
      ? say.promise(who, dice.which % 5 === 0 ? null : laterDay(life, dice.which))
      : say.submitResult(who, someTask(life, dice)),
  acceptResult: (life, dice, who) => say.acceptResult(who, someTask(life, dice)),
  sendBack: (_, __, who) => say.sendBack(who),
  recordFeedback: feedback,
  proposeResearch: (_, __, who) => say.proposeResearch(who),
  joinResearch: (_, { which }, who) =>
    say.joinResearch(who, pick(['res_a', 'res_a', 'res_a', 'res_b', 'res_none'], which)),
  leaveResearch: (_, __, who) => say.leaveResearch(who),
  rehandle: (_, __, who) => say.rehandle(who),
  explainAgain: (_, { yes }, who) => say.explainAgain(who, yes ? 'doc_review' : null),
  askSubmitter: (_, dice, who) => say.askSubmitter(who, told(dice)),
  requestExtension: (_, { which, yes }, who) => say.requestExtension(who, pick([null, 3, 15, 200], which), yes),
  decideExtension: (_, { yes, which }, who) =>
    yes ? say.grantExtension(who, pick([null, 2, 40], which)) : say.refuseExtension(who),
  reportCommitment: (life, { which }, who) =>
    which % 3 === 0
      ? say.reportCommitment(who, 'newDate', laterDay(life, which))
      : say.reportCommitment(who, which % 2 === 0 ? 'kept' : 'cannotBeKept'),
  close: (_, __, who) => say.close(who),
  submitterSupplied: (_, dice) => say.supply(citizen(dice)),
  submitterRated: (_, dice) => say.rate(citizen(dice), dice.yes ? 'dissatisfied' : 'satisfied'),
  submitterWithdrew: (_, dice) => say.withdraw(citizen(dice)),
  researchMilestone: (life, { which, yes }) => {
    const kind = pick(['reportTransmitted', 'paperFiled', 'paperReplied'] as const, which)
    if (life.researches.get('res_a')?.ended === false)
      researchReaches(life, kind, yes && kind === 'paperReplied', 'res_a')
    return say.hearResearch('res_a')
  },
  join: (_, { which }, who) => say.join(who, pick(leads, which)),
  leaveJoin: (_, __, who) => say.leaveJoin(who),
  joinedMilestone: (life, { which, yes }) => {
    const leadId = life.state.joined?.leadId ?? pick(leads, which)
    const lead = life.others.get(leadId)
    if (lead) goesOn(lead, life.now, which)
    return yes ? say.hearLead(leadId) : say.supply('lin')
  },
  split: (life, { which }, who) => say.split(who, `sug_part-${life.commands}`, pick(routes, which)),
  correct: (_, dice, who) => (dice.yes ? say.addSubmitter(who) : corrected(who, pick(corrections, dice.which))),
  voidEntry: (_, { which }, who) => say.voidEntry(who, pick([null, null, 'sug_lead', 'sug_far', 'sug_none'], which)),
  // Now and then the one who asked, who may take it back but never confirm.
  decideVoid: ({ state }, { yes, other }, who) => say.decideVoid(other % 3 === 0 ? askerOr(who, state) : who, yes),
  recordWithdrawal: (_, dice, who) => say.recordWithdrawal(who, citizen(dice)),
  queryCodeIssued: (_, dice, who) => say.issueCode(who, citizen(dice)),
  noticeSent: ({ state }, { yes, which, other }, who) => {
    const listed = state.open.filter((_o, n) => (which >> n) % 2 === 0).map(({ id }) => id)
    return say.urged(yes ? 'urge' : 'supervision', listed, yes && other % 3 === 0 ? null : who)
  },
  // Every day off that is added stays, so the calendar only ever moves an end to a later day.
  calendarChanged: (life, { which, yes }) => {
    for (const off of yes ? [laterDay(life, which)] : sinceTheEnd(life, which))
      life.calendar = dayOffOn(life.calendar, off)
    return say.calendarChanged(life.calendar.version)
  },
  policyChanged: (_, { which }, who) => say.policyChanged(who, 1 + (which % 3)),
  clock: (life, { yes }) => say.clock(Math.max(life.now, (yes && nextMark(life.state)) || 0)),
}

/** All days from the end of something late until today, where they are few: off, they take its lateness away. */
function sinceTheEnd({ state, now }: Life, which: number): string[] {
  const late = state.open.filter((o) => o.dueAt !== null && o.dueAt <= now && o.stoppedAt === null)
  const end = late.length > 0 ? pick(late, which).dueAt : null
  if (end === null) return []
  return now - end > 20 * 86_400_000 ? [] : daysSince(end, now)
}

const askerOr = (who: Official, { voiding }: SuggestionState): Official =>
  officials.find(({ personId }) => personId === voiding?.askedBy) ?? who

type Correction = readonly [what: Parameters<typeof say.correct>[1], to: string, name?: string]
const corrected = (who: Official, [what, to, name]: Correction) => say.correct(who, what, to, name)
const corrections: readonly Correction[] = [
  ['channel', 'phone'],
  ['channel', 'letter'],
  ['collectedAt', '0'],
  ['name', 'doc_person', 'lin'],
  ['phone', 'doc_person', 'nobody'],
  ['place', 'plc_xiliu'],
  ['category', 'unknown'],
]

/** The lead does a few diligent steps, or is withdrawn; whether the doorbell is heard is another matter. */
function goesOn(lead: Life, now: number, which: number): void {
  lead.now = Math.max(lead.now, now)
  for (let n = 0; n <= which % 3 && lead.state.stage !== 'closed'; n++)
    if (which % 17 === 0) go(lead, say.withdraw('lin'))
    else stepOn(lead)
}

const leads = ['sug_lead', 'sug_told', 'sug_lead', 'sug_far', 'sug_none'] as const
const laterDay = ({ now }: Life, n: number) => dayOf(now + (n % 60) * 86_400_000)

/** Mostly what is owed to somebody, sometimes anything to anyone. */
function feedback({ state }: Life, dice: Throw, who: Official): Step {
  const owing = state.open.filter((o) => o.feedback !== null && o.owedTo !== null)
  const one = owing.length > 0 && dice.which % 5 > 0 ? pick(owing, dice.other) : null
  const kinds: readonly FeedbackKind[] = [one?.feedback ?? pick(feedbackKinds, dice.which)]
  const to = one?.owedTo ?? recipient(dice)
  if (dice.which % 11 === 0) return say.cannotTell(to, kinds, who)
  return dice.which % 13 === 0
    ? say.tell(to, kinds, who, { outcome: 'failed', reason: reason(dice) })
    : say.tell(to, kinds, who)
}

const everything = Object.keys(sayings) as Command['kind'][]
const fromOutside: readonly Command['kind'][] = [
  'clock',
  'researchMilestone',
  'joinedMilestone',
  'queryCodeIssued',
  'noticeSent',
  'calendarChanged',
  'policyChanged',
  'submitterRated',
  'submitterWithdrew',
  'submitterSupplied',
]

/** What a throw says in the state it meets, and when. */
export function stepOf(life: Life, dice: Throw): Step {
  const open = openMovesFor(life, dice)
  const fromOpen = dice.open && open.length > 0 && dice.wait % 5 > 0
  const rare = dice.open ? fromOutside.filter((kind) => kind !== 'submitterWithdrew' || dice.who % 3 === 0) : everything
  const kind = pick(fromOpen ? open : rare, dice.what)
  const who = fromOpen ? actorFor(kind as Move, life, dice) : pick(officials, dice.who)
  const instant = life.now + pick(waits, dice.wait)
  const step = sayings[kind](life, dice, who)
  return kind === 'clock' && step.on !== undefined ? { ...step, on: Math.max(step.on, instant) } : say.on(instant, step)
}

/** Acts beside the route are always open: only some throws may meet them, or no life would get anywhere. */
function openMovesFor({ state }: Life, { other }: Throw): readonly Command['kind'][] {
  const open = openMoves(state)
  if (state.voiding && other % 4 === 1) return ['decideVoid']
  const onRoute = open.filter(
    (move) => !besideMoves.some((beside) => beside === move) && (move !== 'handOver' || other % 9 === 0),
  )
  return onRoute.length > 0 && other % 6 > 0 ? onRoute : open
}

/** Somebody whose post may, so that lives go far. */
function actorFor(move: Move, life: Life, { who }: Throw): Official {
  const able = officials.filter(({ personId, post }) => mayMove(personId, post, move, life.state))
  return able.length > 0 ? pick(able, who) : pick(officials, who)
}
