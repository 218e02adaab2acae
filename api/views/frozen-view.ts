import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { FrozenRow } from '../../db/queries/list-frozen.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { frozenStates } from '../../workflows/rules/frozen-figures.ts'
import { sentence } from '../fields.ts'

export const frozenShape = z
  .object({
    id: z.string(),
    county: sentence.extend({ id: z.string() }),
    from: z.string(),
    to: z.string(),
    state: z.enum(frozenStates),
    /** 截至: when the digits shown were read. */
    asOf: z.string(),
    checkUntil: z.string(),
    fixedAt: z.string().nullable(),
    number: z.string().nullable(),
  })
  .meta({ id: 'FrozenFigures' })

/** Frozen figures as people find them in a list. */
export async function frozenView(reader: Reader, rows: readonly FrozenRow[]): Promise<z.input<typeof frozenShape>[]> {
  const names = await namesOf(reader, { organizations: rows.map(({ countyOfficeId }) => countyOfficeId) })
  return rows.map(({ id, countyOfficeId, fromDay, toDay, begunAt, checkUntil, fixedAt, number }) => ({
    id,
    county: { id: countyOfficeId, ...names.organizations(countyOfficeId) },
    from: fromDay,
    to: toDay,
    state: fixedAt === null ? 'checking' : 'fixed',
    asOf: (fixedAt ?? begunAt).toISOString(),
    checkUntil: checkUntil.toISOString(),
    fixedAt: fixedAt?.toISOString() ?? null,
    number,
  }))
}
