import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { SlipPadFound } from '../../db/queries/list-slip-pads.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { slipsOfPad } from '../../db/queries/slips-of-pad.ts'
import { slipStates, type SlipState } from '../../workflows/rules/slips.ts'
import { sentence } from '../fields.ts'

const named = sentence.extend({ id: z.string() })

export const slipPadShape = z
  .object({
    id: z.string(),
    station: named,
    firstNumber: z.string(),
    lastNumber: z.string(),
    many: z.number(),
    unused: z.number(),
    entered: z.number(),
    voided: z.number(),
    printedAt: z.string(),
    printedBy: named,
  })
  .meta({ id: 'SlipPad' })

export const slipShape = z.object({
  receiptNumber: z.string(),
  state: z.enum(slipStates),
  /** 录入成哪一件 / the matter entered under it */
  suggestionId: z.string().nullable(),
  at: z.string().nullable(),
  voidReason: z.string(),
})

/** Pads as people read them. */
export async function slipPadsView(
  reader: Reader,
  found: readonly SlipPadFound[],
): Promise<z.input<typeof slipPadShape>[]> {
  const names = await namesOf(reader, {
    organizations: found.map(({ pad }) => pad.stationId),
    people: found.map(({ pad }) => pad.printedBy),
  })
  return found.map(({ pad, firstNumber, lastNumber, entered, voided }) => ({
    id: pad.id,
    station: { id: pad.stationId, ...names.organizations(pad.stationId) },
    firstNumber,
    lastNumber,
    many: pad.many,
    unused: pad.many - entered - voided,
    entered,
    voided,
    printedAt: pad.printedAt.toISOString(),
    printedBy: { id: pad.printedBy, ...names.people(pad.printedBy) },
  }))
}

/** The slips of a pad, never their codes. */
export async function slipsView(reader: Reader, padId: string): Promise<z.input<typeof slipShape>[]> {
  const rows = await slipsOfPad(reader, padId)
  return rows.map(({ receiptNumber, suggestionId, enteredAt, voidedAt, voidReason }) => {
    const state: SlipState = suggestionId !== null ? 'entered' : voidedAt !== null ? 'voided' : 'unused'
    return { receiptNumber, state, suggestionId, at: (enteredAt ?? voidedAt)?.toISOString() ?? null, voidReason }
  })
}
