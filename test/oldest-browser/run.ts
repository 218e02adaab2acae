import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findOldestChromium } from '../../local/oldest-chromium.ts'

// `npm run test:oldest-browser [-- FILE …]`: the desk's own tests in Chromium 90, the oldest browser it is made for. Fetched once and kept.
const chromium = await findOldestChromium({ onProgress: ({ zh, en }) => console.log(`${zh}  ${en}`) })
/** What this build of it cannot do: tell of a download, and reach a filled field by Tab (it ends itself: "headless_clipboard"). Chromium itself can. */
const beyondIt = [
  'an export asks why, leaves as a sheet, and stands in the audit itself',
  'the list in sight is exported to Excel for a reason, as it is filtered',
  'a photo is added where the matter stands, saved by its name, and voided with a reason',
  'a clerk signs in, registers a matter by keyboard alone and hands over a receipt that opens the matter',
  'a number recalls what was raised before, words what was said alike, and one key joins it while registering',
]
const leftOut = ['--testNamePattern', `^(?!.*(?:${beyondIt.join('|')}))`]
const older = fileURLToPath(new URL('drive-older.cjs', import.meta.url))
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'test/vitest.config.ts', '--project', 'web', ...leftOut, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --require ${older}`.trim(),
    },
  },
)
process.exitCode = status ?? 1
