import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

/** Every station around, page after page. */
export async function allStations() {
  const all = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof onePage>> = await onePage(cursor)
    all.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return all
}

const onePage = (cursor: string | null) =>
  answerOf(client.GET('/api/stations', { params: { query: { limit: 100, ...(cursor && { cursor }) } } }))
