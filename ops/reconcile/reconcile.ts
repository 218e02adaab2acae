import { setTimeout as pause } from 'node:timers/promises'
import type { Subject } from '../../db/queries/compare-with-ledger.ts'
import { endsOf } from '../../db/queries/ends-of.ts'
import { sendAgain } from '../../db/registers/send-again.ts'
import { workflowIdOf } from '../begin-life.ts'
import { everySubject } from '../every-subject.ts'
import { inTurns } from '../in-turns.ts'
import { differenceKinds, type Difference, type Outcome } from './difference.ts'
import { lookAt } from './look-at.ts'
import { mend, type Needs } from './mend.ts'
import { outboxDifferences, type OutboxDifference } from './outbox-differences.ts'
import { runningStories, type RunningStory } from './running-stories.ts'

export interface Told extends Difference {
  readonly outcome: Outcome
}
interface Walk extends Needs {
  readonly repair: boolean
  /** How long until what differs is looked at once more, ms. */
  readonly moment: number
  readonly onDifference: (told: Told) => void
}

const atOnce = 4

/**
 * Compares every row with its ledger, its obligations and tasks; every open life with its story; every running story with its row; and
 * the outbox with what was heard. What differs is looked at a second time a moment later and only then told, in one go with what was done
 * about it. Without `repair` nothing is written. Works in pages, beside running traffic. Answers how many of what were looked at.
 */
export async function reconcile(
  needs: Needs,
  options: { repair: boolean; moment?: number; onDifference: (told: Told) => void },
): Promise<{ subjects: number; stories: number }> {
  const walk: Walk = { moment: 1_000, ...needs, ...options }
  const looked = { subjects: 0, stories: 0 }
  for await (const page of everySubject(needs.db)) {
    await confirm(walk, page, {})
    looked.subjects += page.length
  }
  for await (const page of runningStories(needs.client)) {
    await compareRunning(walk, page)
    looked.stories += page.length
  }
  for await (const found of outboxDifferences(needs.db, walk.moment)) await settleOutbox(walk, found)
  return looked
}

/** Looks twice: only what is there both times is a difference. */
async function confirm(walk: Walk, page: readonly Subject[], how: { storyOnly?: boolean }): Promise<void> {
  const first = await inTurns(page, atOnce, (subject) => lookAt(walk, subject, how))
  const suspects = page.flatMap((subject, n) => (first[n]?.length ? [{ subject, first: first[n] }] : []))
  if (suspects.length === 0) return
  await pause(walk.moment)
  await inTurns(suspects, atOnce, async (suspect) => {
    const second = await lookAt(walk, suspect.subject, how)
    const found = second.filter(({ kind }) => suspect.first.some((before) => before.kind === kind))
    const outcomes = walk.repair ? await mend(walk, suspect.subject, found) : found.map(wouldBe)
    for (const [n, difference] of found.entries()) walk.onDifference({ ...difference, outcome: outcomes[n] ?? 'left' })
  })
}

const wouldBe = ({ kind }: Difference): Outcome => (differenceKinds[kind].repair ? 'wouldRepair' : 'left')

/** Stories without a row, and those that outlived theirs; the latter are not visited with the rows, of which most have ended. */
async function compareRunning(walk: Walk, page: readonly RunningStory[]): Promise<void> {
  const ended: Subject[] = []
  const orphans: RunningStory[] = []
  for (const kind of ['suggestion', 'research'] as const) {
    const ofKind = page.filter((story) => story.kind === kind)
    const ends = await endsOf(
      walk.db,
      kind,
      ofKind.map(({ id }) => id),
    )
    ended.push(...ofKind.filter(({ id }) => ends.get(id) === true))
    orphans.push(...ofKind.filter((story) => !ends.has(story.id) || story.workflowId !== workflowIdOf(story)))
  }
  await confirm(walk, ended, { storyOnly: true })
  if (orphans.length === 0) return
  await pause(walk.moment)
  for (const { kind, id, workflowId } of orphans) {
    const { status } = await walk.client.workflow.getHandle(workflowId).describe()
    const known = workflowId === workflowIdOf({ kind, id }) && (await endsOf(walk.db, kind, [id])).has(id)
    if (status.name === 'RUNNING' && !known)
      walk.onDifference({ subject: workflowId, kind: 'storyOrphan', details: [], outcome: 'left' })
  }
}

async function settleOutbox(walk: Walk, found: readonly OutboxDifference[]): Promise<void> {
  const mendable = walk.repair ? found.filter(({ kind }) => differenceKinds[kind].repair).map(({ id }) => id) : []
  const sent = new Set(await sendAgain(walk.db, mendable))
  for (const { id, ...difference } of found)
    walk.onDifference({
      ...difference,
      outcome: sent.has(id) ? 'repaired' : walk.repair ? 'left' : wouldBe(difference),
    })
}
