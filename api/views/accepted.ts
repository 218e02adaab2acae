import { z } from 'zod'

/** Kept durably, and sure to be heard; the look-up shows when it was. */
export const accepted = z.object({ accepted: z.literal(true) }).meta({ id: 'Accepted' })
