/** The documents a ledger names: answers, results, reasons, notes, scans. A text that was kept for a move which was then refused is not among them. */
export function documentIdsIn(ledger: readonly { readonly body: object }[]): string[] {
  const ids = ledger.flatMap(({ body }) => [...namedIn(body)])
  return [...new Set(ids)]
}

const fields: readonly string[] = ['documentId', 'reasonId', 'note', 'scanId']

function* namedIn(value: object): Generator<string> {
  for (const [key, held] of Object.entries(value)) {
    if (typeof held === 'string' && fields.includes(key)) yield held
    if (key === 'furtherDocumentIds') yield* held as readonly string[]
    if (typeof held === 'object' && held !== null && !Array.isArray(held)) yield* namedIn(held as object)
  }
}
