import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contactSeal } from '../../db/contact-seal.ts'
import { pathOf } from '../../db/files/path-of.ts'
import { destroyApproved } from '../../db/registers/destroy-approved.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane, theWageDispute } from '../town/matters.ts'
import { everythingKept } from '../town/everything-kept.ts'
import { openTown, type Town } from '../town/open-town.ts'
import { aPhoto } from '../town/photos.ts'

let town: Town
let clerk: Hand, chair: Hand, county: Hand, head: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[clerk, chair, county, head] = await town.all('clerk', 'chair', 'county', 'countyhead')
})
afterAll(() => town.close())

/** Stands in all that was said by and to the one whose matter is destroyed. */
const telling = '梧桐弄'
const matter = {
  ...theWageDispute,
  title: `${telling}工资`,
  text: `我住${telling}，工资没有发。`,
  submitters: [{ name: `乔${telling}`, phone: '13877776666', address: `${telling}九号` }],
  externalNumbers: { '12345热线': `转${telling}0001` },
  onTheSpot: {
    move: 'explain',
    text: `${telling}的事由法院审理。`,
    reason: '个人诉讼',
    channelId: world.channels.court,
    mode: 'visit',
  },
}
/** Closed so long ago. */
const aged = async (endedAt = '2015-06-01T10:00:00+08:00', more: object = {}): Promise<Receipt> => {
  const receipt = await register(clerk, { ...matter, ...more })
  await town.ownerSql`update suggestion set ended_at = ${endedAt}, registered_at = ${endedAt} where id = ${receipt.id}`
  return receipt
}
const keep = (kind: string, name: string) =>
  head.post('/api/retention', { kind, class: name, agreement: '清档函〔2026〕12号', reason: '县档案局同意。' })
const make = async (by = county, body: object = {}) => done(await by.post('/api/appraisals', body))
const itemsOf = async (listId: string) => done(await county.get(`/api/appraisals/${listId}?limit=100`)).items
const idsOf = async (listId: string) =>
  (await itemsOf(listId)).map(({ suggestionId }: { suggestionId: string }) => suggestionId)
const propose = (listId: string, suggestionIds: string[], by = county) =>
  by.post(`/api/appraisals/${listId}/decisions`, { suggestionIds, decision: 'destroy', reason: '期满，没有保存价值。' })
const approve = (listId: string, suggestionIds: string[], by = head) =>
  by.post(`/api/appraisals/${listId}/approval`, { suggestionIds })
const destroy = (listId: string, body: object = {}) => county.post(`/api/appraisals/${listId}/destruction`, body)

test('until the county sets a class everything is kept for good, and the list of what has ended is empty', async () => {
  await aged()
  const { items } = done(await county.get('/api/retention'))
  expect(new Set(items.map((one: { class: { code: string } }) => one.class.code))).toEqual(new Set(['permanent']))
  expect(items.every((one: { set: unknown }) => one.set === null)).toBe(true)
  const list = await make()
  expect(list).toMatchObject({ listed: 0, destroyed: 0 })
  expect(await itemsOf(list.id)).toEqual([])
})

test('the head alone sets a class, with the number of the agreement; what was set before stays', async () => {
  const asked = { kind: 'redirect', class: 'tenYears', agreement: '清档函〔2026〕12号', reason: '试试。' }
  expect((await county.post('/api/retention', asked)).body.code).toBe('retention.head-alone')
  expect((await chair.post('/api/retention', asked)).status).toBe(403)
  expect((await chair.get('/api/retention')).body.code).toBe('retention.not-yours')
  done(await keep('redirect', 'thirtyYears'))
  const { version } = done(await keep('redirect', 'tenYears'))
  const { items } = done(await county.get('/api/retention'))
  expect(items.find((one: { kind: { code: string } }) => one.kind.code === 'redirect')).toMatchObject({
    class: { code: 'tenYears', zh: '10年' },
    set: { version, agreement: '清档函〔2026〕12号' },
  })
  const rows = await town.ownerSql`select years from retention_rule where kind = 'redirect' order by version`
  expect(rows.map(({ years }) => years)).toEqual([30, 10])
  await expect(town.db.execute(`update retention_rule set years = 10`)).rejects.toMatchObject({
    cause: { code: '42501' },
  })
})

