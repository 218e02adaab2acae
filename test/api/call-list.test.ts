import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { grandmaQin, masterTang, theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand, county: Hand, neighbour: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const { accounts, people } = town.world
  const other = accounts.find((a) => a.personId === people.neighbourClerk)?.username ?? ''
  ;[clerk, officer, unit, county, neighbour] = await town.all('clerk', 'officer', 'construction', 'county', other)
})
afterAll(() => town?.close())

interface Call {
  readonly name: string | null
  readonly phone: string | null
  readonly reachable: boolean
  readonly matters: readonly {
    readonly suggestionId: string
    readonly recipient: { readonly kind: string; readonly id: string }
    readonly tellsOthers: number
    readonly owed: readonly { readonly kind: string }[]
    readonly texts: readonly { readonly text: string }[]
    readonly failedAttempts: number
  }[]
}
const callsOf = async (by: Hand): Promise<readonly Call[]> => done(await by.get('/api/call-list')).calls
const withMatter = (calls: readonly Call[], id: string) =>
  calls.filter(({ matters }) => matters.some(({ suggestionId }) => suggestionId === id))
const assign = (id: string) =>
  must(officer, id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })

test('one who raised two matters is called once, and what is told leaves the list', async () => {
  const phone = '13977771001'
  const lane = await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone }] })
  const well = await register(clerk, { ...theDarkLane, title: '井盖', submitters: [{ ...grandmaQin, phone }] })
  await assign(lane.id)
  await assign(well.id)
  const [call, ...others] = withMatter(await callsOf(officer), lane.id)
  expect(others).toEqual([])
  expect(call).toMatchObject({ name: '秦*', phone: '139****1001', reachable: true })
  expect(call?.matters.map(({ suggestionId }) => suggestionId).toSorted()).toEqual([lane.id, well.id].toSorted())
  expect(call?.matters.flatMap(({ owed }) => owed.map(({ kind }) => kind))).toEqual([
    'assignmentStatus',
    'assignmentStatus',
  ])

  await tell(officer, lane.id, { kind: 'submitter', id: lane.submitters[0]!.id }, ['assignmentStatus'])
  const [rest] = withMatter(await callsOf(officer), well.id)
  expect(rest?.matters.map(({ suggestionId }) => suggestionId)).toEqual([well.id])
})

test('what came of it stands there to be read out, for the contact person of all, and a call in vain is counted', async () => {
  const joint = await register(clerk, {
    ...theDarkLane,
    submitters: [
      { ...masterTang, phone: '13977771002' },
      { ...grandmaQin, phone: '13977771003' },
    ],
    contactPerson: 0,
  })
  const [contact] = joint.submitters
  await assign(joint.id)
  await must(unit, joint.id, 'signFor')
  await must(unit, joint.id, 'submitResult', { text: '已安装路灯六盏。', degree: 'solved' })
  await must(officer, joint.id, 'acceptResult')
  await must(officer, joint.id, 'recordFeedback', {
    kinds: ['assignmentStatus'],
    recipient: { kind: 'submitter', id: contact!.id },
    mode: 'phone',
    outcome: 'failed',
    reason: '无人接听',
  })
  const [call] = withMatter(await callsOf(officer), joint.id)
  expect(call?.matters).toHaveLength(1)
  expect(call?.matters[0]).toMatchObject({
    recipient: { kind: 'submitter', id: contact!.id },
    tellsOthers: 1,
    texts: [{ purpose: 'result', text: '已安装路灯六盏。' }],
    failedAttempts: 1,
  })
  expect(call?.matters[0]?.owed.map(({ kind }) => kind).toSorted()).toEqual(['assignmentStatus', 'result'])
})

test('a result that the office has not accepted is read out to nobody, though his assignment is', async () => {
  const lane = await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone: '13977771005' }] })
  await assign(lane.id)
  await must(unit, lane.id, 'signFor')
  await must(unit, lane.id, 'submitResult', { text: '还在等材料，先报一个。', degree: 'solved' })
  const [call] = withMatter(await callsOf(officer), lane.id)
  expect(call?.matters).toMatchObject([{ owed: [{ kind: 'assignmentStatus' }], texts: [] }])
})

test('who owes nobody a word has an empty list, and an unnamed one is called by nobody', async () => {
  const unnamed = await register(clerk, { ...theDarkLane, submitters: [{ anonymous: true }] })
  await assign(unnamed.id)
  expect(await callsOf(neighbour)).toEqual([])
  expect(await callsOf(county)).toEqual([])
  const found = withMatter(await callsOf(officer), unnamed.id)
  expect(found.map(({ name, phone, reachable }) => ({ name, phone, reachable }))).toEqual(
    found.map(() => ({ name: null, phone: null, reachable: false })),
  )
})

test('one reason opens the telephones of a list, each look on record; whom one may not reach stays closed', async () => {
  const phone = '13977771004'
  const lane = await register(clerk, { ...theDarkLane, submitters: [{ ...grandmaQin, phone }] })
  const submitterId = lane.submitters[0]!.id
  const people = [
    { suggestionId: lane.id, submitterId },
    { suggestionId: lane.id, submitterId: 'sbm_0000000000000000000000' },
  ]
  const shown = (by: Hand) => by.post('/api/call-list/contacts', { reason: '今天的待反馈电话', people })
  const opened = await shown(officer)
  expect(opened.headers['cache-control']).toBe('no-store')
  expect(
    done(opened).items.map(({ contact }: { contact: { phone: string } | null }) => contact?.phone ?? null),
  ).toEqual([phone, null])
  expect(done(await shown(neighbour)).items.map(({ contact }: { contact: unknown }) => contact)).toEqual([null, null])
  const looks =
    await town.ownerSql`select person_id from audit_event where act = 'contactShown' and subject_id = ${submitterId}`
  expect(looks).toEqual([{ person_id: world.people.officer }])
})
