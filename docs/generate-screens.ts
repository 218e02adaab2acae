import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { connect } from '../db/connect.ts'
import { buildConsole } from '../local/build-console.ts'
import { findChromium } from '../local/find-chromium.ts'
import { interruptible } from '../local/interruptible.ts'
import { openThrowAwayTown } from '../local/throw-away-town.ts'
import { fillDesk, type Filled } from './screens/fill-desk.ts'

// `npm run screens [-- FOLDER]`: every page of the desk in a throw-away town, as pictures in docs/screens (or in FOLDER, all of them).

const chosen = fileURLToPath(new URL('screens', import.meta.url))
const [elsewhere] = process.argv.slice(2)
const folder = elsewhere ?? chosen
const say = ({ zh, en }: { zh: string; en: string }) => console.log(`  · ${zh}  ${en}`)

const desktop: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
}
const phone: BrowserContextOptions = {
  ...desktop,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
}

interface Shot {
  readonly name: string
  readonly who: string | null
  readonly path: string | ((filled: Filled) => string)
  readonly on?: BrowserContextOptions
  readonly language?: 'en'
  readonly look?: 'dark' | 'large'
  readonly before?: boolean
  readonly act?: (page: Page, filled: Filled | null) => Promise<void>
  /** Stands in docs/screens; the others are for looking at while one works on a page. */
  readonly kept?: true
}

const press = (name: string) => async (page: Page) =>
  page.getByRole('button', { name, exact: true }).click({ timeout: 10_000 })
const enterByLink = async (page: Page, filled: Filled | null) => {
  await page.getByRole('textbox', { name: '校验码' }).fill(filled?.link.code ?? '')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2 }).first().waitFor()
}
const shots: readonly Shot[] = [
  { name: 'sign-in', who: null, path: '/console/' },
  { name: 'sign-in-en', who: null, path: '/console/', language: 'en' },
  { name: 'tray-empty', who: 'officer', path: '/console/tray/todo', before: true },
  { name: 'tray', who: 'officer', path: '/console/tray/todo', kept: true },
  { name: 'tray-en', who: 'officer', path: '/console/tray/todo', language: 'en', kept: true },
  { name: 'tray-two-posts', who: 'chair', path: '/console/tray/todo' },
  { name: 'tray-closed', who: 'officer', path: '/console/tray/closed' },
  { name: 'tray-dark', who: 'officer', path: '/console/tray/todo', look: 'dark' },
  { name: 'tray-large', who: 'officer', path: '/console/tray/todo', look: 'large' },
  { name: 'tray-phone', who: 'construction', path: '/console/tray/todo', on: phone },
  { name: 'register', who: 'clerk', path: '/console/register', kept: true },
  {
    name: 'register-spot',
    who: 'clerk',
    path: '/console/register',
    act: (page) => page.getByText('当场解释告知').click(),
  },
  { name: 'suggestion', who: 'officer', path: ({ handling }) => `/console/suggestions/${handling}`, kept: true },
  { name: 'suggestion-en', who: 'officer', path: ({ handling }) => `/console/suggestions/${handling}`, language: 'en' },
  { name: 'suggestion-new', who: 'officer', path: ({ fresh }) => `/console/suggestions/${fresh}` },
  {
    name: 'suggestion-assign',
    who: 'officer',
    path: ({ fresh }) => `/console/suggestions/${fresh}`,
    act: press('交办'),
  },
  {
    name: 'suggestion-feedback',
    who: 'officer',
    path: ({ handling }) => `/console/suggestions/${handling}`,
    act: press('记录反馈'),
  },
  {
    name: 'suggestion-unit-phone',
    who: 'construction',
    path: ({ handling }) => `/console/suggestions/${handling}`,
    on: phone,
    act: press('报送结果'),
    kept: true,
  },
  { name: 'suggestion-dark', who: 'officer', path: ({ handling }) => `/console/suggestions/${handling}`, look: 'dark' },
  {
    name: 'comparison',
    who: 'supervisor',
    path: ({ even }) => `/console/suggestions/${even}/comparison`,
  },
  { name: 'receptions-empty', who: 'clerk', path: '/console/receptions', before: true },
  { name: 'receptions', who: 'officer', path: '/console/receptions' },
  { name: 'reception', who: 'clerk', path: ({ reception }) => `/console/receptions/${reception}`, kept: true },
  { name: 'reception-en', who: 'clerk', path: ({ reception }) => `/console/receptions/${reception}`, language: 'en' },
  { name: 'personal-requests', who: 'chair', path: '/console/personal-requests' },
  { name: 'personal-requests-empty', who: 'chair', path: '/console/personal-requests', before: true },
  { name: 'notices', who: 'officer', path: '/console/notices' },
  { name: 'notices-en', who: 'officer', path: '/console/notices', language: 'en' },
  { name: 'notices-empty', who: 'officer', path: '/console/notices', before: true },
  { name: 'notice', who: 'construction', path: ({ notice }) => `/console/notices/${notice}` },
  { name: 'operations', who: 'administrator', path: '/console/operations' },
  { name: 'operations-en', who: 'administrator', path: '/console/operations', language: 'en' },
  { name: 'link-phone', who: null, path: ({ link }) => link.path, on: phone },
  { name: 'link-task-phone', who: null, path: ({ link }) => link.path, on: phone, act: enterByLink, kept: true },
  { name: 'supervision', who: 'supervisor', path: '/console/supervision', kept: true },
  { name: 'supervision-open', who: 'county', path: '/console/supervision?state=open' },
  { name: 'figures-empty', who: 'supervisor', path: '/console/figures', before: true },
  { name: 'figures', who: 'supervisor', path: '/console/figures' },
  { name: 'figures-en', who: 'supervisor', path: '/console/figures?compare=before', language: 'en' },
  { name: 'figures-month', who: 'county', path: '/console/figures?by=month' },
  { name: 'figures-phone', who: 'officer', path: '/console/figures', on: phone },
  {
    name: 'figure-list',
    who: 'supervisor',
    path: '/console/figures/list?measure=open&from=2026-01-01&to=2026-12-31',
  },
  { name: 'frozen-empty', who: 'county', path: '/console/frozen', before: true },
  { name: 'frozen-sets', who: 'county', path: '/console/frozen' },
  { name: 'frozen', who: 'countyhead', path: ({ frozen }) => `/console/frozen/${frozen}` },
  { name: 'frozen-en', who: 'countyhead', path: ({ frozen }) => `/console/frozen/${frozen}`, language: 'en' },
  { name: 'frozen-list', who: 'officer', path: ({ frozen }) => `/console/frozen/${frozen}/list?measure=open` },
  { name: 'bulletin', who: 'county', path: ({ frozen }) => `/console/frozen/${frozen}/bulletin` },
  { name: 'bulletin-outside', who: 'county', path: ({ frozen }) => `/console/frozen/${frozen}/bulletin?outside=true` },
  { name: 'research-list', who: 'county', path: '/console/research' },
  { name: 'research', who: 'chair', path: ({ research }) => `/console/research/${research}` },
  { name: 'research-open', who: 'chair', path: '/console/research/open' },
  { name: 'deputy-phone', who: 'deputy', path: '/console/', on: phone, kept: true },
]

