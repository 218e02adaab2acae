import { z } from 'zod'
import { id, instant } from '../fields.ts'

/** Where a move's texts go: each becomes an immutable document, and the command carries its id alone. */
export interface TextKeeper {
  /** `of`: another suggestion the text belongs to, begun in the same act. */
  keep(
    field: string,
    purpose: string,
    text: string,
    of?: { readonly subjectId: string; readonly title: string },
  ): string
  /** The id of what begins in this act, the same on every repeat. */
  idFor(prefix: string, field: string): string
  keepIf(field: string, purpose: string, text: string | null | undefined): string | null
}

/** One move's body: what the client sends, an example of it, and the command's data it becomes. */
export interface Form<Data> {
  readonly body: z.ZodType<Envelope>
  data(body: Envelope, texts: TextKeeper): Data
}

/** What every move may carry beside its own fields. */
const envelope = { occurredAt: instant.nullish(), expectedSeq: z.int().min(1).nullish(), asPost: id.nullish() }
export interface Envelope {
  readonly occurredAt?: string | null | undefined
  readonly expectedSeq?: number | null | undefined
  readonly asPost?: string | null | undefined
}

export function form<S extends z.ZodRawShape, Data>(
  fields: S,
  example: Record<string, unknown>,
  data: (body: z.output<z.ZodObject<S>>, texts: TextKeeper) => Data,
): Form<Data> {
  const body = z.strictObject({ ...fields, ...envelope }).meta({ examples: [example] })
  return {
    body: body as unknown as z.ZodType<Envelope>,
    // The validator has read this very schema; the type only got lost in the table of all moves.
    data: ({ occurredAt: _at, expectedSeq: _seq, asPost: _post, ...own }, texts) =>
      data(own as unknown as z.output<z.ZodObject<S>>, texts),
  }
}
