import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { parseCsv } from 'hucre/csv'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { writeSheet } from '../../api/sheets/write-sheet.ts'
import { recordAudit } from '../../db/registers/record-audit.ts'
import { watchAudit } from '../../ops/watch-audit.ts'
import { done, register, type Receipt } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let auditor: Hand
let matter: Receipt
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  const clerk = await town.as('clerk')
  auditor = await town.as('auditor')
  matter = await register(clerk, theDarkLane)
  const contact = `/api/suggestions/${matter.id}/submitters/${matter.submitters[0]?.id}/contact`
  done(await clerk.post(contact, { reason: '=1+1 电话反馈' }))
})
afterAll(() => town.close())

interface Row {
  seq: number
  act: { code: string; zh: string }
  person: { id: string; name: string } | null
  subject: { id: string; receiptNumber: string | null } | null
  reason: string | null
}
const asked = async (query = ''): Promise<{ items: Row[]; nextCursor: string | null }> =>
  done(await auditor.get(`/api/audit${query}`))
const act = async (query: string) => (await asked(query)).items.map((row) => row.act.code)

test('an auditor finds who looked at a contact, when, why and of which matter, by the receipt number', async () => {
  for (const subject of [matter.receiptNumber, matter.id]) {
    const { items } = await asked(`?subject=${encodeURIComponent(subject)}&act=contactShown`)
    expect(items).toMatchObject([
      {
        act: { code: 'contactShown', zh: '查看联系方式' },
        person: { name: '张晓梅' },
        subject: { receiptNumber: matter.receiptNumber },
        reason: '=1+1 电话反馈',
      },
    ])
    expect(JSON.stringify(items)).not.toContain(theDarkLane.submitters[0]?.name)
  }
})

test('who, what and when narrow the list; an empty day is empty', async () => {
  expect(await act('?person=张晓')).toEqual(['contactShown', 'signedIn'])
  expect(new Set(await act('?act=signedIn'))).toEqual(new Set(['signedIn']))
  expect(await act('?person=%25')).toEqual([])
  expect(await act('?to=2020-01-01')).toEqual([])
  expect((await act('?from=2020-01-01')).length).toBeGreaterThan(2)
  expect((await auditor.get('/api/audit?act=nothing')).status).toBe(400)
})

test('pages follow one another without a row twice or missing, while new rows come in', async () => {
  const whole = (await asked('?limit=100')).items.map(({ seq }) => seq)
  const read: number[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: Row[]; nextCursor: string | null } = await asked(`?limit=2${cursor && `&cursor=${cursor}`}`)
    await town.as('officer')
    read.push(...page.items.map(({ seq }) => seq))
    cursor = page.nextCursor
  }
  expect(read).toEqual(whole)
})

test('an auditor of another county reads neither the acts of this one nor its matters’ numbers', async () => {
  const staff = await town.ownerSql`select distinct person_id from audit_event where person_id is not null`
  expect(staff.length).toBeGreaterThan(2)
  const { personId } = done(await auditor.get('/api/me'))
  await recordAudit(town.db, { act: 'rebuiltFromLedger', personId: null, subjectId: matter.id, at: town.now() })
  await town.ownerSql`update post set organization_id = 'org_dongling_office' where person_id = ${personId}`
  try {
    const { items } = await asked('?limit=100')
    const known = items.filter(({ person }) => person !== null && person.id !== personId)
    expect(known).toEqual([])
    expect(items.map((row) => row.act.code)).toContain('rebuiltFromLedger')
    expect(JSON.stringify(items)).not.toContain(matter.receiptNumber)
    expect((await act(`?act=contactShown`)).length).toBe(0)
  } finally {
    await town.ownerSql`update post set organization_id = 'org_qinghe_office' where person_id = ${personId}`
  }
})

test('a refused sign-in of nobody known stands in the audit', async () => {
  await town.citizen.post('/api/session', { username: 'clerk', password: 'not-the-password' })
  expect((await asked('?act=signInRefused')).items).toMatchObject([{ person: null, subject: null }])
})

