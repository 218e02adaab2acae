import { z } from 'zod'

/** Where a page ended, opaque to the client: base64url of JSON. */
export const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A cursor in a query string, read back into the shape it was made of; anything else is a 400 naming the field. */
export const cursorField = <S extends z.ZodType>(shape: S) =>
  z.string().transform((text, ctx): z.output<S> => {
    const read = shape.safeParse(parsed(text))
    if (read.success) return read.data
    ctx.addIssue({ code: 'custom', message: '请用上一页给出的 cursor / use the cursor the page before gave' })
    return z.NEVER
  })

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
