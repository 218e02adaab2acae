import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { deadlinesPaper } from '../../docs/generate-deadlines.ts'

test('the page on deadlines is the one the rules write today, down to every date', () => {
  const written = readFileSync(new URL('../../docs/deadlines.md', import.meta.url), 'utf8')
  expect(written, 'run `npx tsx docs/generate-deadlines.ts`').toBe(deadlinesPaper())
})

test('the page on deadlines tells dates that can be counted on a wall calendar', () => {
  const page = deadlinesPaper()
  // The make-up Sunday 20 September counts; Mid-Autumn and National Day do not.
  expect(page).toContain('**2026-09-24** “解答回复”的建议时限为5个工作日')
  expect(page).toContain('**2026-10-21** “办理”的建议时限为15个工作日')
  expect(page).toContain('**2026-10-08** “办理”的建议时限为30日')
  expect(page).toContain('**2026-06-10** “提出调研报告”的建议时限为3个月')
  expect(page).toContain('**2026-05-11** “解释告知”的建议时限为5个工作日')
})
