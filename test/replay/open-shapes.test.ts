/** Before new rules are released: every kind of matter that ever stood open under older ones can still be brought to its end. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { fold } from '../../workflows/rules/evolve.ts'
import type { SuggestionEvent, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { bringToEnd } from '../rules/diligent-office.ts'
import {
  cityRivers,
  dispatch,
  lamps,
  matter,
  organizations,
  roads,
  theDarkLane,
  transport,
  water,
} from '../rules/fixtures.ts'
import { live, type Life } from '../rules/live.ts'

const folder = join(import.meta.dirname, 'ledgers')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'))

/** The frozen lives were led in the busy township; the diligent office is Willow's, and takes its neighbour's place. */
const namesake: Readonly<Record<string, string>> = {
  [world.stationId]: organizations.station,
  [world.townshipOfficeId]: organizations.township,
  [world.countyOfficeId]: organizations.county,
  [world.townshipId]: theDarkLane.registration.townshipId,
  [world.countyId]: theDarkLane.registration.countyId,
  [world.units.construction]: roads.id,
  [world.units.farming]: lamps.id,
  [world.units.transport]: transport.id,
  [world.units.water]: water.id,
  org_yunchuan_office: organizations.city,
  org_yunchuan_transport: cityRivers.id,
  org_qinghe_dispatch: dispatch.id,
  org_shiqiao_station: organizations.stationElsewhere,
  org_shiqiao_office: organizations.townshipElsewhere,
  plc_shiqiao: 'plc_reed',
}
const inWillow = (text: string) =>
  Object.entries(namesake).reduce((told, [there, here]) => told.replaceAll(`"${there}"`, `"${here}"`), text)

/** After each command: the ledger up to there. */
function moments(events: readonly SuggestionEvent[]): SuggestionEvent[][] {
  const act = (n: number) => `${events[n]?.commandId} ${events[n]?.recordedAt}`
  const isLast = (n: number) => act(n) !== act(n + 1)
  return events.flatMap((_, n) => (isLast(n) ? [events.slice(0, n + 1)] : []))
}

/** What tells one open matter from another: where it stands, what is pending on it, and what is owed. */
function shapeOf(state: SuggestionState): string {
  const flags = Object.entries(state).filter(([, held]) => typeof held === 'boolean')
  const tasks = state.assignments.map((a) => [a.part, a.signedAt !== null, a.resultAt !== null, a.returnPending])
  const owed = state.open.map((o) => `${o.track}.${o.kind}${o.stoppedAt === null ? '' : ' stopped'}`).toSorted()
  return JSON.stringify([state.route, state.stage, state.round, state.research?.ended ?? null, flags, tasks, owed])
}

const shapes = new Map<string, { state: SuggestionState; events: readonly SuggestionEvent[] }>()
for (const file of files) {
  const { suggestion } = JSON.parse(inWillow(readFileSync(join(folder, file), 'utf8'))) as {
    suggestion: { events: SuggestionEvent[] }
  }
  for (const events of moments(suggestion.events)) {
    const state = fold(events)
    if (state && state.stage !== 'closed') shapes.set(shapeOf(state), { state, events })
  }
}

const underWay = { officeId: organizations.township, ended: false, milestones: [] }

function lifeAfter({ state, events }: { state: SuggestionState; events: readonly SuggestionEvent[] }): Life {
  const lead = live(matter('lead'))
  const now = Math.max(...events.map((event) => event.recordedAt))
  const life: Life = {
    ...live(theDarkLane),
    state,
    events: [...events],
    now,
    commands: 1_000,
    others: new Map([[lead.state.id, lead]]),
  }
  const { research } = state
  if (research && !research.ended)
    life.researches.set(research.id, { ...underWay, id: research.id, seq: research.sinceSeq })
  return life
}

test('every kind of open matter that was ever frozen is brought to its end under the law as it is', () => {
  const stuck: Record<string, string> = {}
  for (const [shape, held] of shapes)
    try {
      bringToEnd(lifeAfter(held))
    } catch (error) {
      stuck[shape] = (error as Error).message
    }
  expect(stuck).toEqual({})
  expect(shapes.size).toBeGreaterThan(100)
})
