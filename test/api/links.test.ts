import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '../../db/queries/list-audit.ts'
import { linkMoves } from '../../workflows/rules/links.ts'
import { deviceOf, giveLink, openLink, type Device } from '../town/by-link.ts'
import { done, must, register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { aPhoto } from '../town/photos.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let clerk: Hand, officer: Hand, unit: Hand, neighbour: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, unit, neighbour] = await town.all('clerk', 'officer', 'construction', 'shiqiao')
  await town.ownerSql`update organization set phone = '0370-5550123' where id = 'org_liulin_office'`
})
afterAll(() => town?.close())
beforeEach(() => town.ownerSql`delete from lookup_attempt`)

/** The dark lane, given to a unit of the township. */
async function assigned(unitId = town.world.units.construction): Promise<string> {
  const { id } = await register(clerk, theDarkLane)
  await must(officer, id, 'assign', { unitId, note: '请先查看现场。', classify: { reason: '属于镇里的职责' } })
  return id
}
const newest = async (suggestionId: string) =>
  done(await officer.get(`/api/suggestions/${suggestionId}`)).assignments.at(-1)
const audited = async (suggestionId: string) =>
  (
    await town.ownerSql`select act, detail from audit_event where detail ->> 'suggestionId' = ${suggestionId} order by seq`
  )
    .filter(({ act: name }) => String(name).startsWith('link'))
    .map(({ act: name, detail }) => {
      const { move, why, code } = detail as Record<string, string>
      return [name, move ?? why ?? code].filter(Boolean).join(' ')
    })

test('a unit without an account signs, asks for more time and hands in its result by its link; every use is on record', async () => {
  const id = await assigned()
  const link = await giveLink(officer, id)
  expect(link.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  const { device, cookie } = await openLink(town, {
    ...link,
    code: ` ${link.code.slice(0, 4)}-${link.code.slice(4).toLowerCase()}`,
  })
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: `/api/links/${link.id}` })
  expect(cookie?.maxAge).toBeUndefined()

  const seen = done(await device.task())
  expect(seen).toMatchObject({
    title: theDarkLane.title,
    text: theDarkLane.text,
    stage: { code: 'assigned' },
    assignedBy: { phone: '0370-5550123' },
    words: [{ kind: { code: 'assigned' }, text: '请先查看现场。' }],
  })
  expect(seen.moves.map(({ code }: { code: string }) => code)).toEqual([
    'signFor',
    'returnAssignment',
    'requestExtension',
  ])
  expect(seen.owed.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual(['handle', 'returnWindow', 'signFor'])
  for (const { explanation } of seen.owed) expect(explanation.zh).toMatch(/\S/)

  done(await device.act('signFor'))
  expect((await device.act('signFor')).body).toMatchObject({ status: 409, code: 'suggestion.move-not-open' })
  done(await device.act('requestExtension', { reason: '灯杆须定制。', amount: 5 }))
  await must(officer, id, 'decideExtension', { granted: true, reason: '同意。' })
  const result = { text: '已装路灯六盏。', degree: 'solved' }
  const answer = done(await device.act('submitResult', result, 'one-key-for-the-result'))
  expect(done(await device.act('submitResult', result, 'one-key-for-the-result'))).toEqual(answer)
  expect(done(await device.task())).toMatchObject({ stage: { code: 'resultSubmitted' }, moves: [] })

  const { items } = done(await officer.get(`/api/suggestions/${id}/timeline`))
  const said = JSON.stringify(items)
  expect(said).toContain('（凭办理链接）签收')
  expect(said).toContain('by its link, signed for it')
  expect(await audited(id)).toEqual([
    'linkIssued',
    'linkOpened',
    'linkActed signFor',
    'linkRefused signFor',
    'linkActed requestExtension',
    'linkActed submitResult',
  ])
  const { items: links } = done(await officer.get(`/api/suggestions/${id}/links`))
  expect(links).toMatchObject([{ id: link.id, state: { code: 'opened' } }])
  expect(links[0].uses.map(({ move }: { move: { code: string } | null }) => move?.code ?? null)).toContain(
    'submitResult',
  )
  await must(officer, id, 'acceptResult')
})

