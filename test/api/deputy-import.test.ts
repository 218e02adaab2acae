import { unzipSync, zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deputyColumnNames, deputyColumns, type DeputyColumn } from '../../workflows/rules/deputy-sheet.ts'
import type { Hand } from '../town/hand.ts'
import { openTown, type Town } from '../town/open-town.ts'

let town: Town
let administrator: Hand, clerk: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'none' })
  ;[administrator, clerk] = await town.all('administrator', 'clerk')
})
afterAll(() => town.close())

type Line = Partial<Record<DeputyColumn, string | Date>>
const heading = deputyColumns.map((column) => deputyColumnNames[column].zh)
const sheetOf = async (lines: readonly Line[], more: object = {}): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: '名册', rows: [heading, ...lines.map((line) => deputyColumns.map((c) => line[c] ?? null))], ...more },
    ],
  })
const sent = (bytes: Uint8Array) => ({ countyId: '990121', content: Buffer.from(bytes).toString('base64') })
const preview = async (lines: readonly Line[]) => {
  const file = sent(await sheetOf(lines))
  const { status, body } = await administrator.post('/api/deputies/imports', { act: 'preview', ...file })
  expect(status).toBe(200)
  return { file, seen: body }
}
const take = async (lines: readonly Line[]) => {
  const { file, seen } = await preview(lines)
  return administrator.post('/api/deputies/imports', { act: 'take', ...file, basedOn: seen.basedOn, reason: '换届' })
}
const roll = (name: string, more: Line = {}): Line => ({
  name,
  level: '乡',
  township: '柳林镇',
  term: '第十届',
  constituency: '河湾选区',
  fromOn: '2026-05-01',
  station: '柳林镇人大代表联络站',
  ...more,
})
const countOf = async (table: 'person' | 'mandate' | 'enrolment' | 'post') => {
  const [row] =
    await town.ownerSql`select (select count(*) from person)::int as person, (select count(*) from post)::int as post,
    (select count(*) from deputy_mandate)::int as mandate, (select count(*) from enrolment)::int as enrolment`
  return row?.[table] as number
}
const everything = () => Promise.all((['person', 'mandate', 'enrolment', 'post'] as const).map(countOf))

test('a roll is looked at, taken, and makes nothing a second time', async () => {
  const lines = [
    roll('尤 一'),
    roll('尤一', { level: '县', township: '', station: '柳林镇人大代表联络站' }),
    roll('尤二', { fromOn: new Date('2026-05-02'), level: '乡镇' }),
    roll('尤军', { level: '县', township: '', station: '', military: '是' }),
    roll('李春生', { level: '市', township: '' }),
  ]
  const before = await everything()
  const { seen } = await preview(lines)
  expect(seen.wrong).toEqual([])
  expect(seen.lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
    'newDeputy',
    'newMandate',
    'newDeputy',
    'newDeputy',
    'newMandate',
  ])
  expect(await everything()).toEqual(before)
  const taken = await take(lines)
  expect([taken.status, taken.body.outcome]).toEqual([200, 'taken'])
  const [person = 0, mandate = 0, enrolment = 0, post = 0] = before
  // Three people are new; 李春生 holds his post at the station already, and 尤一 has one for both seats.
  const after = [person + 3, mandate + 5, enrolment + 4, post + 2]
  expect(await everything()).toEqual(after)
  const again = await take(lines)
  expect([again.status, again.body.outcome, again.body.counts.unchanged]).toEqual([200, 'unchanged', 5])
  expect(await everything()).toEqual(after)
  const listed = (await clerk.get('/api/mandates?text=尤二')).body.items
  expect(listed).toMatchObject([{ fromOn: '2026-05-02', station: { id: 'org_liulin_station' } }])
  const [row] = await town.ownerSql`select detail from audit_event where act = 'deputiesImported'`
  expect(row?.['detail']).toMatchObject({ lines: 5, reason: '换届' })
})

test('every wrong cell is named by line and column with what to write instead, and nothing of the sheet is taken', async () => {
  const lines = [
    roll('尤三'),
    roll('', { level: '村', term: '' }),
    roll('尤四', { township: '石桥街道', fromOn: '明天', military: '也许' }),
    roll('尤五', {
      township: '白杨镇',
      station: '白杨镇人大代表联络站',
      toOn: '2026-01-01',
      enrolledFrom: '2020-01-01',
    }),
    roll('尤三'),
    roll('尤六', { level: '省', township: '', station: '' }),
    roll('杜万林', { term: '第二十届' }),
    roll('罗系统'),
    roll('=1+1'),
  ]
  const { file, seen } = await preview(lines)
  const found = seen.wrong.map(
    ({ line, letter, column }: { line: number; letter: string; column: { zh: string } }) =>
      `${line}${letter} ${column.zh}`,
  )
  expect(found).toEqual([
    '3A 姓名',
    '3B 代表层级',
    '3D 届次',
    '4C 乡镇',
    '4F 军队代表',
    '4G 任期第一天',
    '5C 乡镇',
    '5H 任期最后一天',
    '5I 联络站',
    '5J 编入日期',
    '6A 姓名',
    '7I 联络站',
    '8D 届次',
    '9A 姓名',
    '10A 姓名',
  ])
  for (const { zh, en, instead } of seen.wrong) {
    expect(`${zh}${instead.zh}`).toMatch(/[一-龥]{4}/)
    expect(`${en}${instead.en}`).not.toMatch(/undefined/)
  }
  const before = await everything()
  const taken = await administrator.post('/api/deputies/imports', {
    act: 'take',
    ...file,
    basedOn: seen.basedOn,
    reason: '换届',
  })
  expect([taken.status, taken.body.code]).toEqual([422, 'sheet.cells-wrong'])
  expect(await everything()).toEqual(before)
})

