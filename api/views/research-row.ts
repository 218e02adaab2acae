import { z } from 'zod'
import type { listResearch } from '../../db/queries/list-research.ts'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import { researchStageNames } from '../../workflows/rules/research-refusals.ts'
import { underSupervisionName } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'

export const researchRowShape = z.object({
  id: z.string(),
  title: z.string(),
  stage: coded,
  office: z.object({ id: z.string(), name: sentence }),
  openedAt: z.string(),
  endedAt: z.string().nullable(),
  nextDueAt: z.string().nullable(),
  /** How many suggestions it takes up, seen or not. */
  linkedCount: z.number(),
  /** 督办中: a supervision of something owed on it, or on a paper of it, has gone out and is not done. */
  supervised: coded.nullable(),
})

type Row = Awaited<ReturnType<typeof listResearch>>[number]

/** A research as lists show it. */
export const researchRow = (
  row: Row,
  office: (id: string) => Sentence,
  supervised: ReadonlySet<string>,
): z.input<typeof researchRowShape> => ({
  id: row.id,
  title: row.title,
  stage: { code: row.stage, ...researchStageNames[row.stage] },
  office: { id: row.officeId, name: office(row.officeId) },
  openedAt: row.openedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
  nextDueAt: row.nextDueAt?.toISOString() ?? null,
  linkedCount: row.linkedCount,
  supervised: supervised.has(row.id) ? { code: 'supervised', ...underSupervisionName } : null,
})
