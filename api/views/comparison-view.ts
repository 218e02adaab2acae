import { z } from 'zod'
import type { Comparison } from '../../ops/history/compare-history.ts'
import { differenceKinds } from '../../ops/reconcile/difference.ts'
import type { Naming } from '../../workflows/rules/sentences.ts'
import { sentenceOf } from '../../workflows/rules/sentences.ts'
import { coded, sentence } from '../fields.ts'
import { temporalWords } from './temporal-words.ts'

const told = z.object({
  /** 1: the oldest run Temporal still holds. */
  run: z.number(),
  id: z.number(),
  at: z.string(),
  type: coded,
  /** Of an Update, a Signal or an activity. */
  name: z.string().nullable(),
  commandId: z.string().nullable(),
})
const written = sentence.extend({
  seq: z.number(),
  kind: z.string(),
  recordedAt: z.string(),
  commandId: z.string().nullable(),
})
const difference = coded.extend({
  /** The ledger's numbers it is about; empty where it is about the whole. */
  seqs: z.array(z.number()),
  details: z.array(z.string()),
})

export const comparisonShape = z
  .object({
    workflowId: z.string(),
    temporal: coded,
    /** Null: there is nothing to compare with. */
    agrees: z.boolean().nullable(),
    /** In order; the first is where to begin. */
    differences: z.array(difference),
    /** What an operator runs. */
    command: z.string().nullable(),
    pairs: z.array(
      z.object({
        at: z.string(),
        differs: z.enum(['notTold', 'notWritten']).nullable(),
        ledger: z.array(written),
        temporal: z.array(told),
      }),
    ),
  })
  .meta({ id: 'Comparison' })

const states = {
  read: ['已读取 Temporal 的记录。', 'Temporal’s history was read.'],
  absent: [
    'Temporal 没有这一件的记录，只列台账：刚登记的还没有送到，办结已久的过了保留期限已经删除。',
    'Temporal holds nothing of it; the ledger stands alone. What was just registered has not arrived yet, what ended long ago was removed after the retention period.',
  ],
  unreadable: [
    'Temporal 的记录打不开（缺少密钥），只列台账；请运行维护人员补上旧密钥。',
    'Temporal’s history cannot be opened (a key is missing); the ledger stands alone. Operators put the old key back.',
  ],
  away: [
    'Temporal 现在连不上，只列台账，请稍后再看。',
    'Temporal cannot be reached now; the ledger stands alone. Look again later.',
  ],
} as const
const pairDiffers = {
  notTold: ['台账有这一条，Temporal 没有', 'stands in the ledger, and Temporal knows of no act behind it'],
  notWritten: ['Temporal 已办理，台账没有这一条', 'was done as Temporal tells, and is not in the ledger'],
} as const

/** One suggestion's ledger beside Temporal's history, for a person; `names` as in its timeline. */
export function comparisonView(workflowId: string, { temporal, pairs, differences }: Comparison, names: Naming) {
  const found = [
    ...pairs.flatMap(({ differs, seqs }) =>
      differs === null ? [] : [{ ...words(differs, pairDiffers[differs]), seqs: [...seqs], details: [] }],
    ),
    ...differences.map(({ kind, details }) => {
      const { zh, en } = differenceKinds[kind]
      return { code: kind, zh, en, seqs: [], details: [...details] }
    }),
  ]
  return {
    workflowId,
    temporal: words(temporal, states[temporal]),
    agrees: found.length > 0 ? false : temporal === 'read' ? true : null,
    differences: found,
    command: found.length > 0 ? 'npm run reconcile' : null,
    pairs: pairs.map((pair) => ({
      at: iso(pair.ledger[0]?.recordedAt ?? pair.temporal[0]?.at ?? 0),
      differs: pair.differs,
      ledger: pair.ledger.map((event) => ({
        seq: event.seq,
        kind: event.body.kind,
        recordedAt: iso(event.recordedAt),
        commandId: event.commandId,
        ...sentenceOf(event, names),
      })),
      temporal: pair.temporal.map(({ run, id, at, type, name, commandId }) => ({
        run,
        id,
        at: iso(at),
        type: temporalWords(type),
        name,
        commandId,
      })),
    })),
  }
}

const words = (code: string, [zh, en]: readonly [string, string]) => ({ code, zh, en })
const iso = (at: number) => new Date(at).toISOString()
