import { z } from 'zod'
import { coded } from '../fields.ts'

/** One suggestion behind a number. */
export const figureItem = z
  .object({ id: z.string(), receiptNumber: z.string(), title: z.string(), stage: coded })
  .meta({ id: 'FigureItem' })
