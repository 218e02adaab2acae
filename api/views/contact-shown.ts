import { z } from 'zod'

/** Why somebody looks. */
export const lookReason = z.string().trim().min(2).max(500)

/** A submitter in clear. */
export const contactShape = z
  .object({ name: z.string(), phone: z.string(), address: z.string() })
  .meta({ id: 'SubmitterContact' })