test('a link shows no name, telephone or address of a submitter, and none of another unit', async () => {
  const id = await assigned()
  const { device } = await openLink(town, await giveLink(officer, id))
  const shown = JSON.stringify(done(await device.task()))
  const [person] = theDarkLane.submitters
  expect(person?.name).toMatch(/\S/)
  for (const word of [person?.name, person?.phone, 'sbm_', 'per_']) expect(shown).not.toContain(word)
})

test('a link opens the photos of its task, on record; where secrecy was asked only the unit’s own', async () => {
  const photo = async (by: Hand, id: string, purpose: string) =>
    done(await by.post(`/api/suggestions/${id}/files?name=photo.png&purpose=${purpose}`, aPhoto)).id as string
  const open = async (submitters = theDarkLane.submitters as readonly object[]) => {
    const { id } = await register(clerk, { ...theDarkLane, submitters })
    const unitId = town.world.units.construction
    await must(officer, id, 'assign', { unitId, classify: { reason: '属于镇里的职责' } })
    const files = [await photo(clerk, id, 'matter'), await photo(unit, id, 'result')]
    const link = await giveLink(officer, id)
    const { device } = await openLink(town, link)
    const shown = done(await device.task()).files.map((file: { id: string }) => file.id)
    const got = await Promise.all(files.map((file) => device.hand.get(`/api/links/${link.id}/files/${file}`)))
    return { id, files, shown, got }
  }
  const plain = await open()
  expect(plain.shown).toEqual(plain.files)
  expect(plain.got.map(({ status }) => status)).toEqual([200, 200])
  expect(plain.got[0]?.headers['content-disposition']).toMatch(/^attachment/)
  const [record] = await town.ownerSql`select count(*)::int as n from audit_event
    where act = 'fileOpened' and person_id is null and detail ->> 'suggestionId' = ${plain.id}`
  expect(record?.['n']).toBe(2)
  const secret = await open(theDarkLane.submitters.map((one) => ({ ...one, identityHidden: true })))
  expect(secret.shown).toEqual(secret.files.slice(1))
  expect(secret.got.map(({ status }) => status)).toEqual([404, 200])
})

test('a co-unit gives its opinion by its link, and signs nothing', async () => {
  const { id } = await register(clerk, theDarkLane)
  const { construction: unitId, farming } = town.world.units
  await must(officer, id, 'assign', { unitId, coUnitIds: [farming], classify: { reason: '属于镇里的职责' } })
  const { device } = await openLink(town, await giveLink(officer, id))
  const { unit: whose, moves } = done(await device.task())
  expect([whose.zh, moves.map(({ code }: { code: string }) => code)]).toEqual([
    '柳林镇农业农村服务中心',
    ['giveOpinion'],
  ])
  expect((await device.act('signFor')).body.code).toBe('link.not-this-move')
  done(await device.act('giveOpinion', { text: '灌溉管线在路肩以下一米。' }))
  expect(done(await device.task()).moves).toEqual([])
})

test('an auditor reads the uses of the links of his own place, and of no other', async () => {
  const id = await assigned()
  await openLink(town, await giveLink(officer, id))
  const auditor = await town.as('auditor')
  const seen = async () => done(await auditor.get(`/api/audit?act=linkOpened&subject=${id}`)).items.length as number
  expect(await seen()).toBe(1)
  const rows = await listAudit(town.db, { act: 'linkOpened', subject: id, placeIds: ['990122'], limit: 9 })
  expect(rows).toEqual([])
})

test('a code lets one device in, whoever else comes with it at the same moment; a second device needs a new one', async () => {
  const id = await assigned()
  const link = await giveLink(officer, id)
  const many = await Promise.all(Array.from({ length: 8 }, (_, n) => openLink(town, link, `192.0.2.${n}`)))
  expect(many.filter(({ status }) => status === 204)).toHaveLength(1)
  expect(many.filter(({ status }) => status === 409)).toHaveLength(7)
  const [late] = many.filter(({ status }) => status === 409)
  expect(late?.body).toMatchObject({ code: 'link.code-used', fields: { phone: '0370-5550123' } })
  expect(late?.body.wayOut.zh).toContain('0370-5550123')
  const { code } = done(await officer.post(`/api/suggestions/${id}/links/${link.id}/code`))
  expect((await openLink(town, link)).status).toBe(404)
  expect((await openLink(town, { ...link, code })).status).toBe(204)
})