await interruptible(async (opened) => {
  mkdirSync(folder, { recursive: true })
  await buildConsole(say)
  const town = await openThrowAwayTown({ onProgress: say, onOpened: opened })
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  const wanted = shots.filter(({ kept }) => kept === true || elsewhere !== undefined)
  try {
    for (const shot of wanted.filter(({ before }) => before)) await take(browser, town.apiUrl, shot, null)
    const { db, close } = connect(town.ownerUrl, { sees: 'everything', name: 'huiyin-screens', max: 1 })
    const filled = await fillDesk(town.apiUrl, db)
    await close()
    for (const shot of wanted.filter(({ before }) => !before)) await take(browser, town.apiUrl, shot, filled)
  } finally {
    await browser.close()
  }
  return 0
})

async function take(browser: Browser, apiUrl: string, shot: Shot, filled: Filled | null): Promise<void> {
  const context = await browser.newContext({ ...(shot.on ?? desktop), baseURL: apiUrl, reducedMotion: 'reduce' })
  // A stream never lets the network come to rest; the desk asks for its figures instead.
  await context.route('**/counts/events*', (route) => route.abort())
  const { language = 'zh', look = '' } = shot
  const choices = Object.entries({ language, dark: look === 'dark', large: look === 'large' })
  await context.addInitScript(
    `for (const [name, value] of ${JSON.stringify(choices)}) localStorage.setItem('huiyin.' + name, String(value))`,
  )
  if (shot.who !== null)
    await context.request.post('/api/session', { data: { username: shot.who, password: `${shot.who}-2026` } })
  const page = await context.newPage()
  await page.goto(typeof shot.path === 'string' ? shot.path : shot.path(filled as Filled))
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  await shot.act?.(page, filled)
  await page.waitForLoadState('networkidle')
  await page.locator('.waiting').waitFor({ state: 'detached' })
  await page.screenshot({ path: `${folder}/${shot.name}.png`, animations: 'disabled', caret: 'hide' })
  await context.close()
  say({ zh: shot.name, en: '' })
}
