import { z } from 'zod'
import type { DraftableMove } from '../../workflows/rules/drafted-moves.ts'
import { suggestionForms } from './suggestion-forms.ts'

const formOf = <M extends DraftableMove>(move: M) =>
  z.strictObject({ move: z.literal(move), fields: suggestionForms[move].body })

/** An act as it is drafted: which, and what its own door would be sent. */
export const draftedForm = z
  .discriminatedUnion('move', [formOf('assign'), formOf('submitToCounty'), formOf('transfer')])
  .meta({
    examples: [
      {
        move: 'assign',
        fields: {
          unitId: 'org_liulin_construction',
          note: '请先查看现场。',
          classify: { reason: '村内道路照明属于镇里的职责。' },
        },
      },
    ],
  })
