import { useQuery } from '@tanstack/react-query'

interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}

/** A short catalogue whole, with what is out of use; `of` names it. */
export const useCatalogue = <Item>(of: readonly string[], page: (cursor: string) => Promise<Page<Item>>) =>
  useQuery({
    queryKey: of,
    queryFn: async () => {
      const all: Item[] = []
      let cursor: string | null = ''
      do {
        const read: Page<Item> = await page(cursor)
        all.push(...read.items)
        cursor = read.nextCursor
      } while (cursor !== null)
      return all
    },
  })
