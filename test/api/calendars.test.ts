import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { calendarChanges } from '../../db/queries/calendar-changes.ts'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import { register } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let admin: Hand, clerk: Hand, officer: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[admin, clerk, officer] = await town.all('administrator', 'clerk', 'officer')
})
afterAll(() => town.close())

// Invented: no notice for 2027 is published.
const invented = ['2027-01-01,元旦 放假', '2027-02-06,春节 放假', '2027-02-07,春节 放假', '2027-02-20,春节 上班']
const content = (...lines: string[]) => Buffer.from(lines.join('\n')).toString('base64')
const notice = { source: '测试用的通知（不是真的）', reason: '测试导入。' }
const look = (year: number, ...lines: string[]) =>
  admin.post(`/api/calendars/${year}/imports`, { act: 'preview', format: 'csv', content: content(...lines) })
const publish = (year: number, basedOn: number | null, ...lines: string[]) =>
  admin.post(`/api/calendars/${year}/imports`, {
    act: 'publish',
    format: 'csv',
    content: content(...lines),
    basedOn,
    ...notice,
  })
const audits = (act: string) => town.ownerSql`select * from audit_event where act = ${act} order by id`

describe('a year’s schedule', () => {
  test('ships for 2026, and every other year is told to be provisional', async () => {
    const { items } = (await clerk.get('/api/calendars')).body
    expect(items).toMatchObject([{ year: 2026, daysOff: 33, makeUpDays: 6 }])
    const shipped = (await clerk.get('/api/calendars/2026')).body
    expect(shipped).toMatchObject({ provisional: false, days: calendar2026.days, revisions: [{ by: null }] })
    expect((await clerk.get('/api/calendars/2027')).body).toEqual({
      year: 2027,
      provisional: true,
      days: [],
      revisions: [],
    })
  })

  test('is looked at before it is published, and a look changes nothing', async () => {
    const { status, body } = await look(2027, ...invented)
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'preview', basedOn: null, wrong: [], touches: { open: 0, provisional: 0 } })
    expect(body.changes).toHaveLength(4)
    expect(body.changes[0]).toEqual({ day: '2027-01-01', before: null, after: { kind: 'holiday', name: '元旦' } })
    expect(body.doubts.map((doubt: { zh: string }) => doubt.zh).join()).toContain('国庆节')
    expect((await clerk.get('/api/calendars/2027')).body.provisional).toBe(true)
  })

  test('with wrong lines is shown with their numbers in both languages, and not published', async () => {
    const lines = [...invented, '2027-13-01,元旦 放假', '2027-03-03,什么日子']
    const { body } = await look(2027, ...lines)
    expect(body.wrong).toMatchObject([
      { line: 5, zh: expect.stringContaining('不是日期') },
      { line: 6, en: expect.stringContaining('make-up day') },
    ])
    const refused = await publish(2027, null, ...lines)
    expect([refused.status, refused.body.code]).toEqual([422, 'calendar.lines-wrong'])
    expect(refused.body.detail).toMatch(/第 5 行.*第 6 行/)
    expect(refused.body.detail_en).toMatch(/Line 5.*Line 6/)
    const picture = await admin.post('/api/calendars/2027/imports', {
      act: 'preview',
      format: 'xlsx',
      content: content('图'),
    })
    expect([picture.status, picture.body.code]).toEqual([422, 'calendar.file-unreadable'])
  })

  test('published is kept as a revision with who, when and why, once, and older ones stay', async () => {
    const first = (await publish(2027, null, ...invented)).body
    expect(first.outcome).toBe('published')
    expect((await publish(2027, first.basedOn, ...invented)).body.outcome).toBe('unchanged')
    const changed = [...invented.slice(0, 3), '2027-02-27,春节 上班']
    const second = (await publish(2027, first.basedOn, ...changed)).body
    expect(second.changes.map(({ day }: { day: string }) => day)).toEqual(['2027-02-20', '2027-02-27'])
    const late = await publish(2027, first.basedOn, ...invented)
    expect([late.status, late.body.code, late.body.fields]).toEqual([
      409,
      'calendar.overtaken',
      { version: second.basedOn },
    ])
    const { provisional, days, revisions } = (await clerk.get('/api/calendars/2027')).body
    expect([provisional, days.length]).toEqual([false, 4])
    expect(revisions).toMatchObject([
      { version: second.basedOn, ...notice, by: { personId: 'per_administrator' } },
      { version: first.basedOn, ...notice },
    ])
    const kept = await town.ownerSql`select day from calendar_day where version = ${first.basedOn} order by day`
    expect(kept).toHaveLength(4)
    expect((await audits('calendarPublished')).map(({ detail }) => detail)).toMatchObject([
      { before: null, after: first.basedOn, changes: first.changes },
      { before: first.basedOn, after: second.basedOn, changes: second.changes },
    ])
  })

  test('tells for each revision which days it changed', async () => {
    const revisions = (await clerk.get('/api/calendars/2027')).body.revisions.map((r: { version: number }) => r.version)
    const [second, first] = revisions as [number, number]
    expect((await calendarChanges(town.db, first))!).toMatchObject({ year: 2027, replaces: null, days: { length: 4 } })
    expect(await calendarChanges(town.db, second)).toEqual({
      version: second,
      year: 2027,
      replaces: first,
      days: [
        { day: '2027-02-20', before: { kind: 'workday', name: '春节' }, after: null },
        { day: '2027-02-27', before: null, after: { kind: 'workday', name: '春节' } },
      ],
    })
    expect(await calendarChanges(town.db, 999_999)).toBeNull()
  })

  test('of two administrators publishing at once takes one, and the other is told to look again', async () => {
    const now = (await look(2027, ...invented)).body.basedOn
    const answers = await Promise.all([publish(2027, now, ...invented), publish(2027, now, invented[0]!)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
})

describe('a single day', () => {
  const reason = '补充通知：该日上班。'

  test('is set with a reason as a revision, counts from then on, and names what is counted across it', async () => {
    const { id } = await register(clerk, theDarkLane)
    const due = async (suggestionId: string) => {
      const [row] = await town.ownerSql`select start_at, due_at from obligation
        where subject_id = ${suggestionId} and kind = 'classify'`
      return row as { start_at: Date; due_at: Date }
    }
    const before = await due(id)
    const date = new Date(before.due_at.getTime() - 1 + 8 * 3_600_000).toISOString().slice(0, 10)
    const year = Number(date.slice(0, 4))
    if ((await clerk.get(`/api/calendars/${year}`)).body.provisional)
      await publish(year, null, `${year}-01-01,元旦 放假`)
    const set = await admin.put(`/api/calendars/days/${date}`, { kind: 'holiday', name: '临时放假', reason })
    expect(set.body).toMatchObject({
      outcome: 'published',
      changes: [{ day: date, before: null, after: { kind: 'holiday', name: '临时放假' } }],
    })
    expect(set.body.touches.open).toBeGreaterThan(0)
    const { id: later } = await register(clerk, theDarkLane)
    expect((await due(later)).due_at.getTime()).toBeGreaterThan(before.due_at.getTime())
    expect((await due(id)).due_at).toEqual(before.due_at)
    const again = await admin.put(`/api/calendars/days/${date}`, { kind: 'holiday', name: '临时放假', reason })
    expect(again.body).toMatchObject({ outcome: 'unchanged', version: set.body.version, changes: [] })
    const undone = await admin.put(`/api/calendars/days/${date}`, { kind: 'ordinary', reason: '更正。' })
    expect(undone.body).toMatchObject({ outcome: 'published', changes: [{ day: date, after: null }] })
    const { id: last } = await register(clerk, theDarkLane)
    expect((await due(last)).due_at).toEqual(before.due_at)
  })

  test('of a year that is not loaded, or that is worked anyway, is refused with the way out', async () => {
    const unloaded = await admin.put('/api/calendars/days/2031-03-01', { kind: 'holiday', name: '临时放假', reason })
    expect([unloaded.status, unloaded.body.code]).toEqual([409, 'calendar.year-not-loaded'])
    expect((await clerk.get('/api/calendars/2031')).body.provisional).toBe(true)
    const monday = await admin.put('/api/calendars/days/2026-11-23', { kind: 'workday', name: '国庆节', reason })
    expect([monday.status, monday.body.code]).toEqual([422, 'calendar.day-wrong'])
    const silent = await admin.put('/api/calendars/days/2026-11-23', { kind: 'holiday', name: '临时放假' })
    expect(silent.status).toBe(400)
  })
})

describe('office hours', () => {
  const hours = [
    ['09:00', '11:30'],
    ['15:00', '18:30'],
  ]
  const set = (more: object) =>
    admin.post('/api/calendars/office-hours', {
      countyId: '990121',
      effectiveFrom: '2026-01-01',
      hours,
      reason: '夏季作息。',
      ...more,
    })
  const today = () => new Date(town.now() + 8 * 3_600_000).toISOString().slice(0, 10)

  test('of a county move the marks of what opens there from then on, and are kept with who and why', async () => {
    expect((await set({ effectiveFrom: today() })).status).toBe(201)
    const { id } = await register(clerk, theDarkLane)
    const [row] = await town.ownerSql`select marks from obligation where subject_id = ${id} and kind = 'classify'`
    const clocks = (row!['marks'] as { at: number }[]).map(({ at }) =>
      new Date(at + 8 * 3_600_000).toISOString().slice(11, 16),
    )
    expect(new Set(clocks)).toEqual(new Set(['18:30', '09:00']))
    const { items } = (await officer.get('/api/calendars/office-hours')).body
    expect(items).toMatchObject([{ countyId: '990121', hours, by: { personId: 'per_administrator' } }])
    expect((await audits('officeHoursSet')).map(({ detail }) => detail)).toEqual([
      { before: null, after: { effectiveFrom: today(), hours } },
    ])
  })

  test('that overlap, lie in the past or belong to another county are refused', async () => {
    const overlapping = [
      ['09:00', '13:00'],
      ['12:00', '18:00'],
    ]
    expect((await set({ effectiveFrom: today(), hours: overlapping })).status).toBe(400)
    expect((await set({})).body.code).toBe('office-hours.past')
    expect((await set({ effectiveFrom: today(), countyId: '990122' })).body.code).toBe('county.not-yours')
  })
})

test('nobody but a system administrator changes a calendar or hours, and nobody without an account sees them', async () => {
  const body = { act: 'preview', format: 'csv', content: content(...invented) }
  const statuses = await Promise.all([
    officer.post('/api/calendars/2027/imports', body),
    officer.put('/api/calendars/days/2026-11-23', { kind: 'ordinary', reason: '试试。' }),
    officer.post('/api/calendars/office-hours', {
      countyId: '990121',
      effectiveFrom: '2030-01-01',
      hours: [['09:00', '17:00']],
      reason: '试试。',
    }),
  ])
  expect(statuses.map(({ status, body: { code } }) => [status, code])).toEqual(Array(3).fill([403, 'post.none']))
  expect((await town.citizen.get('/api/calendars/2026')).status).toBe(401)
})

test('the serving role can add a revision and edit none', async () => {
  for (const table of ['work_calendar', 'calendar_day', 'deadline_policy', 'deadline_rule', 'office_hours'])
    for (const right of ['UPDATE', 'DELETE', 'TRUNCATE']) {
      const [row] = await town.ownerSql`select has_table_privilege('huiyin_app', ${table}, ${right}) as may`
      expect([table, right, row!['may']]).toEqual([table, right, false])
    }
})

test('an operator without a browser imports a year by command: a look first, then with notice and reason', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-calendar-'))
  const file = join(folder, '2028.csv')
  writeFileSync(file, '2028-01-01,元旦 放假\n2028-01-08,元旦 上班\n')
  const [row] = await town.ownerSql`select current_database() as name`
  const url = Object.assign(new URL(inject('appUrl')), { pathname: `/${row!['name']}` }).href
  const env = { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: undefined }
  const command = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'ops/import-calendar.ts', ...args], { env }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    )
  const preview = await command(file, '--year', '2028')
  expect([preview.code, preview.said]).toEqual([0, expect.stringMatching(/2028-01-08.*上班 worked[^]*预览/)])
  expect((await clerk.get('/api/calendars/2028')).body.provisional).toBe(true)
  expect((await command(file, '--year', '2028', '--publish')).said).toContain('--source')
  const done = await command(file, '--year', '2028', '--publish', '--source', '通知', '--reason', '离线导入')
  expect([done.code, done.said]).toEqual([0, expect.stringContaining('已发布')])
  expect((await clerk.get('/api/calendars/2028')).body.revisions).toMatchObject([{ source: '通知', by: null }])
  writeFileSync(file, '2028-02-30,春节 放假\n')
  expect(await command(file, '--year', '2028')).toMatchObject({ code: 1, said: expect.stringContaining('第 1 行') })
  rmSync(folder, { recursive: true })
})