test('销毁: proposed by one, approved by another, destroyed and found nowhere; number, kind, days and reasons stay', async () => {
  const receipt = await aged()
  const { id, receiptNumber, queryCode } = receipt
  // Files come to open matters alone; this one was added in its day.
  await town.ownerSql`update suggestion set stage = 'registered' where id = ${id}`
  const stateOf = await town.ownerSql`select state from suggestion where id = ${id}`
  await town.ownerSql`update suggestion set state = state || '{"stage":"registered"}' where id = ${id}`
  const file = done(
    await clerk.post(`/api/suggestions/${id}/files?name=${encodeURIComponent(telling)}.png&purpose=matter`, aPhoto),
  )
  await town.ownerSql`update suggestion set stage = 'closed', state = ${JSON.stringify(stateOf[0]?.['state'])} where id = ${id}`
  const lies = pathOf(town.filesFolder, file.id)
  expect(existsSync(lies)).toBe(true)
  await town.ownerSql`update suggestion set ended_at = now() where id <> ${id} and ended_at < now() - interval '1 year'`

  const list = await make()
  expect(await itemsOf(list.id)).toMatchObject([
    { receiptNumber, kind: { code: 'redirect' }, keptUntil: '2025-12-31', decision: null, destroyedAt: null },
  ])
  expect(JSON.stringify(await itemsOf(list.id))).not.toContain(telling)
  expect((await approve(list.id, [id])).body.code).toBe('appraisal.not-proposed')
  done(await destroy(list.id))
  expect((await itemsOf(list.id))[0].destroyedAt).toBeNull()

  done(await propose(list.id, [id], head))
  const own = await approve(list.id, [id])
  expect([own.status, own.body.code]).toEqual([403, 'appraisal.own-proposal'])
  await expect(
    town.ownerSql`select destroy_appraised(${list.id}, ${id}, now())`,
    'the database asks for a second person too',
  ).rejects.toThrow(/second person/)
  done(await propose(list.id, [id]))
  expect((await approve(list.id, [id], county)).body.code).toBe('retention.head-alone')
  done(await approve(list.id, [id]))
  expect((await propose(list.id, [id])).body.code).toBe('appraisal.settled')
  expect(await everythingKept(town.ownerSql)).toContain(receipt.id)

  const after = done(await destroy(list.id))
  expect(after).toMatchObject({ list: { destroyed: 1, approved: 0 }, next: null })
  const rows = await town.ownerSql`select d.text from document d where d.subject_id = ${id}`
  expect(new Set(rows.map(({ text }) => text))).toEqual(
    new Set(['（保管期满，经鉴定批准销毁）Destroyed after appraisal.']),
  )
  const people =
    await town.ownerSql`select name, phone, address, phone_fingerprint from submitter where suggestion_id = ${id}`
  expect(people.map((row) => contactSeal().open(String(row['name'])))).toEqual([''])
  expect(people[0]?.['phone_fingerprint']).toBeNull()
  expect(existsSync(lies)).toBe(false)
  const shown = done(await county.get(`/api/suggestions/${id}`))
  expect(shown).toMatchObject({ receiptNumber, route: 'redirect', stage: { code: 'closed' }, externalNumbers: {} })
  expect(JSON.stringify(done(await county.get(`/api/suggestions/${id}/timeline`)))).toContain('归档')
  const seen = done(await town.citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode }))
  expect(seen.told[0].text).toContain('经鉴定批准销毁')
  const acts = await town.ownerSql`select act from audit_event where subject_id in (${id}, ${list.id}) order by seq`
  expect(acts.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['appraisalMade', 'appraisalDecided', 'destructionApproved', 'matterDestroyed']),
  )
  done(await destroy(list.id))
  expect((await make()).listed).toBe(0)
})

test('nothing of a destroyed matter is left in any table', async () => {
  for (const row of await town.ownerSql`select id from suggestion where ended_at is not null`)
    await town.ownerSql`update suggestion set ended_at = '2014-02-01', registered_at = '2014-01-01' where id = ${row['id']}`
  const list = await make()
  const ids = await idsOf(list.id)
  expect(ids.length).toBeGreaterThan(0)
  done(await propose(list.id, ids))
  done(await approve(list.id, ids))
  done(await destroy(list.id))
  const kept = await everythingKept(town.ownerSql)
  for (const said of [telling, '13877776666']) expect([said, kept.includes(said)]).toEqual([said, false])
})

