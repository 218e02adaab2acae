import type { ReactNode } from 'react'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useRowKeys } from '../trays/use-row-keys.ts'

export interface Column<Row> {
  readonly head: string
  readonly of: (row: Row) => ReactNode
  /** `title`: the column whose link J and K walk. */
  readonly className?: 'title' | 'holder' | 'number' | 'wide'
}

/** The rows of a register, page by page. */
export function RegisterTable<Row>({
  list,
  columns,
  idOf,
  none,
  label,
}: {
  list: {
    readonly data: { readonly pages: readonly { readonly items: readonly Row[] }[] } | undefined
    readonly isError: boolean
    readonly error: unknown
    readonly isPending: boolean
    readonly isSuccess: boolean
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly fetchNextPage: () => unknown
  }
  columns: readonly Column<Row>[]
  idOf: (row: Row) => string
  none: string
  label: string
}) {
  const body = useRowKeys()
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Listed list={list} rows={rows} none={none}>
        <table className="list register" aria-label={label}>
          <thead>
            <tr>
              {columns.map(({ head, className }) => (
                <th key={head} scope="col" className={className}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={idOf(row)}>
                {columns.map(({ head, className, of }) => (
                  <td key={head} className={className}>
                    {of(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
      <More list={list} />
    </>
  )
}
