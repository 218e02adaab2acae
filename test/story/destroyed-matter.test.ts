import { existsSync } from 'node:fs'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Api } from '../../api/api.ts'
import { buildApp } from '../../api/app.ts'
import { pathOf } from '../../db/files/path-of.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, must, register, stageOf } from '../town/deeds.ts'
import { handOf, type Hand } from '../town/hand.ts'
import { masterTang, theWageDispute } from '../town/matters.ts'
import { everythingKept } from '../town/everything-kept.ts'
import { openTown, signIn, type Town } from '../town/open-town.ts'
import { aPhoto } from '../town/photos.ts'
import { readEverything } from '../town/read-everything.ts'

let town: Town
let app: Api
let said = ''
let clerk: Hand, county: Hand, head: Hand, citizen: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  const logger = pino({ level: 'debug' }, { write: (line: string) => void (said += line) })
  app = await buildApp({ ...town.app.needs, logger })
  ;[clerk, county, head] = await Promise.all([signIn(app, 'clerk'), signIn(app, 'county'), signIn(app, 'countyhead')])
  citizen = handOf(app, null)
})
afterAll(async () => {
  await app.close()
  await town.close()
})

/** Stands in all that was said by, to and about the one whose matter is destroyed. */
const telling = '梧桐弄'
const phone = '13877776666'
const matter = {
  ...theWageDispute,
  title: `${telling}工资`,
  text: `我住${telling}，工资没有发。`,
  submitters: [{ name: `乔${telling}`, phone, address: `${telling}九号` }, masterTang],
  externalNumbers: { '12345热线': `转${telling}0001` },
}

test('销毁: after a destruction nothing of what was said is left in tables, histories, logs or files', async () => {
  const receipt = await register(clerk, matter)
  const { id, receiptNumber, queryCode } = receipt
  const door = `/api/suggestions/${id}`
  const submitterId = receipt.submitters[0]!.id
  const file = done(await clerk.post(`${door}/files?name=${encodeURIComponent(telling)}.png&purpose=matter`, aPhoto))
  const lies = pathOf(town.filesFolder, file.id)
  // Looked for, looked at, corrected, supplied to, asked for a copy: each door that hears or repeats what was said.
  done(await clerk.post('/api/suggestions/recall', { phone }))
  done(await clerk.post('/api/suggestions/similar', { text: matter.text }))
  done(await clerk.get(`/api/suggestions?text=${encodeURIComponent(telling)}`))
  done(await clerk.post('/api/suggestions/exports', { format: 'csv', reason: '核对。', text: telling }))
  done(await clerk.post(`${door}/submitters/${submitterId}/contact`, { reason: `去${telling}找他` }))
  const supplement = { receiptNumber, queryCode, text: `${telling}又有一件。` }
  done(await citizen.post('/api/public/receipts/supplement', supplement))
  await town.until(async () => (await everythingKept(town.ownerSql)).includes(`${telling}又有一件`))
  await must(clerk, id, 'explain', {
    text: `${telling}的事由法院审理。`,
    channelId: world.channels.court,
    told: { mode: 'visit' },
    classify: { reason: `${telling}的官司` },
  })
  for (const one of receipt.submitters)
    await citizen.post('/api/public/receipts/rating', {
      receiptNumber,
      queryCode: one.queryCode ?? queryCode,
      satisfaction: 'satisfied',
      reason: `${telling}谢谢`,
    })
  await town.until(async () => (await everythingKept(town.ownerSql)).includes(`${telling}谢谢`))
  await town.until(async () => (await stageOf(clerk, id)) === 'closed')
  // What is still on its way bars a destruction.
  const underway = () => town.ownerSql`select 1 from outbox where subject_id = ${id} and done_at is null`
  await town.until(async () => (await underway()).length === 0)
  expect(existsSync(lies)).toBe(true)
  // An office said something of it while figures were checked, and these are fixed.
  await town.ownerSql`insert into frozen_figures (id, county_office_id, from_day, to_day, measures, begun_by, begun_as, begun_at, check_until, fixed_at, command_id)
    values ('frz_said', ${world.countyOfficeId}, '2015-06-01', '2015-06-30', '[]', ${world.people.county}, '{}', now(), now(), now(), 'said')`
  await town.ownerSql`insert into figure_remark (id, frozen_id, suggestion_id, organization_id, text, said_by, said_at)
    values ('frm_said', 'frz_said', ${id}, ${world.countyOfficeId}, ${`${telling}的事晚报了。`}, ${world.people.county}, now())`
  const before = await everythingKept(town.ownerSql)
  const heard = [
    phone,
    matter.text,
    `去${telling}找他`,
    `${telling}的官司`,
    `${telling}的事由法院审理。`,
    `转${telling}0001`,
  ]
  for (const one of heard) expect([one, before.includes(one)]).toEqual([one, true])

  const longAgo = '2015-06-01T10:00:00+08:00'
  await town.ownerSql`update suggestion set ended_at = ${longAgo}, registered_at = ${longAgo} where id = ${id}`
  const rule = { kind: 'redirect', class: 'tenYears', agreement: '清档函〔2026〕12号', reason: '县档案局同意。' }
  done(await head.post('/api/retention', rule))
  const list = done(await county.post('/api/appraisals', {}))
  const suggestionIds = [id]
  const proposal = { suggestionIds, decision: 'destroy', reason: '期满，没有保存价值。' }
  done(await county.post(`/api/appraisals/${list.id}/decisions`, proposal))
  done(await head.post(`/api/appraisals/${list.id}/approval`, { suggestionIds }))
  expect(done(await county.post(`/api/appraisals/${list.id}/destruction`, {})).list.destroyed).toBe(1)
  // Whoever looks at it afterwards repeats nothing either.
  done(await county.get(door))
  done(await county.get(`${door}/timeline`))
  await citizen.post('/api/public/receipts/lookup', { receiptNumber, queryCode })

  const kept = await everythingKept(town.ownerSql)
  const rows = kept.split('\n').filter((row) => row.includes(telling) || row.includes(phone))
  expect(rows).toEqual([])
  expect(existsSync(lies)).toBe(false)
  const histories = await readEverything(town.temporal!.client, [`suggestion/${id}`])
  expect(said).toContain('answered')
  for (const one of [telling, phone]) {
    expect([one, histories.includes(one)]).toEqual([one, false])
    expect([one, said.includes(one)]).toEqual([one, false])
  }
})