test('what is open, held, disputed or kept longer is on no list, and what becomes so is not destroyed though approved', async () => {
  const [held, disputed, rated, kept, fine, opened] = await Promise.all([1, 2, 3, 4, 5, 6].map(() => aged()))
  const young = await aged('2019-06-01T10:00:00+08:00')
  const still = await register(clerk, theDarkLane)
  const { holdId } = done(await county.post(`/api/suggestions/${held!.id}/holds`, { reason: '行政诉讼正在审理。' }))
  expect((await county.post(`/api/suggestions/${held!.id}/holds`, { reason: '又一次。' })).status).toBe(409)
  const request = done(
    await clerk.post(`/api/suggestions/${disputed!.id}/personal-requests`, {
      submitterId: disputed!.submitters[0]?.id,
      kind: 'access',
      words: '我要看看。',
    }),
  )
  const { receiptNumber, queryCode } = rated!
  done(
    await town.citizen.post('/api/public/receipts/rating', {
      receiptNumber,
      queryCode,
      satisfaction: 'dissatisfied',
      reason: '没有解决。',
    }),
  )
  const list = await make()
  const ids = (await idsOf(list.id)).toSorted()
  expect(ids).toEqual([kept!.id, fine!.id, opened!.id].toSorted())
  expect(ids).not.toContain(young.id)
  expect(ids).not.toContain(still.id)

  const longer = { suggestionIds: [kept!.id], decision: 'keep', reason: '有参考价值。' }
  expect((await county.post(`/api/appraisals/${list.id}/decisions`, longer)).body.code).toBe('appraisal.kept-too-short')
  done(await county.post(`/api/appraisals/${list.id}/decisions`, { ...longer, keepUntil: '2046-12-31' }))
  const elsewhere = await propose(list.id, [young.id])
  expect([elsewhere.status, elsewhere.body.code]).toEqual([422, 'appraisal.not-on-list'])
  done(await propose(list.id, [fine!.id, opened!.id]))
  done(await approve(list.id, [fine!.id, opened!.id]))
  const { holdId: late } = done(await county.post(`/api/suggestions/${fine!.id}/holds`, { reason: '要检查。' }))
  await town.ownerSql`update suggestion set stage = 'handling' where id = ${opened!.id}`
  expect(done(await destroy(list.id)).list).toMatchObject({ destroyed: 0, barred: 2, kept: 1 })
  const barred = new Map(
    (await itemsOf(list.id)).map((one: { suggestionId: string; barred: { code: string } | null }) => [
      one.suggestionId,
      one.barred?.code,
    ]),
  )
  expect([barred.get(fine!.id), barred.get(opened!.id)]).toEqual(['held', 'open'])
  done(await county.post(`/api/suggestions/${fine!.id}/holds/${late}/lift`, { reason: '检查完了。' }))
  expect(done(await destroy(list.id)).list).toMatchObject({ destroyed: 1, barred: 1 })

  done(await county.post(`/api/suggestions/${held!.id}/holds/${holdId}/lift`, { reason: '判决生效。' }))
  done(
    await chair.post(`/api/suggestions/${disputed!.id}/personal-requests/${request.id}/answer`, {
      outcome: 'declined',
      answer: '材料不足。',
    }),
  )
  expect((await idsOf((await make()).id)).toSorted()).toEqual([held!.id, disputed!.id].toSorted())
  const holds = done(await county.get('/api/retention/holds')).items
  expect(holds).toHaveLength(2)
  expect(done(await county.get('/api/retention/holds?standing=true')).items).toEqual([])
})

test('a class that changed since bars what was approved under the older one', async () => {
  await keep('redirect', 'tenYears')
  const one = await aged('2013-06-01T10:00:00+08:00')
  const list = await make()
  done(await propose(list.id, [one.id]))
  done(await approve(list.id, [one.id]))
  done(await keep('redirect', 'permanent'))
  done(await destroy(list.id))
  const item = (await itemsOf(list.id)).find((row: { suggestionId: string }) => row.suggestionId === one.id)
  expect([item.destroyedAt, item.barred.code]).toEqual([null, 'changed'])
  done(await keep('redirect', 'tenYears'))
})

