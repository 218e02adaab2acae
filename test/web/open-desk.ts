import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core'
import { findChromium } from '../../local/find-chromium.ts'
import { openTown, type Town } from '../town/open-town.ts'

export interface Desk {
  readonly town: Town
  /** A browser of his own for one of the demo world, signed in by his cookie; null: nobody is signed in yet. */
  readonly at: (username: string | null, path: string, seen?: Seen) => Promise<Page>
  /** Whatever a browser complained of, and every request that left the host: nothing, on a good day. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}
interface Seen {
  readonly language?: 'zh' | 'en'
  readonly phone?: boolean
  /** Scripts are off, as in a browser that knows none. */
  readonly withoutScript?: boolean
  readonly dark?: boolean
  readonly large?: boolean
  /** Figures come by themselves; otherwise the desk asks for them, and its network comes to rest. */
  readonly live?: boolean
}

/** A real town with a real browser before its desk. */
export async function openDesk({
  practice = false,
  firstSteps = false,
  ...more
}: { practice?: boolean; firstSteps?: boolean; citizenUrl?: string } = {}): Promise<Desk> {
  const consoleFolder = fileURLToPath(new URL('../../dist/console', import.meta.url))
  const town = await openTown({ temporal: 'dev', consoleFolder, practice, ...more })
  // Whoever has worked here for a while has put them away.
  if (!firstSteps) await town.ownerSql`insert into steps_done (person_id, done_at) select id, now() from person`
  const baseURL = await town.app.listen({ host: '127.0.0.1', port: 0 })
  let browser = await launch()
  const complaints: string[] = []

  const at = async (username: string | null, path: string, seen: Seen = {}) => {
    const { language = 'zh', phone = false, dark = false, large = false, live = false, withoutScript = false } = seen
    const options: BrowserContextOptions = {
      baseURL,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      javaScriptEnabled: !withoutScript,
      viewport: phone ? { width: 360, height: 740 } : { width: 1366, height: 768 },
    }
    // A browser that ends itself takes no other test with it.
    if (!browser.isConnected()) browser = await launch()
    const context = await browser.newContext(options)
    await context.addInitScript(
      `for (const [name, value] of ${JSON.stringify(Object.entries({ language, dark, large }))}) localStorage.setItem('huiyin.' + name, String(value))`,
    )
    if (!live) await context.route('**/counts/events*', (route) => route.abort())
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`left the host: ${request.url()}`)
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`))
    page.on('console', (message) => {
      // A refusal is an answer like any other; the browser logs its status all the same.
      const isRefusal = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isRefusal) complaints.push(`${path}: ${message.text()}`)
    })
    if (username !== null) {
      const account = town.world.accounts.find((held) => held.username === username)
      await context.request.post('/api/session', { data: { username, password: account?.password } })
    }
    await page.goto(path)
    await page.locator('h1').first().waitFor()
    return page
  }
  return {
    town,
    at,
    complaints,
    close: async () => {
      await browser.close()
      await town.close()
    },
  }
}

const launch = () => chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
