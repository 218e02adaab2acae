import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { Opened } from '../parts/opened.tsx'
import { useWords } from '../words/use-words.ts'
import { RevisionEffect } from './revision-effect.tsx'

/** Who changed the year, when and why, newest first; whoever keeps it sees what each moved. */
export function Revisions(asked: { rows: components['schemas']['CalendarYear']['revisions']; keeps: boolean }) {
  const { rows, keeps } = asked
  const { t, language } = useWords()
  return (
    <section className="card">
      <h2>{t('calendars.revisions')}</h2>
      <ul className="documents">
        {rows.map((row, index) => (
          <li key={row.version}>
            <b>{t('calendars.nth', { n: rows.length - index })}</b> <span>{row.source}</span>
            <p className="quiet">
              {moment(row.importedAt, 'day', language)}
              {' · '}
              {row.by?.name ?? t('calendars.shipped')}
            </p>
            <p>{row.reason}</p>
            {keeps && <Opened label={t('calendars.effect')}>{() => <RevisionEffect version={row.version} />}</Opened>}
          </li>
        ))}
      </ul>
    </section>
  )
}