test('a sheet adds a station where a seat has none, and changes nothing that stands', async () => {
  await take([roll('尤七', { station: '' })])
  const { seen } = await preview([roll('尤七')])
  expect(seen.lines).toMatchObject([{ outcome: 'enrolment' }])
  expect((await take([roll('尤七')])).body.outcome).toBe('taken')
  const other = await preview([roll('尤七', { constituency: '东柳选区', station: '石桥街道人大代表联络站' })])
  expect(other.seen.wrong.map(({ letter }: { letter: string }) => letter)).toEqual(['E', 'I'])
})

test('what changed after the preview is not taken over', async () => {
  const lines = [roll('尤八'), roll('尤九')]
  const { file, seen } = await preview(lines)
  await take([roll('尤八')])
  const body = { act: 'take', ...file, basedOn: seen.basedOn, reason: '换届' }
  const taken = await administrator.post('/api/deputies/imports', body)
  expect([taken.status, taken.body.code]).toEqual([409, 'sheet.overtaken'])
  expect((await clerk.get('/api/mandates?text=尤九')).body.items).toEqual([])
})

test('the template, filled in, is a roll that can be taken, and offers the county’s stations', async () => {
  const { status, body } = await administrator.get('/api/deputies/imports/990121/template')
  expect([status, typeof body]).toEqual([200, 'string'])
  const answer = await town.app.inject({
    method: 'GET',
    url: '/api/deputies/imports/990121/template',
    headers: { cookie: await cookieOf('administrator') },
  })
  const book = await readXlsx(answer.rawPayload)
  expect(book.sheets.map(({ name }) => name)).toEqual(['代表名册 Deputies', '填写说明 Notes', '可选 Lists'])
  expect(book.sheets[2]?.rows.flat()).toContain('柳林镇人大代表联络站')
  const filled = await writeXlsx({
    sheets: [
      { name: '名册', rows: [...(book.sheets[0]?.rows ?? []), deputyColumns.map((c) => roll('尤十')[c] ?? null)] },
    ],
  })
  const seen = (await administrator.post('/api/deputies/imports', { act: 'preview', ...sent(filled) })).body
  expect([seen.wrong, seen.counts.newDeputy]).toEqual([[], 1])
})

test('a formula is read as it shows and never worked out', async () => {
  const cells = new Map([
    ['1,0', { value: '尤甲', formula: 'A9', formulaResult: '尤甲' }],
    ['2,0', { value: null, formula: 'A9' }],
  ])
  const bytes = await sheetOf([roll(''), roll('')], { cells })
  const seen = (await administrator.post('/api/deputies/imports', { act: 'preview', ...sent(bytes) })).body
  expect(seen.lines).toMatchObject([{ line: 2, name: '尤甲' }])
  expect(seen.wrong).toMatchObject([{ line: 3, letter: 'A', value: '=A9' }])
})

test('what is no workbook, unpacks to too much, has no line or too many, or lacks a column is refused in words', async () => {
  const codeOf = async (bytes: Uint8Array) =>
    (await administrator.post('/api/deputies/imports', { act: 'preview', ...sent(bytes) })).body.code
  expect(await codeOf(new TextEncoder().encode('姓名,层级'))).toBe('sheet.unreadable')
  const book = unzipSync(await sheetOf([roll('尤乙')]))
  const bomb = zipSync({ ...book, 'xl/media/a.png': new Uint8Array(64 * 1024 * 1024) }, { level: 9 })
  expect(bomb.length).toBeLessThan(200_000)
  expect(await codeOf(bomb)).toBe('sheet.unreadable')
  expect(await codeOf(await sheetOf([]))).toBe('sheet.empty')
  expect(await codeOf(await sheetOf(Array.from({ length: 2_001 }, () => ({ name: '尤' }))))).toBe('sheet.too-long')
  const other = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['姓名', '电话'],
          ['尤丙', '1'],
        ],
      },
    ],
  })
  const seen = (await administrator.post('/api/deputies/imports', { act: 'preview', ...sent(other) })).body
  expect(seen.wrong).toHaveLength(deputyColumns.length - 1)
})

test('two thousand lines are taken in one go', async () => {
  const lines = Array.from({ length: 2_000 }, (_, n) => roll(`众${n}`))
  const taken = await take(lines)
  expect([taken.status, taken.body.counts.newDeputy]).toEqual([200, 2_000])
})

test('a county’s administrator imports for his county alone', async () => {
  const file = sent(await sheetOf([roll('尤丁')]))
  const elsewhere = await administrator.post('/api/deputies/imports', { act: 'preview', ...file, countyId: '990122' })
  expect(elsewhere.status).toBe(404)
  expect((await administrator.get('/api/deputies/imports/990122/template')).status).toBe(404)
  expect((await clerk.post('/api/deputies/imports', { act: 'preview', ...file })).status).toBe(403)
})

async function cookieOf(username: string): Promise<string> {
  const password = town.world.accounts.find((one) => one.username === username)?.password
  const answer = await town.app.inject({ method: 'POST', url: '/api/session', payload: { username, password } })
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ')
}