test('a link opens its own task and nothing beside it', async () => {
  const [mine, other] = [await assigned(), await assigned()]
  const link = await giveLink(officer, mine)
  const { device } = await openLink(town, link)
  const beside = await giveLink(officer, other)
  expect((await deviceOf(device.hand, beside.id).task()).status).toBe(401)
  expect((await openLink(town, { ...link, id: beside.id })).status).toBe(404)
  const { id: otherTask } = await newest(other)
  for (const side of [{ assignmentId: otherTask }, { asPost: 'pst_liu_officer_1' }, { suggestionId: other }])
    expect((await device.act('signFor', side)).status).toBe(400)
  for (const move of ['acceptResult', 'recordFeedback', 'reassign', 'classify'])
    expect((await device.act(move)).status).toBe(404)
  for (const url of ['/api/me', '/api/suggestions', `/api/suggestions/${mine}`, `/api/suggestions/${mine}/files`])
    expect([url, (await device.hand.get(url)).status]).toEqual([url, 401])
  expect((await deviceOf(officer, link.id).task()).status).toBe(401)
  expect((await newest(other)).signedAt).toBeNull()
})

test('a unit’s link is dead once the matter went to another unit, and opens nothing of that one', async () => {
  const id = await assigned()
  const link = await giveLink(officer, id)
  const { device } = await openLink(town, link)
  await must(officer, id, 'reassign', { unitId: town.world.units.farming, reason: '由农业办管护。' })
  expect((await device.task()).body).toMatchObject({
    status: 409,
    code: 'link.over',
    fields: { phone: '0370-5550123' },
  })
  expect((await device.act('signFor')).body.code).toBe('link.over')
  const { code } = done(await officer.post(`/api/suggestions/${id}/links/${link.id}/code`))
  expect((await openLink(town, { ...link, code })).body.code).toBe('link.over')
  expect((await newest(id)).signedAt).toBeNull()
  const next = await openLink(town, await giveLink(officer, id))
  done(await next.device.act('signFor'))
})

test('a link of a withdrawn matter is over', async () => {
  const { id, receiptNumber, queryCode } = await register(clerk, theDarkLane)
  const unitId = town.world.units.construction
  await must(officer, id, 'assign', { unitId, classify: { reason: '属于镇里的职责' } })
  const { device } = await openLink(town, await giveLink(officer, id))
  done(await town.citizen.post('/api/public/receipts/withdrawal', { receiptNumber, queryCode }))
  await town.until(async () => (await device.task()).status === 409)
  expect((await device.act('submitResult', { text: '已办。', degree: 'solved' })).status).toBe(409)
})

test('expired, taken back, given anew: each ends what is open and says whom to call', async () => {
  const id = await assigned()
  const over = async (device: Device) => {
    const { status, body } = await device.task()
    return [status, body.code, body.wayOut.zh.includes('0370-5550123'), body.wayOut.en.includes('0370-5550123')]
  }
  const first = await openLink(town, await giveLink(officer, id))
  const link = await giveLink(officer, id)
  expect(await over(first.device)).toEqual([409, 'link.over', true, true])
  const second = await openLink(town, { ...link, remembered: true })
  expect(second.cookie?.maxAge).toBeGreaterThan(29 * 86_400)
  done(await officer.post(`/api/suggestions/${id}/links/${link.id}/revoke`))
  done(await officer.post(`/api/suggestions/${id}/links/${link.id}/revoke`))
  expect(await over(second.device)).toEqual([409, 'link.over', true, true])
  expect((await audited(id)).filter((one) => one === 'linkRevoked')).toHaveLength(1)
  expect((await officer.post(`/api/suggestions/${id}/links/${link.id}/code`)).status).toBe(404)
  const third = await giveLink(officer, id, { days: 1 })
  const { device } = await openLink(town, third)
  await town.ownerSql`update unit_link set expires_at = now() - interval '1 minute' where id = ${third.id}`
  expect(await over(device)).toEqual([409, 'link.over', true, true])
})

