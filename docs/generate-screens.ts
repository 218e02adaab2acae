import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { connect } from '../db/connect.ts'
import { buildConsole } from '../local/build-console.ts'
import { findChromium } from '../local/find-chromium.ts'
import { interruptible } from '../local/interruptible.ts'
import { openThrowAwayTown } from '../local/throw-away-town.ts'
import sharp from 'sharp'
import { desktop } from './screens/devices.ts'
import { fillDesk, type Filled } from './screens/fill-desk.ts'
import type { Shot } from './screens/shot.ts'
import { shots } from './screens/shots.ts'

// `npm run screens [-- FOLDER [NAME …]]`: every page of the desk in a throw-away town, in both languages, as pictures in docs/screens, or in
// FOLDER those whose names begin so. The browser draws its own fields (days, times, files) in the reader's language where it knows it: on
// Debian, with the package chromium-l10n.

const [folder = fileURLToPath(new URL('screens', import.meta.url)), ...names] = process.argv.slice(2)
const say = ({ zh, en }: { zh: string; en: string }) => console.log(`  · ${zh}  ${en}`)

await interruptible(async (opened) => {
  mkdirSync(folder, { recursive: true })
  await buildConsole(say)
  const town = await openThrowAwayTown({ onProgress: say, onOpened: opened })
  const browsers = { zh: await browserOf('zh_CN.UTF-8'), en: await browserOf('en_US.UTF-8') }
  const wanted = shots.filter(({ name }) => names.length === 0 || names.some((begin) => name.startsWith(begin)))
  const takeAll = async (some: readonly Shot[], filled: Filled | null) => {
    for (const shot of some)
      for (const language of ['zh', 'en'] as const)
        await take(browsers[language], town.apiUrl, shot, { language, filled })
  }
  try {
    await takeAll(
      wanted.filter(({ empty }) => empty),
      null,
    )
    const { db, close } = connect(town.ownerUrl, { sees: 'everything', name: 'huiyin-screens', max: 1 })
    const filled = await fillDesk(town.apiUrl, db)
    await close()
    await takeAll(
      wanted.filter(({ empty }) => !empty),
      filled,
    )
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()))
  }
  return 0
})

/** A browser as it is installed for those who read this language. */
function browserOf(locale: string): Promise<Browser> {
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: tmpdir(), LANGUAGE: locale, LC_ALL: locale }
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'], env })
}

async function take(
  browser: Browser,
  apiUrl: string,
  shot: Shot,
  { language, filled }: { language: 'zh' | 'en'; filled: Filled | null },
): Promise<void> {
  const context = await browser.newContext({ ...(shot.on ?? desktop), baseURL: apiUrl, reducedMotion: 'reduce' })
  // A stream never lets the network come to rest; the desk asks for its figures instead.
  await context.route('**/counts/events*', (route) => route.abort())
  const choices = Object.entries({ language, dark: shot.look === 'dark', large: shot.look === 'large' })
  await context.addInitScript(
    `for (const [name, value] of ${JSON.stringify(choices)}) localStorage.setItem('huiyin.' + name, String(value))`,
  )
  if (shot.who !== null)
    await context.request.post('/api/session', { data: { username: shot.who, password: `${shot.who}-2026` } })
  const page = await context.newPage()
  await page.goto(typeof shot.path === 'string' ? shot.path : shot.path(filled as Filled, language))
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await shot.act?.(page, filled)
  await page.waitForLoadState('networkidle')
  await page.locator('.waiting').waitFor({ state: 'detached' })
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })
  // Flat colours: a third of the size, and no eye sees a difference.
  await sharp(picture).png({ palette: true, effort: 10 }).toFile(`${folder}/${shot.name}-${language}.png`)
  await context.close()
  say({ zh: `${shot.name}-${language}`, en: '' })
}
