import { chromium, type Page } from 'playwright-core'
import { buildConsole } from '../local/build-console.ts'
import { findChromium } from '../local/find-chromium.ts'
import { withPostgres } from '../local/with-postgres.ts'
import { inBenchTown } from './bench-town.ts'
import { matter } from './matter.ts'
import { multiplyMatter } from './multiply-matter.ts'
import { post } from './post.ts'

/** A clerk who types sixty Chinese characters a minute, well below a trained typist's eighty; ms. [OWN] */
const human = { character: 1_000, digit: 300, key: 500 }
const twoLines = '东柳村南巷晚上没有灯，老人孩子走路害怕，\n去年摔伤过两个人，请在巷口装几盏路灯。'
const times = 20
const rowsAPage = 50

/**
 * What a clerk waits for at the desk, in a real browser before a town that holds `many` matters: a two-line matter by keyboard at human
 * speed, a change of page, the opening of the list, its next pages, and a step in it.
 */
export const desk = (many = 100_000) =>
  inBenchTown(async (town) => {
    await buildConsole(({ en }) => console.error(`  · ${en}`))
    await town.up()
    const clerk = await town.cookieOf(town.base, 'clerk')
    const { id } = (await post(`${town.base}/api/suggestions`, matter(), clerk)) as never as { id: string }
    await withPostgres(town.postgres.ownerUrl, async (client) => {
      await client.query('begin')
      // Foreign keys are looked up by plans made while the tables were empty.
      await client.query('set local enable_seqscan = off')
      await multiplyMatter(client, id, many)
      // They are read, not lived.
      await client.query('update outbox set done_at = now() where done_at is null')
      await client.query('commit')
      await client.query('vacuum analyze')
    })
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
    try {
      const context = await browser.newContext({ baseURL: town.base, viewport: { width: 1366, height: 768 } })
      await context.request.post('/api/session', { data: { username: 'clerk', password: 'clerk-2026' } })
      const page = await context.newPage()
      await registers(page)
      await walksTheList(page, many)
    } finally {
      await browser.close()
    }
  })

async function registers(page: Page) {
  await page.goto('/console/register')
  await page.getByLabel('反映的内容').waitFor()
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
    await page.waitForTimeout(human.key)
  }
  const begun = performance.now()
  await page.keyboard.type(twoLines.replace('\n', ''), { delay: human.character })
  await press('Tab')
  await press('Tab')
  await page.keyboard.type('秦秀兰', { delay: human.character })
  await press('Tab')
  await page.keyboard.type('13800000001', { delay: human.digit })
  await press('Control+Enter')
  await page.locator('.receipt').waitFor()
  const seconds = (performance.now() - begun) / 1_000
  console.log(
    `a matter of ${twoLines.length - 1} characters with name and telephone, by keyboard at 60 characters a minute: ${seconds.toFixed(1)} s to the receipt, ${keys} keys besides what is said`,
  )
}

async function walksTheList(page: Page, many: number) {
  const [list, row] = ['/console/tray/inProgress', 'table.list tbody tr']
  await page.goto(list)
  await page.locator(row).first().waitFor()
  const toMatter = () => after(page, row, '.matter-head')
  const back = () => after(page, `nav a[href="${list}"]`, row)
  // Once each, so that what a page is made of has been fetched; what it shows is asked for each time.
  await toMatter()
  await back()
  const [there, here]: [number[], number[]] = [[], []]
  for (let n = 0; n < times; n++) {
    there.push(await toMatter())
    here.push(await back())
  }
  console.log(
    `a matter opened from its row, ${times} times: ${told(there)}; back to the list of ${many}: ${told(here)}`,
  )

  const more: number[] = []
  for (let n = 1; n <= times; n++)
    more.push(await after(page, '.page-foot button', `${row}:nth-child(${n * rowsAPage + 1})`))
  console.log(
    `the list’s next page, ${times} times: ${told(more)}; the last one ${more[more.length - 1]?.toFixed(0)} ms`,
  )
  console.log(`scrolled through ${(times + 1) * rowsAPage} rows: ${told(await frames(page))} between two frames`)
}

const frame = 'const frame = () => new Promise((next) => requestAnimationFrame(next))'

/** From a click until what it leads to has been drawn, ms, by the browser's own clock. */
const after = (page: Page, clicked: string, seen: string): Promise<number> =>
  page.evaluate(`(async () => {
    ${frame}
    const begun = performance.now()
    document.querySelector(${JSON.stringify(clicked)}).click()
    while (!document.querySelector(${JSON.stringify(seen)})) await frame()
    await frame()
    return performance.now() - begun
  })()`)

/** What lies between two frames while the page is moved from its top to its end, ms. */
const frames = (page: Page): Promise<number[]> =>
  page.evaluate(`(async () => {
    ${frame}
    scrollTo(0, 0)
    const between = []
    let last = await frame()
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, innerHeight / 4)
      const now = await frame()
      between.push(now - last)
      last = now
    }
    return between
  })()`)

const told = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms in the middle, ${sorted[sorted.length - 1]?.toFixed(0)} at worst`
}