test('a link taken back while its act was on the way changes nothing: it is asked where the act is committed', async () => {
  const id = await assigned()
  const link = await giveLink(officer, id)
  const { id: assignmentId } = await newest(id)
  done(await officer.post(`/api/suggestions/${id}/links/${link.id}/revoke`))
  const at = town.now()
  const outcome = await town.story.move(id, {
    id: 'cmd_late',
    kind: 'signFor',
    actor: { kind: 'unitLink', linkId: link.id, unitId: town.world.units.construction, assignmentId },
    occurredAt: null,
    receivedAt: at,
    data: {},
  })
  expect(outcome).toMatchObject({ kind: 'refused', refusal: { code: 'link.over' } })
  expect((await newest(id)).signedAt).toBeNull()
  expect((await audited(id)).at(-1)).toBe('linkRefused signFor')
})

test('a device nobody called its own is shut after half an hour, one that was stays, and who leaves needs a new code', async () => {
  const id = await assigned()
  const link = await giveLink(officer, id)
  const passing = await openLink(town, link)
  const renew = async () => done(await officer.post(`/api/suggestions/${id}/links/${link.id}/code`)).code as string
  const own = await openLink(town, { ...link, code: await renew(), remembered: true })
  await town.ownerSql`update unit_link_session set last_seen_at = now() - interval '31 minutes' where link_id = ${link.id}`
  expect((await passing.device.task()).body).toMatchObject({ status: 401, code: 'link.not-open' })
  done(await own.device.task())
  expect((await own.device.leave()).status).toBe(204)
  expect((await own.device.task()).status).toBe(401)
})

test('only the office that assigns gives links out, and sees them', async () => {
  const id = await assigned()
  const { id: assignmentId } = await newest(id)
  const link = await giveLink(officer, id)
  const doors: ((by: Hand) => ReturnType<Hand['get']>)[] = [
    (by) => by.post(`/api/suggestions/${id}/assignments/${assignmentId}/links`),
    (by) => by.get(`/api/suggestions/${id}/links`),
    (by) => by.post(`/api/suggestions/${id}/links/${link.id}/code`),
    (by) => by.post(`/api/suggestions/${id}/links/${link.id}/revoke`),
  ]
  for (const door of doors) {
    expect((await door(unit)).body.code).toBe('link.not-yours')
    expect((await door(clerk)).body.code).toBe('link.not-yours')
    expect((await door(neighbour)).status).toBe(404)
  }
  const elsewhere = await assigned()
  expect((await officer.post(`/api/suggestions/${elsewhere}/assignments/${assignmentId}/links`)).status).toBe(422)
  expect((await officer.post(`/api/suggestions/${elsewhere}/links/${link.id}/revoke`)).status).toBe(404)
  done(await officer.get(`/api/suggestions/${id}/links`))
})

test('every example of a move by a link is one its own door takes', async () => {
  const { device } = await openLink(town, await giveLink(officer, await assigned()))
  const { paths } = done(await town.citizen.get('/api/openapi.json'))
  for (const move of linkMoves) {
    const { example } = paths[`/api/links/{linkId}/moves/${move}`].post.requestBody.content['application/json']
    expect([move, (await device.act(move, example)).status]).toEqual([move, expect.not.toSatisfy((is) => is === 400)])
  }
})

test(
  'ten thousand guesses open nothing and meet the limits, of one network and of one link',
  { timeout: 120_000 },
  async () => {
    const link = await giveLink(officer, await assigned())
    const codeOf = (n: number) =>
      n
        .toString(32)
        .toUpperCase()
        .padStart(8, '0')
        .replace(/[ILOU]/g, 'Z')
    const met = { 204: 0, 404: 0, 409: 0, 429: 0 }
    // One half from ever new networks at one link, the other from one network at ever new links.
    const guess = (n: number) =>
      n % 2
        ? openLink(town, { ...link, code: codeOf(n) }, `198.${18 + (n >> 16)}.${(n >> 8) & 255}.${n & 255}`)
        : openLink(town, { ...link, token: `guess-${n}` }, '203.0.113.7')
    for (let n = 0; n < 10_000; n += 50) {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, k) => guess(n + k)))
      for (const { status } of answers) met[status as keyof typeof met]++
    }
    expect(met).toEqual({ 204: 0, 404: 15, 409: 0, 429: 9_985 })
    const { 'retry-after': wait } = (
      await town.app.inject({
        method: 'POST',
        url: `/api/links/${link.id}/session`,
        payload: { token: link.token, code: link.code },
      })
    ).headers
    expect(Number(wait)).toBeGreaterThan(0)
  },
)
