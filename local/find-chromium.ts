import { existsSync } from 'node:fs'

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A browser of this machine: CHROMIUM_PATH, else where distributions put it. Throws a sentence with the way out where there is none. */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'] ?? '', ...known].find((path) => path !== '' && existsSync(path))
  if (found) return found
  throw new Error(
    '没有找到 Chromium。请安装（Debian：apt-get install chromium），或者用 CHROMIUM_PATH 指出它在哪里。\n' +
      'No Chromium was found. Install it (Debian: apt-get install chromium), or say in CHROMIUM_PATH where it is.',
  )
}
