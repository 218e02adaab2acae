import { useInfiniteQuery } from '@tanstack/react-query'

interface Page<Row> {
  readonly items: readonly Row[]
  readonly nextCursor: string | null
}

/** A register read page by page; `of` names it and what it is filtered by. */
export const useRegister = <Row>(of: readonly unknown[], page: (cursor: string) => Promise<Page<Row>>) =>
  useInfiniteQuery({
    queryKey: of,
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: '',
    getNextPageParam: (read) => read.nextCursor ?? undefined,
  })