test('an export holds what the list shows, runs no formula, and is itself on record with its reason', async () => {
  const answer = await auditor.post('/api/audit/exports', { format: 'csv', act: 'contactShown', reason: '年度检查' })
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="huiyin-audit-\d{4}-\d\d-\d\d\.csv"$/)
  const text = String(answer.body)
  expect(text.codePointAt(0)).toBe(0xfeff)
  const [heading, ...rows] = parseCsv(text.slice(1)) as string[][]
  expect(heading?.length).toBe(11)
  expect(rows.length).toBe(1)
  expect(rows[0]).toEqual(expect.arrayContaining(["'=1+1 电话反馈", matter.receiptNumber]))
  expect((await asked('?act=auditExported')).items).toMatchObject([
    { reason: '年度检查', detail: { rows: 1, format: 'csv', act: 'contactShown' } },
  ])
})

test('what a spreadsheet would run is written as text, in both formats', async () => {
  const hostile = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x', '\0=1']
  const plain = ['柳林镇', 'a=b', '1-2']
  const sheet = { name: '表', heading: ['文字'], rows: [...hostile, ...plain].map((cell) => [cell]) }
  const [, ...lines] = parseCsv((await writeSheet('csv', sheet)).toString('utf8').slice(1)) as string[][]
  const cells = lines.map(([cell = '']) => cell)
  expect(cells.slice(0, hostile.length).filter((cell) => !cell.startsWith("'"))).toEqual([])
  expect(cells.slice(hostile.length)).toEqual(plain)
  const book = await writeSheet('xlsx', sheet)
  const files = Object.entries(unzipSync(book)).filter(([name]) => name.includes('worksheets'))
  expect(files.length).toBe(1)
  expect(files.map(([, bytes]) => new TextDecoder().decode(bytes)).join('')).not.toMatch(/<f[ >]/)
  const { sheets } = await readXlsx(book)
  expect(sheets[0]?.rows[1]?.[0]).toBe("'=1+1")
})

test('a broken chain is told by the health of the town, with the row', async () => {
  const told: number[] = []
  const watch = watchAudit({ db: town.db, onBroken: (seq) => told.push(seq) })
  await watch.look()
  expect(watch.brokenAt()).toBe(null)
  const [{ seq } = { seq: 0 }] = await town.ownerSql<{ seq: number }>`
    select max(seq)::int as seq from audit_event where act = 'signInRefused'`
  await town.ownerSql`update audit_event set at = at - interval '1 day' where seq = ${seq}`
  await watch.look()
  watch.stop()
  expect(told).toContain(seq)
  const app = await buildApp({ ...town.app.needs, auditBrokenAt: watch.brokenAt })
  const { status, findings } = (await app.inject('/api/health/ready')).json()
  const session = { username: 'auditor', password: 'auditor-2026' }
  const { cookies } = await app.inject({ method: 'POST', url: '/api/session', payload: session })
  const read = await app.inject({ url: '/api/audit', cookies: { [cookies[0]!.name]: cookies[0]!.value } })
  expect(read.json().chain.brokenAt).toBe(seq)
  await app.close()
  expect(status).toBe('degraded')
  expect(findings.find(({ code }: { code: string }) => code === 'audit.broken').zh).toContain(`第 ${seq} 行`)
})

test('nothing is exported without a reason, nor more than a sheet can hold', async () => {
  expect((await auditor.post('/api/audit/exports', { format: 'csv' })).status).toBe(400)
  // Past the chain, which would take its time for so many.
  await town.ownerSql`alter table audit_event disable trigger audit_is_chained`
  await town.ownerSql`
    insert into audit_event (at, act, seq) select now(), 'signInRefused', n from generate_series(900001, 920000) n`
  const answer = await auditor.post('/api/audit/exports', { format: 'csv', reason: '全部' })
  expect([answer.status, answer.body.code]).toEqual([422, 'export.too-long'])
})
