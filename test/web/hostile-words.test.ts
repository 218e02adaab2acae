import { afterAll, beforeAll, expect, test } from 'vitest'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { giveLink } from '../town/by-link.ts'
import { done, must, register, tell } from '../town/deeds.ts'
import { hostileTexts } from './hostile-corpus.ts'
import { openDesk, type Desk } from './open-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const fitting = (most: number, from: number) => {
  let text = ''
  for (let n = 0; text.length + (hostileTexts[(from + n) % 200] ?? '').length < most; n++)
    text += hostileTexts[(from + n) % 200]
  return text
}
const short = hostileTexts.filter(({ length }) => length <= 55)

test('two hundred hostile texts in every field of a matter are words on every page: nothing runs, nothing is made of them, nothing is asked of another host', async () => {
  expect(new Set(hostileTexts).size).toBe(200)
  const [clerk, officer, unit, chair] = await desk.town.all('clerk', 'officer', 'construction', 'chair')
  const all = hostileTexts.join('\n')
  const matters: string[] = []
  for (const n of [0, 60, 120]) {
    const person = { name: short[n % short.length], phone: '13800000001', address: fitting(190, n) }
    const { id, submitters } = await register(clerk, {
      stationId: world.stationId,
      channel: 'reception',
      title: fitting(490, n),
      text: all,
      submitters: [person],
      externalNumbers: { [fitting(45, n) || '12345']: fitting(95, n + 7) || 'x' },
    })
    matters.push(id)
    const reason = all.slice(0, 4_900)
    await must(officer, id, 'assign', { unitId: world.units.construction, note: reason, classify: { reason } })
    await must(unit, id, 'signFor')
    await must(unit, id, 'submitResult', { text: all, degree: 'solved' })
    await must(officer, id, 'sendBack', { reason })
    await tell(officer, id, { kind: 'submitter', id: submitters[0]?.id ?? '' }, ['assignmentStatus'])
    await clerk.post(`/api/suggestions/${id}/personal-requests`, {
      submitterId: submitters[0]?.id,
      kind: 'correction',
      words: all.slice(0, 1_900),
    })
  }
  const [first = ''] = matters
  const { id: linkId, token, code } = await giveLink(officer, first)
  const { id: research } = done(
    await chair.post('/api/research', {
      title: fitting(190, 0),
      reason: all.slice(0, 4_900),
      asPost: world.chairPostId,
    }),
  )

  const seen: [string | null, string][] = [
    ['officer', '/console/tray/todo'],
    ['officer', `/console/tray/inProgress?q=${encodeURIComponent(hostileTexts[1] ?? '')}`],
    ...matters.map((id) => ['officer', `/console/suggestions/${id}`] as [string, string]),
    ['construction', `/console/suggestions/${first}`],
    ['supervisor', `/console/suggestions/${first}/comparison`],
    ['supervisor', '/console/supervision?state=open'],
    ['chair', '/console/personal-requests'],
    ['chair', `/console/research/${research}`],
    [null, `/link#${linkId}.${token}`],
  ]
  const made: unknown[] = []
  for (const [who, path] of seen) {
    const page = await desk.at(who, path)
    page.on('dialog', (dialog) => {
      made.push([path, dialog.message()])
      void dialog.dismiss()
    })
    if (who === null) {
      await page.getByRole('textbox', { name: '校验码' }).fill(code)
      await page.keyboard.press('Enter')
      await page.getByText('<script id=hostile>').first().waitFor()
    }
    await page.waitForLoadState('networkidle')
    const elements = await page.locator('[id=hostile], [onerror], [onload], [srcdoc], object, embed, base').count()
    const title = await page.title()
    if (elements > 0 || !page.url().startsWith(await here(page))) made.push([path, elements, page.url(), title])
    await page.context().close()
  }
  expect(made).toEqual([])
  expect(desk.complaints).toEqual([])
})
const here = async (page: { evaluate: (what: string) => Promise<unknown> }) =>
  String(await page.evaluate('location.origin'))
