import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { Listed } from '../parts/listed.tsx'
import { ExportList } from '../parts/export-list.tsx'
import { More } from '../parts/more.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { oneOf } from '../parts/one-of.ts'
import { useTitle } from '../parts/use-title.ts'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { FirstStepsLater } from '../steps/later.tsx'
import { useWords } from '../words/use-words.ts'
import { KeptFilters } from './kept-filters.tsx'
import { TrayFilters } from './tray-filters.tsx'
import { trayNames } from './tray-search.ts'
import { trayQuery } from './tray-query.ts'
import { TrayTable } from './tray-table.tsx'
import { useCounts } from './use-counts.ts'
import { useSuggestions } from './use-suggestions.ts'

/** One tray: what burns is on top, and what is my part is said in each row. */
export function TrayPage() {
  const { t } = useWords()
  const { tray: named } = useParams({ from: '/tray/$tray' })
  const search = useSearch({ from: '/tray/$tray' })
  const navigate = useNavigate()
  const tray = oneOf(trayNames, named) ?? 'all'
  const { post } = useDesk()
  const list = useSuggestions(tray, search)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const title = t(`tray.${tray}`)
  useTitle(title)
  const isFiltered = Object.keys(search).length > 0
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choosing = {
    chosen,
    choose: (ids: readonly string[], on: boolean) =>
      setChosen(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id)))),
  }
  // What went out of the tray meanwhile is chosen no longer.
  const still = rows.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  return (
    <>
      <div className="page-head">
        <h1>
          {title} {tray === 'todo' && !isFiltered && <TodoInWords />}
        </h1>
        <TrayFilters search={search} onChange={(next) => void navigate({ to: '.', search: next, replace: true })} />
      </div>
      {tray === 'todo' && !isFiltered && <FirstStepsLater />}
      <KeptFilters tray={tray} search={search} />
      <Listed list={list} rows={rows} none={<Empty tray={tray} isFiltered={isFiltered} />}>
        <TrayTable rows={rows} tray={tray} choosing={tray === 'todo' ? choosing : undefined} />
      </Listed>
      {still.length > 0 && (
        <p className="chosen-bar no-print">
          <Link className="plain strong" to="/together" search={{ ids: still }}>
            {t('together.go', { count: still.length })}
          </Link>
        </p>
      )}
      <More list={list}>
        {rows.length > 0 && <ExportList of="suggestions" filters={trayQuery(tray, search, post)} />}
        {rows.length > 0 && (
          <span className="keys-hint">
            <kbd>J</kbd> <kbd>K</kbd> {t('keys.upDown')} <kbd>Enter</kbd> {t('keys.open')}{' '}
            {tray === 'todo' && (
              <>
                <kbd>X</kbd> {t('keys.choose')} <kbd>U</kbd> {t('keys.unread')}{' '}
              </>
            )}
            <kbd>?</kbd> {t('keys.help')}
          </span>
        )}
      </More>
    </>
  )
}

/** 2 件超期，其余 5 件在期限内. */
function TodoInWords() {
  const { t } = useWords()
  const counts = useCounts().data
  if (!counts || counts.todo === 0) return null
  return (
    <span className="sub">
      {counts.overdue > 0
        ? t('tray.someLate', { late: counts.overdue, rest: counts.todo - counts.overdue })
        : t('tray.noneLate', { all: counts.todo })}
    </span>
  )
}

function Empty({ tray, isFiltered }: { tray: (typeof trayNames)[number] | 'all'; isFiltered: boolean }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const { registers } = duties(useDesk())
  if (isFiltered || tray === 'all')
    return (
      <Nothing title={t('tray.emptyFiltered')}>
        <Button onClick={() => void navigate({ to: '.', search: {} })}>{t('tray.clearFilters')}</Button>
      </Nothing>
    )
  return (
    <Nothing title={t(`tray.empty.${tray}`)}>
      {registers && tray === 'todo' && (
        <Button type="primary" onClick={() => void navigate({ to: '/register' })}>
          {t('nav.registerOne')}
        </Button>
      )}
    </Nothing>
  )
}
