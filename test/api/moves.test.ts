import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { done, handleByTownship, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theFloodedUnderpass } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, chair: Hand, unit: Hand, farming: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'dev' })
  ;[clerk, officer, chair, unit, farming] = await town.all('clerk', 'officer', 'chair', 'construction', 'farming')
})
afterAll(() => town.close())

const assignment = () => ({ unitId: town.world.units.construction, classify: { reason: '属于镇里的职责' } })
const show = async (id: string, by = officer) => done(await by.get(`/api/suggestions/${id}`))
const countOf = async (question: PromiseLike<readonly unknown[]>) => ((await question)[0] as { n: number }).n
const eventsOf = (id: string) =>
  countOf(town.ownerSql`select count(*)::int as n from suggestion_event where suggestion_id = ${id}`)
const documentsOf = (id: string) =>
  countOf(town.ownerSql`select count(*)::int as n from document where subject_id = ${id}`)

test('a move answers where the matter stands now, and the same key and body get the same answer later', async () => {
  const { id } = await register(clerk, theDarkLane)
  const key = randomUUID()
  const first = await officer.post(`/api/suggestions/${id}/moves/assign`, assignment(), key)
  expect(first.status).toBe(200)
  expect(first.body).toMatchObject({ stage: 'assigned', seq: 3 })
  expect(Date.parse(first.body.dueAt)).toBeGreaterThan(town.now())
  await must(unit, id, 'signFor')
  const again = await officer.post(`/api/suggestions/${id}/moves/assign`, assignment(), key)
  expect([again.status, again.body]).toEqual([200, first.body])
  expect(await eventsOf(id)).toBe(4)
})

test('an act that a restored database no longer knows is never told as done, though Temporal remembers its answer', async () => {
  const { id } = await register(clerk, theDarkLane)
  const sql = town.ownerSql
  const [before] = await sql`select state, seq, stage from suggestion where id = ${id}`
  const key = randomUUID()
  const attempt = () => officer.post(`/api/suggestions/${id}/moves/assign`, assignment(), key)
  expect((await attempt()).status).toBe(200)
  await sql`delete from suggestion_command where suggestion_id = ${id}`
  await sql`delete from suggestion_event where suggestion_id = ${id} and seq > 1`
  await sql`update suggestion set state = ${JSON.stringify(before?.['state'])}, seq = ${before?.['seq']},
    stage = ${before?.['stage']}, route = null where id = ${id}`
  const again = await attempt()
  expect([again.status, again.body.code]).toEqual([503, 'unknown'])
  expect([await stageOf(officer, id), await eventsOf(id)]).toEqual(['registered', 1])
})

test('a key used with another body is refused, and nothing is done for it', async () => {
  const { id } = await register(clerk, theDarkLane)
  const key = randomUUID()
  expect((await officer.post(`/api/suggestions/${id}/moves/assign`, assignment(), key)).status).toBe(200)
  const before = await eventsOf(id)
  const body = { kinds: ['assignmentStatus'], recipient: { kind: 'submitter', id: 'sbm_x' }, outcome: 'delivered' }
  const other = await officer.post(`/api/suggestions/${id}/moves/recordFeedback`, body, key)
  expect([other.status, other.body.code]).toEqual([409, 'request.key-reused'])
  expect(await eventsOf(id)).toBe(before)
})

test('a refused move says what is open now, leaves no event and no text, and its key stays free', async () => {
  const { id } = await register(clerk, theDarkLane)
  const key = randomUUID()
  const before = [await eventsOf(id), await documentsOf(id)]
  const early = await officer.post(`/api/suggestions/${id}/moves/sendBack`, { reason: '请补充' }, key)
  expect([early.status, early.body.code]).toEqual([409, 'suggestion.move-not-open'])
  expect(early.body.fields.open).toContain('assign')
  expect([await eventsOf(id), await documentsOf(id)]).toEqual(before)
  expect((await officer.post(`/api/suggestions/${id}/moves/assign`, assignment(), key)).status).toBe(200)
})

test('a stale move is refused with what is open now', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { ...assignment(), expectedSeq: 1 })
  const stale = await make(unit, id, 'signFor', { expectedSeq: 1 })
  expect([stale.status, stale.body.code]).toEqual([409, 'suggestion.stale'])
  expect(stale.body.fields.open).toContain('signFor')
})

test('one who sees a matter but holds no fitting post gets 403, one who does not see it 404', async () => {
  const { id } = await register(clerk, theDarkLane)
  expect((await make(clerk, id, 'assign', assignment())).status).toBe(403)
  expect((await make(farming, id, 'assign', assignment())).status).toBe(404)
  expect((await make(officer, id, 'assign', { ...assignment(), asPost: 'pst_not_mine' })).status).toBe(403)
  expect((await make(officer, 'sug_0000000000000000000000', 'assign', assignment())).status).toBe(404)
})

test('a person with two posts acts in the one that may, or in the one he names', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(chair, id, 'assign', assignment())
  const { allowedMoves } = await show(id, chair)
  const asHead = done(await chair.get('/api/me')).posts.find((p: { role: string }) => p.role === 'stationHead').id
  expect(allowedMoves.length).toBeGreaterThan(0)
  const { id: other } = await register(clerk, theDarkLane)
  const wrongHat = await make(chair, other, 'assign', { ...assignment(), asPost: asHead })
  expect([wrongHat.status, wrongHat.body.code]).toEqual([403, 'suggestion.not-your-post'])
})

