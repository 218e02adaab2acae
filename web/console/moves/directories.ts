import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'

interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** Directories change rarely: once a sitting is often enough. */
const aSitting = 30 * 60_000

/** A directory whole, page after page. */
function useDirectory<Item>(name: string, enabled: boolean, page: (cursor: string | undefined) => Promise<Page<Item>>) {
  return useQuery({
    queryKey: ['directory', name],
    staleTime: aSitting,
    enabled,
    queryFn: async () => {
      const all: Item[] = []
      let cursor: string | undefined
      do {
        const read = await page(cursor)
        all.push(...read.items)
        cursor = read.nextCursor ?? undefined
      } while (cursor !== undefined)
      return all
    },
  })
}
const asked = (cursor: string | undefined) => ({ params: { query: { limit: 100, ...(cursor && { cursor }) } } })

export const useOrganizations = (enabled = true) =>
  useDirectory('organisations', enabled, (cursor) => answerOf(client.GET('/api/organisations', asked(cursor))))
export const useStations = (enabled = true) =>
  useDirectory('stations', enabled, (cursor) => answerOf(client.GET('/api/stations', asked(cursor))))
export const useDeputies = (enabled = true) =>
  useDirectory('deputies', enabled, (cursor) => answerOf(client.GET('/api/deputies', asked(cursor))))
export const useResolutionChannels = (enabled = true) =>
  useDirectory('resolution-channels', enabled, (cursor) =>
    answerOf(client.GET('/api/resolution-channels', asked(cursor))),
  )
export const usePlaces = (enabled = true) =>
  useDirectory('places', enabled, (cursor) => answerOf(client.GET('/api/places', asked(cursor))))
export const useCategories = (enabled = true) =>
  useDirectory('categories', enabled, (cursor) => answerOf(client.GET('/api/categories', asked(cursor))))
export const useResearches = (enabled = true) =>
  useDirectory('research', enabled, (cursor) => answerOf(client.GET('/api/research', asked(cursor))))
/** The newest matters one may see, to point at one of them. */
export const useNewestSuggestions = (enabled = true) =>
  useQuery({
    queryKey: ['suggestions', 'newest'],
    enabled,
    queryFn: async () => (await answerOf(client.GET('/api/suggestions', { params: { query: { limit: 100 } } }))).items,
  })
