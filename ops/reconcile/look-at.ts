import type { Client } from '@temporalio/client'
import type { Database } from '../../db/connect.ts'
import { awaitsStart } from '../../db/queries/awaits-start.ts'
import { compareWithLedger, type Compared, type Subject } from '../../db/queries/compare-with-ledger.ts'
import type { Life } from '../../workflows/rules/suggestion.ts'
import { workflowIdOf } from '../begin-life.ts'
import { readStory, type ToldStory } from '../read-story.ts'
import type { Difference, DifferenceKind } from './difference.ts'

/** A timer begins a little after its story reckoned it. */
const tolerance = 5_000
/** So long a story may wait for its worker before somebody should look. */
const patience = 60_000

type Found = readonly [DifferenceKind, readonly string[]]

/**
 * Compares one row with its ledger, in one snapshot, and an open one with its story (`storyOnly`: any, and nothing else). A row that moved while its story was read tells
 * nothing of the story, nor does a story that is just at work.
 */
export async function lookAt(
  { db, client }: { db: Database; client: Client },
  subject: Subject,
  { storyOnly = false }: { storyOnly?: boolean } = {},
): Promise<Difference[]> {
  const compared = await compareWithLedger(db, subject)
  if (!compared) return []
  const told = (found: readonly Found[]) =>
    found.map(([kind, details]): Difference => ({ subject: `${subject.kind} ${subject.id}`, kind, details }))
  const ofRow = storyOnly ? [] : rowFound(compared)
  if (compared.isNewer || (compared.life.over && !storyOnly)) return told(ofRow)

  const ofStory = await storyFound(client, subject, compared.life)
  if (ofStory.length === 0) return told(ofRow)
  const again = await compareWithLedger(db, subject)
  const hasMoved = again?.life.seq !== compared.life.seq
  const isComing = ofStory.some(([kind]) => kind === 'storyMissing') && (await awaitsStart(db, subject.id))
  return told(hasMoved || isComing ? ofRow : [...ofRow, ...ofStory])
}

function rowFound({ isNewer, ledger, differs }: Compared): Found[] {
  if (isNewer) return [['newerState', []]]
  if (!ledger.whole) return [['ledgerBroken', [`${ledger.why} ${ledger.seq}`]]]
  const parts = ['state', 'columns', 'obligations', 'assignments'] as const
  return parts.flatMap((part): Found[] => (differs[part] ? [[part, differs[part]]] : []))
}

async function storyFound(client: Client, subject: Subject, life: Life): Promise<Found[]> {
  let story: ToldStory
  try {
    story = await readStory(client, workflowIdOf(subject))
  } catch (error) {
    if (error instanceof Error && /payload key/.test(error.message)) return [['storyUnreadable', []]]
    throw error
  }
  if (story.status !== 'running') return life.over ? [] : [['storyMissing', [story.status]]]
  if (story.waitingSince !== null)
    return Date.now() - story.waitingSince > patience
      ? [['storyStuck', [new Date(story.waitingSince).toISOString()]]]
      : []
  const seqs = [`${story.life.seq} / ${life.seq}`]
  if (story.life.seq > life.seq) return [['storyAhead', seqs]]
  if (life.over) return [['storyUnended', []]]
  if (story.life.seq < life.seq || story.life.stage !== life.stage || story.life.over) return [['storyBehind', seqs]]
  const mark = life.nextMark
  if (mark !== null && !story.alarms.some((at) => at <= mark + tolerance))
    return [['alarmLate', [new Date(mark).toISOString()]]]
  return []
}