test('a unit above the township cannot be assigned by it, and the refusal shows the way', async () => {
  const { id } = await register(clerk, theFloodedUnderpass)
  const direct = await make(officer, id, 'assign', { ...assignment(), unitId: town.world.units.transport })
  expect([direct.status, direct.body.code]).toEqual([422, 'unit.above-township'])
  expect(direct.body.wayOut.zh).toContain('报县级')
})

test('what is missing in a move is named by its field', async () => {
  const { id } = await register(clerk, theDarkLane)
  const wrong = async (move: string, body: object) => {
    const answer = await make(officer, id, move, body)
    expect(answer.status).toBe(400)
    return answer.body.fields.wrong.map((w: { field: string }) => w.field)
  }
  expect(await wrong('classify', { route: 'somewhere', reason: '理由' })).toEqual(['route'])
  expect(await wrong('classify', { route: 'township' })).toEqual(['reason'])
  expect(await wrong('submitResult', { text: '有\u0000字', degree: 'solved' })).toEqual(['text'])
  expect(await wrong('assign', { unitId: town.world.units.construction, occurredAt: 'yesterday' })).toEqual([
    'occurredAt',
  ])
  expect((await make(officer, id, 'fly', {})).status).toBe(404)
})

test('the office’s own words of a move are shown whole, and only of moves that were made', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { ...assignment(), note: '请先看现场。\n\n“六盏”𠮷' })
  const { documents, assignments } = await show(id, unit)
  expect(documents.map((d: { text: string }) => d.text)).toEqual(
    expect.arrayContaining(['请先看现场。\n\n“六盏”𠮷', '属于镇里的职责']),
  )
  expect(assignments).toMatchObject([{ unit: { id: town.world.units.construction }, signedAt: null, endedAt: null }])
})

test('the feedback of each person shows what he was told, what he is owed and what comes later', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', assignment())
  const states = async () =>
    Object.fromEntries(
      (await show(id)).feedback[0].kinds.map((k: { kind: string; state: string }) => [k.kind, k.state]),
    )
  expect(await states()).toEqual({ assignmentStatus: 'owed', result: 'later' })
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus'])
  expect(await states()).toEqual({ assignmentStatus: 'told', result: 'later' })
})

test('the trays follow a matter from hand to hand', async () => {
  const { id, receiptNumber, submitters } = await register(clerk, theDarkLane)
  const isIn = async (by: Hand, tray: string) =>
    done(await by.get(`/api/suggestions?tray=${tray}&receiptNumber=${receiptNumber}`)).items.length === 1
  await must(officer, id, 'assign', assignment())
  expect(await isIn(unit, 'todo')).toBe(true)
  await must(unit, id, 'signFor')
  await must(unit, id, 'submitResult', { text: '已更换。', degree: 'solved' })
  expect(await isIn(officer, 'todo')).toBe(true)
  await must(officer, id, 'acceptResult')
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus', 'result'])
  for (const by of [officer, unit, clerk]) {
    expect(await isIn(by, 'closed')).toBe(true)
    expect(await isIn(by, 'todo')).toBe(false)
    expect(await isIn(by, 'inProgress')).toBe(false)
  }
})

test('a whole route 2 is told in the office’s sentences, and no citizen is named', async () => {
  const { id, submitters } = await register(clerk, theDarkLane)
  await handleByTownship({ officer, unit }, id)
  await tell(officer, id, { kind: 'submitter', id: submitters[0]!.id }, ['assignmentStatus', 'result'])
  expect(await stageOf(officer, id)).toBe('answered')
  const { items } = done(await officer.get(`/api/suggestions/${id}/timeline`))
  expect(items.map((item: { kind: string }) => item.kind)).toEqual([
    'registered',
    'classified',
    'assigned',
    'signedFor',
    'resultSubmitted',
    'resultAccepted',
    'feedbackRecorded',
    'answered',
  ])
  const told = items.map((item: { zh: string }) => item.zh).join('\n')
  expect(told).toContain('登记（接待，反映人 1 位），出具回执编号。')
  expect(told).toMatch(/交柳林镇.*办理。/)
  expect(told).toContain('以电话方式向反映人反馈交办（转办）情况')
  expect(JSON.stringify(items)).not.toContain('秦秀兰')
  expect(items.every((item: { en: string }) => /^[A-Z].*\.$/.test(item.en))).toBe(true)
})

test('Temporal’s own history is shown decoded and holds no word of a citizen', async () => {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', assignment())
  const { workflowId, events } = done(await officer.get(`/api/suggestions/${id}/history`))
  expect(workflowId).toBe(`suggestion/${id}`)
  expect(events[0].type).toBe('WORKFLOW_EXECUTION_STARTED')
  const whole = JSON.stringify(events)
  expect(whole).toContain('assigned')
  for (const secret of ['秦秀兰', '13800000001', '没有路灯']) expect(whole).not.toContain(secret)
  expect((await farming.get(`/api/suggestions/${id}/history`)).status).toBe(404)
})
