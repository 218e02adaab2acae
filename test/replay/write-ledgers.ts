/**
 * Freezes ledgers with the states they told: `TZ=UTC npx tsx test/replay/write-ledgers.ts`. Only to add what is missing: a file that
 * exists stays as it is, for it stands for what was written in a county years ago.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesVersion } from '../../workflows/rules/suggestion.ts'
import { freshBundle } from './fresh-bundle.ts'
import { play } from './play.ts'
import { openSandbox } from './sandbox.ts'
import { bends, budgeted, overdue } from './scenes.ts'

const ledgers = join(import.meta.dirname, 'ledgers', `rules-${rulesVersion}`)
mkdirSync(ledgers, { recursive: true })
const sandbox = await openSandbox(await freshBundle(), ['commitTransition', 'commitResearch'])
for (const [name, scene] of Object.entries({ ...budgeted, ...bends, ...overdue })) {
  const path = join(ledgers, `${name}.json`)
  if (existsSync(path)) continue
  const { run, memory } = await play(sandbox, scene)
  await run.dispose()
  const suggestion = { events: memory.events('sug_lane'), state: memory.state('sug_lane') }
  const { events, state } = 'research' in scene ? memory.research('res_road') : { events: [], state: null }
  const parts = memory.parts('sug_lane').map((part) => ({ events: part.events, state: part.state }))
  const split = parts.length === 0 ? {} : { parts }
  writeFileSync(path, `${JSON.stringify({ suggestion, research: { events, state }, ...split })}\n`)
}
await sandbox.close()
