import { z } from 'zod'
import { sheetTypes } from './write-sheet.ts'

/** What a door answers that gives a sheet. */
export const sheetShape = {
  description: '表格 / the sheet',
  content: Object.fromEntries(
    Object.values(sheetTypes).map((type) => [type.split(';')[0] ?? type, { schema: z.any() }]),
  ),
}
