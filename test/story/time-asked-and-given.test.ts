import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { done, make, must, register, stageOf, tell } from '../town/deeds.ts'
import type { Hand } from '../town/hand.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const days = 86_400_000
let town: Town
let clerk: Hand, officer: Hand, construction: Hand
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
  ;[clerk, officer, construction] = await town.all('clerk', 'officer', 'construction')
})
afterAll(() => town?.close())

async function assigned() {
  const receipt = await register(clerk, theDarkLane)
  await must(officer, receipt.id, 'assign', { unitId: world.units.construction, classify: { reason: '属于镇职责' } })
  const to = { kind: 'submitter' as const, id: receipt.submitters[0]!.id }
  const code = { receiptNumber: receipt.receiptNumber, queryCode: receipt.submitters[0]!.queryCode }
  return { id: receipt.id, to, code }
}
const shown = async (id: string) => done(await officer.get(`/api/suggestions/${id}`))
const owing = async (id: string, kind: string) =>
  (await shown(id)).obligations.find((o: { kind: string; settledAt: string | null }) => o.kind === kind && !o.settledAt)
const receiptOf = async (code: object) => done(await town.citizen.post('/api/public/receipts/lookup', code))

test('who is asked for more reads the question with its day and answers without an account; the unit loses no day by it', async () => {
  const { id, code } = await assigned()
  const before = (await owing(id, 'handle')).dueAt
  await must(officer, id, 'askSubmitter', { text: '是哪一盏灯？', told: { mode: 'phone' } })
  expect((await shown(id)).flags.paused).toBe(true)
  expect((await owing(id, 'handle')).light.zh).toBe('暂停计时')
  const { asked } = await receiptOf(code)
  expect(asked.text).toBe('是哪一盏灯？')
  expect(asked.by).toMatch(/^\d{4}-\d\d-\d\d$/)

  await town.sleep(4 * days)
  done(await town.citizen.post('/api/public/receipts/supplement', { ...code, text: '第三根灯杆。' }))
  await town.until(async () => !(await shown(id)).flags.paused)
  const after = await owing(id, 'handle')
  expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before))
  expect(after.explanation.zh).toContain('恢复计时')
  expect((await receiptOf(code)).asked).toBeNull()
})

test('nothing waits for ever: when no answer comes, the work goes on and says so', async () => {
  const { id } = await assigned()
  await must(officer, id, 'askSubmitter', { text: '请补充照片。' })
  await town.sleep(25 * days)
  await town.until(async () => !(await shown(id)).flags.paused)
  const { items } = done(await officer.get(`/api/suggestions/${id}/timeline`))
  expect(items.map((entry: { zh: string }) => entry.zh).join()).toContain('补充期限已满，按现有情况继续办理')
  const again = await make(officer, id, 'askSubmitter', { text: '再请补充。' })
  expect([again.status, again.body.code]).toEqual([409, 'suggestion.pause-used-up'])
})

test('more time is asked for before the end, decided by the assigner, and the citizen is owed the reason', async () => {
  const { id, to } = await assigned()
  await must(construction, id, 'requestExtension', { reason: '灯杆需要定制。', amount: 10 })
  expect((await shown(id)).flags.extensionPending).toBe(true)
  const tooLong = await make(officer, id, 'decideExtension', { granted: true, amount: 12, reason: '同意。' })
  expect([tooLong.status, tooLong.body.code]).toEqual([422, 'extension.too-long'])
  await must(officer, id, 'decideExtension', { granted: true, reason: '情况属实，同意延期。' })
  expect((await owing(id, 'handle')).explanation.zh).toContain('同意延期10个工作日')
  expect(await owing(id, 'extensionNotice')).toBeTruthy()
  await tell(officer, id, to, ['progress'])
  expect(await owing(id, 'extensionNotice')).toBeUndefined()
})

test('a promise keeps a concluded matter open, comes back on its day, and those concerned hear what became of it', async () => {
  const { id, to, code } = await assigned()
  await must(construction, id, 'signFor')
  const undated = await make(construction, id, 'submitResult', { text: '列入计划。', degree: 'planned' })
  expect([undated.status, undated.body.code]).toEqual([422, 'commitment.date-missing'])
  const commitmentDate = new Date(town.now() + 60 * days).toISOString().slice(0, 10)
  await must(construction, id, 'submitResult', { text: '列入计划。', degree: 'planned', commitmentDate })
  await must(officer, id, 'acceptResult')
  await tell(officer, id, to, ['assignmentStatus', 'result'])
  done(await town.citizen.post('/api/public/receipts/rating', { ...code, satisfaction: 'satisfied' }))
  await town.sleep(80 * days)
  expect(await stageOf(officer, id)).toBe('answered')
  await town.until(async () => (await owing(id, 'commitment')).light.code === 'red')

  await must(construction, id, 'reportCommitment', { text: '已全部安装。', outcome: 'kept' })
  await tell(officer, id, to, ['progress'])
  await town.until(async () => (await stageOf(officer, id)) === 'closed')
  const told = (await receiptOf(code)).told.at(-1)
  expect([told.kind, told.text]).toEqual(['progress', '已全部安装。'])
})
