import { z } from 'zod'
import type { LinkMove } from '../../workflows/rules/links.ts'
import type { Envelope } from '../moves/form.ts'
import { suggestionForms } from '../moves/suggestion-forms.ts'

/** What a link settles by itself, or a unit does not say: the task, the post, a day in the past, the state it saw. */
const leftOut = ['assignmentId', 'asPost', 'occurredAt', 'expectedSeq']

/** The body of a move as a unit writes it by its link: an official's, without what the link settles. */
export function linkForm(move: LinkMove): z.ZodType<Envelope> {
  const whole = suggestionForms[move].body as unknown as z.ZodObject
  const without = <T>(fields: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !leftOut.includes(name)))
  const [example = {}] = (z.globalRegistry.get(whole)?.examples ?? []) as Record<string, unknown>[]
  return z.strictObject(without(whole.shape)).meta({ examples: [without(example)] }) as unknown as z.ZodType<Envelope>
}
