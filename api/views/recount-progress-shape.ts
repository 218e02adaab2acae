import { z } from 'zod'

/** How far those told in bulk have come: `waiting` and `setAside` are still to do. */
export const recountProgressShape = z
  .object({
    concerned: z.int(),
    recounted: z.int(),
    waiting: z.int(),
    setAside: z.int(),
    moved: z.int(),
    earlier: z.int(),
    later: z.int(),
    withdrawn: z.int(),
  })
  .meta({ id: 'RecountProgress' })
