import type { BrowserContextOptions } from 'playwright-core'

export const desktop: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
}
export const phone: BrowserContextOptions = {
  ...desktop,
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
}
