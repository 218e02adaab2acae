import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where `npm run build:console` leaves the staff desk; undefined where it was not built. */
export function consoleFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../dist/console', import.meta.url))
  return existsSync(`${folder}/index.html`) ? folder : undefined
}
