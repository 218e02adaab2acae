/** Plays a scene in the sandbox, the memory answering its commits. */
import { lifeOf } from '../../db/commands/suggestion-answer.ts'
import { moves } from '../../workflows/rules/suggestion.ts'
import { at } from '../rules/fixtures.ts'
import { commandOf, researchCommandOf } from './command-of.ts'
import { openMemory, type Memory } from './memory.ts'
import type { Run, Sandbox } from './sandbox.ts'
import type { Scene, Who } from './scenes.ts'

/** Tuesday, nine in the morning. */
export const opening = at('2026-03-10')
const research = 'res_road'
const lead = 'sug_lead'

export interface Played {
  readonly run: Run
  readonly memory: Memory
}

/** The life of a scene from its registration to the last thing said; `beats` cuts it short. */
export async function play(sandbox: Sandbox, scene: Scene, beats = Infinity): Promise<Played> {
  const memory = openMemory()
  const id = 'sug_lane'
  const people = scene.people ?? 1
  const spot = scene.spot && commandOf(scene.spot, 'spot', opening)
  const life = memory.register(id, opening, { people, ...(spot ? { spot } : {}) })
  if (scene.lead) memory.register(lead, opening)
  if (scene.research) memory.openResearch(research, opening)
  const { commitTransition, commitResearch } = memory
  let run = await sandbox.begin('suggestion', [id, life], { now: opening, hands: { commitTransition } })

  const who: Who = { submitters: [`sbm_${id}_1`, ...(people > 1 ? [`sbm_${id}_2`] : [])], research, lead }
  for (const [n, beat] of scene.beats(who).slice(0, beats).entries()) {
    await run.advance(beat.after)
    if (run.outcome() && 'say' in beat) run = await beginAgain(run)
    if ('say' in beat) await say(run, commandOf(beat.say, `cmd_${n}`, run.now()), beat.refused)
    if ('lead' in beat) {
      const command = commandOf(beat.lead, `cmd_${n}`, run.now())
      const { refusal } = await commitTransition({ id: lead, command, now: run.now() })
      if (refusal) throw new Error(`${command.kind}: ${refusal.code}`)
    }
    if ('alarm' in beat && scene.research)
      await commitResearch({ id: research, command: alarm(run.now()), now: run.now() })
    if ('research' in beat) {
      const command = researchCommandOf(beat.research, research, `cmd_${n}`, run.now())
      const { refusal } = await commitResearch({ id: research, command, now: run.now() })
      if (refusal) throw new Error(`${command.kind}: ${refusal.code}`)
    }
  }
  return { run, memory }

  /** A word after the end finds somebody at the desk, as the relay sees to. */
  async function beginAgain(ended: Run) {
    await ended.dispose()
    const again = { ...lifeOf(memory.state(id)), over: false }
    return sandbox.begin('suggestion', [id, again], { now: ended.now(), hands: { commitTransition } })
  }
}

const alarm = (now: number) =>
  ({ id: null, kind: 'clock', actor: { kind: 'clock' }, occurredAt: null, receivedAt: now, data: {} }) as const

async function say(run: Run, command: ReturnType<typeof commandOf>, refused?: string) {
  if (!moves.some((move) => move === command.kind)) return run.signal(command.kind, command)
  const told = await run.update(command.kind, command)
  const failed = told && 'failed' in told ? told.failed : undefined
  if (failed?.message !== refused) throw failed ?? new Error(`${command.kind} was not refused`)
}
