import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Cast } from './cast.ts'
import { atTheDesk } from './at-the-desk.ts'
import { checkTold } from './check-told.ts'
import { checkWhole } from './check-whole.ts'
import { matterOf } from './matter-of.ts'
import type { Letter } from './read-letters.ts'
import { register } from './register.ts'
import { playAnswer } from './routes/answer.ts'
import { playCounty } from './routes/county.ts'
import { playRedirect } from './routes/redirect.ts'
import { playResearch } from './routes/research.ts'
import { playTownship } from './routes/township.ts'
import type { Act, Scene } from './scene.ts'
import type { Tally } from './tally.ts'
import { topicOf } from './topic-of.ts'

const perResearch = 10
const alone = { answer: playAnswer, township: playTownship, county: playCounty, redirect: playRedirect }

interface Cue {
  readonly n: number
  readonly scene: Scene
}

/**
 * Plays every letter to its end, `concurrency` at a time; letters of the research route share one research by tens. What happened
 * to each stands in the tally. Each is read back once it is
 * registered and compared to the last character; when it has ended, each submitter must find at the public door all that he was owed.
 */
export async function playLetters(
  letters: readonly Letter[],
  how: { cast: Cast; tally: Tally; concurrency: number; exceptions?: boolean; onStep: () => void },
): Promise<void> {
  const { cast, tally, concurrency, exceptions = false, onStep } = how
  const cues = letters.map((letter, n): Cue => {
    const { matter, words, twists } = matterOf(letter, n, exceptions)
    const heard = tally.heardOn(matter.route)
    const channelId = world.channels.arbitration
    return { n, scene: { cast, heard, matter, words, twists, channelId, happiness: 'satisfied' } }
  })

  const enter = async ({ n, scene }: Cue): Promise<Act | null> => {
    let id: string | null = null
    try {
      const life = await register(scene)
      id = life.id
      await checkWhole(cast, life.id, scene.matter)
      return await atTheDesk({ ...scene, life })
    } catch (error) {
      tally.failed(n, scene.matter.route, id, error)
      onStep()
      return null
    }
  }
  const single = (cue: Cue) => async () => {
    const act = await enter(cue)
    const { route } = cue.scene.matter
    if (!act || route === 'research') return
    const told = alone[route](act).then(() => checkTold(act))
    await told.then(
      () => tally.ended(cue.n, route, act.life.id),
      (error: unknown) => tally.failed(cue.n, route, act.life.id, error),
    )
    onStep()
  }
  const together = (group: readonly Cue[], which: number) => async () => {
    const numbers = new Map<string, number>()
    const acts: Act[] = []
    for (const cue of group) {
      const act = await enter(cue)
      if (!act) continue
      numbers.set(act.life.id, cue.n)
      acts.push(act)
    }
    const lost = new Map<string, unknown>()
    await playResearch(acts, topicOf(which), ({ life }, error) => lost.set(life.id, error)).catch((error: unknown) => {
      for (const { life } of acts) if (!lost.has(life.id)) lost.set(life.id, error)
    })
    for (const act of acts.filter(({ life }) => !lost.has(life.id)))
      await checkTold(act).catch((error: unknown) => lost.set(act.life.id, error))
    for (const [id, n] of numbers) {
      if (lost.has(id)) tally.failed(n, 'research', id, lost.get(id))
      else tally.ended(n, 'research', id)
      onStep()
    }
  }

  const researched = cues.filter(({ scene }) => scene.matter.route === 'research')
  const groups = Array.from({ length: Math.ceil(researched.length / perResearch) }, (_, g) =>
    researched.slice(g * perResearch, (g + 1) * perResearch),
  )
  const rest = cues.filter(({ scene }) => scene.matter.route !== 'research')
  // The long ones first, so that nobody waits for them at the end.
  await inParallel([...groups.map(together), ...rest.map(single)], concurrency)
}

async function inParallel(tasks: readonly (() => Promise<void>)[], width: number): Promise<void> {
  const queue = [...tasks]
  const worker = async () => {
    for (let task = queue.shift(); task; task = queue.shift()) await task()
  }
  await Promise.all(Array.from({ length: width }, worker))
}
