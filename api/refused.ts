import type { Refusal } from '../workflows/rules/refusals.ts'
import type { DoorRefusal } from './refusals.ts'

const kept = Symbol('refusal')

/** A refusal on its way to the client: `throw refused(refusals.notFound())`; the problem plugin answers it. */
export const refused = (refusal: Refusal | DoorRefusal): Error =>
  Object.assign(new Error(refusal.code), { [kept]: refusal })

/** The refusal a thrown value carries, or null: then it is a fault. */
export const refusalIn = (error: unknown): DoorRefusal | null =>
  error instanceof Error && kept in error ? (error[kept] as DoorRefusal) : null