test('what becomes held, disputed, bound or open after its approval is not destroyed, until that is over', async () => {
  await keep('redirect', 'tenYears')
  const ended = '2011-06-01T10:00:00+08:00'
  const names = ['open', 'held', 'asked', 'remarked', 'signalled', 'joined', 'joined to', 'researched', 'free'] as const
  const of = new Map<string, Receipt>()
  for (const name of names) of.set(name, await aged(ended))
  const idOf = (name: (typeof names)[number]) => of.get(name)!.id
  const list = await make()
  const ids = names.map(idOf)
  done(await propose(list.id, ids))
  done(await approve(list.id, ids))

  // Behind the doors where a door would not let it come so far: the lock is asked at the moment of destruction.
  const sql = town.ownerSql
  const still = await register(clerk, theDarkLane)
  await sql`update suggestion set stage = 'handling' where id = ${idOf('open')}`
  const { holdId } = done(await county.post(`/api/suggestions/${idOf('held')}/holds`, { reason: '要检查。' }))
  const request = done(
    await clerk.post(`/api/suggestions/${idOf('asked')}/personal-requests`, {
      submitterId: of.get('asked')!.submitters[0]?.id,
      kind: 'access',
      words: '我要看看。',
    }),
  )
  await sql`insert into frozen_figures (id, county_office_id, from_day, to_day, measures, begun_by, begun_as, begun_at, check_until, command_id)
    values ('frz_bar', ${world.countyOfficeId}, '2011-06-01', '2011-06-30', '[]', ${world.people.county}, '{}', now(), now(), 'bar')`
  await sql`insert into figure_remark (id, frozen_id, suggestion_id, organization_id, text, said_by, said_at)
    values ('frm_bar', 'frz_bar', ${idOf('remarked')}, ${world.countyOfficeId}, '数字不对。', ${world.people.county}, now())`
  await sql`insert into outbox (kind, subject_id, payload, created_at) values ('signalSuggestion', ${idOf('signalled')}, '{}', now())`
  await sql`update suggestion set joined_to_id = ${still.id} where id = ${idOf('joined')}`
  await sql`update suggestion set joined_to_id = ${idOf('joined to')} where id = ${still.id}`
  const research = done(await head.post('/api/research', { title: '路灯', reason: '多人反映。' }))
  await sql`update suggestion set research_id = ${research.id} where id = ${idOf('researched')}`

  const barred = async () => {
    const items: { suggestionId: string; barred: { code: string } | null }[] = await itemsOf(list.id)
    return Object.fromEntries(
      names.map((name) => [name, items.find((one) => one.suggestionId === idOf(name))?.barred?.code ?? null]),
    )
  }
  done(await destroy(list.id))
  expect(await barred()).toEqual({
    open: 'open',
    held: 'held',
    asked: 'disputed',
    remarked: 'disputed',
    signalled: 'disputed',
    joined: 'bound',
    'joined to': 'bound',
    researched: 'bound',
    free: null,
  })
  for (const name of names.slice(0, -1)) {
    const [row] =
      await sql`select d.text from document d join suggestion s on s.content_id = d.id where s.id = ${idOf(name)}`
    expect([name, row]).toEqual([name, { text: matter.text }])
  }

  await sql`update suggestion set stage = 'closed' where id = ${idOf('open')}`
  done(await county.post(`/api/suggestions/${idOf('held')}/holds/${holdId}/lift`, { reason: '检查完了。' }))
  const declined = { outcome: 'declined', answer: '材料不足。' }
  done(await chair.post(`/api/suggestions/${idOf('asked')}/personal-requests/${request.id}/answer`, declined))
  await sql`update frozen_figures set fixed_at = now() where id = 'frz_bar'`
  await sql`update outbox set done_at = now() where subject_id = ${idOf('signalled')}`
  await sql`update suggestion set joined_to_id = null where id in (${still.id}, ${idOf('joined')})`
  await sql`update research set stage = 'concluded' where id = ${research.id}`
  expect(done(await destroy(list.id)).list).toMatchObject({ destroyed: names.length })
})

test('a destruction that was interrupted goes on where it stood, one result for each', async () => {
  await keep('redirect', 'tenYears')
  const several = await Promise.all([1, 2, 3].map(() => aged('2012-06-01T10:00:00+08:00')))
  const wanted = several.map(({ id }) => id).toSorted()
  const list = await make()
  done(await propose(list.id, wanted))
  done(await approve(list.id, wanted))
  const post = { id: 'pst_none', role: 'countyOfficer', organizationId: world.countyOfficeId } as const
  const [held] =
    await town.ownerSql`select id from post where person_id = ${world.people.county} and role = 'countyOfficer'`
  const actor = {
    kind: 'official',
    personId: world.people.county,
    post: { ...post, id: String(held?.['id']) },
  } as const
  const by = { actor, now: town.now() }
  const first = await destroyApproved(town.app.needs.everything, { appraisalId: list.id, after: null, most: 2 }, by)
  expect(first).toEqual({ next: wanted[1] })
  expect(done(await destroy(list.id))).toMatchObject({ list: { destroyed: 3 }, next: null })
  const rows =
    await town.ownerSql`select subject_id from audit_event where act = 'matterDestroyed' and detail->>'appraisalId' = ${list.id}`
  expect(rows.map(({ subject_id: id }) => String(id)).toSorted()).toEqual(wanted)
  const gone = await destroyApproved(
    town.app.needs.everything,
    { appraisalId: list.id, after: null, most: 2 },
    { actor: { ...actor, post }, now: town.now() },
  )
  expect(gone).toEqual({ next: null })
})
