import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { components } from '../http/openapi.d.ts'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useRowKeys } from '../trays/use-row-keys.ts'
import { useWords } from '../words/use-words.ts'
import type { FigureListSearch } from './figure-list-search.ts'
import { useGroupName } from './use-group-name.ts'

type Item = components['schemas']['FigureItem']
type Pages = InfiniteData<{ items: Item[] }>

/** The suggestions behind one number, under its name. `last`: one more cell of each row. */
export function FigureList({
  search,
  list,
  days,
  last,
}: {
  search: FigureListSearch
  list: UseInfiniteQueryResult<Pages>
  days: string
  last?: { name: string; of: (item: Item) => ReactNode }
}) {
  const { t, say } = useWords()
  const group = useGroupName(search)
  const body = useRowKeys()
  const title = [group, t(`figures.m.${search.measure}`)].filter(Boolean).join(' · ')
  useTitle(title)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="page-head">
        <h1>
          {title} <span className="sub">{days}</span>
        </h1>
      </div>
      <Listed list={list} rows={rows} none={t('figures.emptyList')}>
        <table className="list figure-list">
          <thead>
            <tr>
              <th scope="col" className="ordinal">
                {t('list.ordinal')}
              </th>
              <th scope="col">{t('figures.receipt')}</th>
              <th scope="col">{t('list.title')}</th>
              <th scope="col">{t('list.stage')}</th>
              {last && <th scope="col">{last.name}</th>}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, n) => (
              <tr key={row.id}>
                <td className="ordinal">{n + 1}</td>
                <td className="number">{row.receiptNumber}</td>
                <td className="title">
                  <Link to="/suggestions/$id" params={{ id: row.id }}>
                    {row.title}
                  </Link>
                </td>
                <td>{say(row.stage)}</td>
                {last && <td>{last.of(row)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
      <More list={list} />
    </>
  )
}
