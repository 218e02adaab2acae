import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useWords } from '../words/use-words.ts'
import type { AuditSearch } from './audit-search.ts'

const names = ['person', 'subject', 'act', 'from', 'to'] as const

/** Who, what, to whom, and between which days; Enter looks. */
export function AuditFilters({ search, onChange }: { search: AuditSearch; onChange: (next: AuditSearch) => void }) {
  const { t, say } = useWords()
  const acts = useQuery({
    queryKey: ['audit', 'acts'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answerOf(client.GET('/api/audit/acts')),
  })
  return (
    <form
      role="search"
      className="filters no-print"
      // A select whose choices come later is filled anew with them.
      key={`${JSON.stringify(search)}${acts.isSuccess ? 'acts' : ''}`}
      onSubmit={(event) => {
        event.preventDefault()
        const filled = new FormData(event.currentTarget)
        const said = names.flatMap((name) => {
          const value = filled.get(name)
          return typeof value === 'string' && value.trim() ? [[name, value.trim()]] : []
        })
        onChange(Object.fromEntries(said))
      }}
    >
      <input
        type="search"
        name="person"
        maxLength={50}
        aria-label={t('audit.person')}
        placeholder={t('audit.person')}
        defaultValue={search.person}
      />
      <select name="act" aria-label={t('audit.act')} defaultValue={search.act ?? ''}>
        <option value="">{t('audit.allActs')}</option>
        {(acts.data?.items ?? []).map((act) => (
          <option key={act.code} value={act.code}>
            {say(act)}
          </option>
        ))}
      </select>
      <input
        type="search"
        name="subject"
        maxLength={80}
        aria-label={t('audit.subject')}
        placeholder={t('audit.subject')}
        defaultValue={search.subject}
      />
      <label>
        {t('audit.from')} <input type="date" name="from" className="native" defaultValue={search.from} />
      </label>
      <label>
        {t('audit.until')} <input type="date" name="to" className="native" defaultValue={search.to} />
      </label>
      <button type="submit" className="plain">
        {t('registers.find')}
      </button>
      {Object.keys(search).length > 0 && (
        <button type="button" className="link" onClick={() => onChange({})}>
          {t('tray.clearFilters')}
        </button>
      )}
    </form>
  )
}
