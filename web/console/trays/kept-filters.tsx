import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Undo } from '../parts/undo.tsx'
import { useWords } from '../words/use-words.ts'
import type { TrayName, TraySearch } from './tray-search.ts'
import { useKeptFilters, type KeptFilter } from './use-kept-filters.ts'

/** 常用筛选: what I look at every morning, one click each; and the one that is chosen now, to be kept under a name. */
export function KeptFilters({ tray, search }: { tray: TrayName | 'all'; search: TraySearch }) {
  const { t } = useWords()
  const { kept, keep, drop } = useKeptFilters()
  const [name, setName] = useState<string | null>(null)
  const [dropped, setDropped] = useState<KeptFilter | null>(null)
  // Words and numbers searched for are not kept: they may be somebody's name.
  const { text, receiptNumber, ...wanted } = search
  const isKept = kept.some((one) => one.tray === tray && JSON.stringify(one.wanted) === JSON.stringify(wanted))
  const mayKeep = Object.keys(wanted).length > 0 && text === undefined && receiptNumber === undefined && !isKept
  if (kept.length === 0 && !mayKeep && !dropped) return null
  return (
    <div className="kept-filters no-print" role="group" aria-label={t('kept.title')}>
      {kept.map((one) => (
        <span key={one.id} className="kept-filter">
          <Link to="/tray/$tray" params={{ tray: one.tray }} search={one.wanted as TraySearch}>
            {one.name}
          </Link>
          <button
            type="button"
            onClick={() => drop.mutate(one.id, { onSuccess: () => setDropped(one) })}
            aria-label={t('kept.drop', { name: one.name })}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </span>
      ))}
      {mayKeep && name === null && (
        <button type="button" className="link" onClick={() => setName('')}>
          {t('kept.keep')}
        </button>
      )}
      {mayKeep && name !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') keep.mutate({ name: name.trim(), tray, wanted }, { onSuccess: () => setName(null) })
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setName(null)
          }}
        >
          <input
            // Asked for by the button just pressed.
            ref={(input) => input?.focus()}
            aria-label={t('kept.name')}
            placeholder={t('kept.name')}
            maxLength={30}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="link" disabled={keep.isPending || name.trim() === ''}>
            {t('kept.save')}
          </button>
        </form>
      )}
      <Undo
        said={dropped ? t('kept.dropped', { name: dropped.name }) : null}
        isPending={keep.isPending}
        onUndo={() => dropped && keep.mutate(dropped, { onSuccess: () => setDropped(null) })}
      />
      {keep.isError && <ProblemNote error={keep.error} />}
    </div>
  )
}
