import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

const levels = ['city', 'county', 'township'] as const

/** The places at which offices stand, the wider first: a county with its townships, or a whole city. */
export function useOfficePlaces() {
  return useQuery({
    queryKey: ['directory', 'office-places'],
    staleTime: 30 * 60_000,
    queryFn: async () => (await Promise.all(levels.map(placesAt))).flat(),
  })
}

async function placesAt(level: (typeof levels)[number]) {
  const all = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof onePage>> = await onePage(level, cursor)
    all.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return all
}

const onePage = (level: (typeof levels)[number], cursor: string | null) =>
  answerOf(client.GET('/api/places', { params: { query: { level, limit: 100, ...(cursor && { cursor }) } } }))
