import { z } from 'zod'
import type { CheckedRoll, LineOutcome } from '../../db/imports/check-deputy-sheet.ts'
import { mandateLevels } from '../../workflows/rules/mandates.ts'
import { sentence } from '../fields.ts'

const outcomes = ['newDeputy', 'newMandate', 'enrolment', 'unchanged'] as const satisfies readonly LineOutcome[]

/** As many as anybody corrects before he looks again. */
const shown = 500

/** What a roll comes to, line by line, and every cell that is wrong. */
export const deputyRollShape = {
  basedOn: z.string(),
  counts: z.object({ newDeputy: z.int(), newMandate: z.int(), enrolment: z.int(), unchanged: z.int() }),
  lines: z.array(
    z.object({
      line: z.int(),
      name: z.string(),
      level: z.enum(mandateLevels),
      term: z.string(),
      stationId: z.string().nullable(),
      outcome: z.enum(outcomes),
    }),
  ),
  wrongCount: z.int(),
  wrong: z.array(
    sentence.extend({
      line: z.int().describe('表格的行号 / as the spreadsheet counts'),
      letter: z.string().describe('列的字母 / the column’s letter'),
      column: sentence,
      value: z.string().describe('写的是什么 / what stands there'),
      instead: sentence.describe('应当写什么 / what to write'),
    }),
  ),
}

export const deputyRollView = <O extends 'preview' | 'taken' | 'unchanged'>(
  outcome: O,
  { lines, wrong }: CheckedRoll,
  basedOn: string,
) => {
  const count = (of: LineOutcome) => lines.filter((line) => line.outcome === of).length
  return {
    outcome,
    basedOn,
    counts: {
      newDeputy: count('newDeputy'),
      newMandate: count('newMandate'),
      enrolment: count('enrolment'),
      unchanged: count('unchanged'),
    },
    lines: lines.map(({ line, name, mandate, outcome: comesTo }) => ({
      line,
      name,
      level: mandate.level,
      term: mandate.term,
      stationId: mandate.enrolment?.stationId ?? null,
      outcome: comesTo,
    })),
    wrongCount: wrong.length,
    wrong: wrong.slice(0, shown),
  }
}
