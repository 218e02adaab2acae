/** A "no" the system can say: code, HTTP status, a sentence in Chinese and English, and the way out. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}
export interface Refusal {
  readonly code: string
  readonly status: 400 | 403 | 404 | 409 | 422
  readonly say: Sentence
  readonly wayOut: Sentence
  readonly fields?: Readonly<Record<string, unknown>>
}

/** Writes one; `say` and `wayOut` are Chinese, then English. */
export const no = (
  code: string,
  status: Refusal['status'],
  say: readonly [string, string],
  wayOut: readonly [string, string],
  fields?: Refusal['fields'],
): Refusal => ({
  code,
  status,
  say: { zh: say[0], en: say[1] },
  wayOut: { zh: wayOut[0], en: wayOut[1] },
  ...(fields ? { fields } : {}),
})
