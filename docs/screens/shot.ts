import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Filled } from './fill-desk.ts'

/** One page as somebody meets it. */
export interface Shot {
  readonly name: string
  readonly who: string | null
  readonly path: string | ((filled: Filled, language: 'zh' | 'en') => string)
  readonly on?: BrowserContextOptions
  readonly look?: 'dark' | 'large'
  /** Before anything was registered: the page says what it would hold. */
  readonly empty?: true
  readonly act?: (page: Page, filled: Filled | null) => Promise<void>
}
