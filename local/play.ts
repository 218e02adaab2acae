import type { Route } from '../workflows/rules/suggestion.ts'
import { interruptible } from './interruptible.ts'
import { actionsOf } from './play/actions-of.ts'
import { openCast, type Cast } from './play/cast.ts'
import { extremes } from './play/extremes.ts'
import { readOptions } from './play/options.ts'
import { playLetters } from './play/play-letters.ts'
import { readLetters } from './play/read-letters.ts'
import { report, type Spent } from './play/report.ts'
import { openTally, type Tally } from './play/tally.ts'
import { painter } from './screen.ts'
import { openThrowAwayTown } from './throw-away-town.ts'

// `npm run play`: real letters through the public doors, every role played to the end. Exit 1 when one did not get there.
await interruptible(async (opened) => {
  const options = readOptions(process.argv.slice(2))
  const written = options.letters === null ? [] : readLetters(options.letters, options.columns, options.count)
  const letters = [...written, ...(options.extremes ? extremes : [])]
  const onProgress = ({ zh, en }: { zh: string; en: string }) => console.log(`  · ${zh}  ${en}`)
  onProgress({ zh: `共 ${letters.length} 封信`, en: `${letters.length} letters` })
  const thrownAway = options.townUrl === null ? await openThrowAwayTown({ onProgress, onOpened: opened }) : null
  const townUrl = options.townUrl ?? thrownAway?.apiUrl ?? ''

  const cast = openCast(townUrl)
  const tally = openTally()
  const began = performance.now()
  const onStep = showProgress(letters.length, tally)
  await playLetters(letters, { cast, tally, concurrency: options.concurrency, exceptions: options.exceptions, onStep })
  const seconds = (performance.now() - began) / 1_000
  const spent = await spentOn(cast, tally)
  console.log(report(tally, spent, seconds, painter()).join('\n'))
  if (tally.fates().every(({ ended }) => ended)) return 0
  // The town and its logs are about to be gone.
  for (const line of thrownAway?.faults().slice(-5) ?? []) console.log(line)
  return 1
})

/** A line every tenth of the way. */
function showProgress(total: number, tally: Tally): () => void {
  const stride = Math.max(1, Math.ceil(total / 10))
  return () => {
    const done = tally.fates().length
    if (done % stride === 0 || done === total) console.log(`  · ${done}/${total}`)
  }
}

async function spentOn(cast: Cast, tally: Tally): Promise<Spent> {
  const spent = new Map<Route, { actions: number; events: number }[]>()
  for (const { route, id, ended } of tally.fates()) {
    if (!ended || id === null) continue
    const cost = await actionsOf(cast, id).catch(() => null)
    if (cost) spent.set(route, [...(spent.get(route) ?? []), cost])
  }
  return spent
}
