import type { ReactNode } from 'react'
import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

/** Each thing that can stand still, with its number; what must be 0 and is not stands out by a word too. */
export function Figures({ town }: { town: components['schemas']['Operations'] }) {
  const { t, say, language } = useWords()
  const { outbox, marks, notices, audit, reconciled, temporal, pool, calendarYears, version } = town
  const when = (at: string | null) => (at ? moment(at, 'time', language) : '?')
  const looked = (at: string | null) =>
    at ? t('operations.looked', { time: moment(at, 'time', language) }) : t('operations.notLooked')
  return (
    <section className="card">
      <dl className="figures">
        <Figure name={t('operations.poisoned')} wrong={outbox.poisoned > 0}>
          {outbox.poisoned}
        </Figure>
        <Figure name={t('operations.waiting')}>
          {outbox.waiting}
          {outbox.waitingSince && ` ${t('operations.since', { time: when(outbox.waitingSince) })}`}
        </Figure>
        <Figure name={t('operations.missed')} wrong={marks.missed > 0}>
          {marks.missed} {looked(marks.lookedAt)}
        </Figure>
        <Figure name={t('operations.unsent')} wrong={notices.unsent > 0}>
          {notices.unsent}
        </Figure>
        <Figure name={t('operations.audit')} wrong={audit.brokenAt !== null}>
          {audit.brokenAt === null ? t('operations.whole') : t('operations.broken', { seq: audit.brokenAt })}{' '}
          {looked(audit.lookedAt)}
        </Figure>
        <Figure name={t('operations.reconciled')} wrong={(reconciled?.remaining ?? 0) > 0}>
          {reconciled
            ? t('operations.compared', {
                time: when(reconciled.at),
                differences: reconciled.differences,
                remaining: reconciled.remaining,
              })
            : t('operations.neverReconciled')}
          {reconciled?.kinds.map((kind) => (
            <div key={kind.code} className="quiet">
              {say(kind)} ×{kind.count}
            </div>
          ))}
        </Figure>
        <Figure name={t('operations.temporal')} wrong={!temporal.up || temporal.pollers === 0}>
          {temporal.up
            ? t('operations.workers', { pollers: temporal.pollers ?? '?', backlog: temporal.backlog ?? '?' })
            : t('operations.away')}
        </Figure>
        <Figure name={t('operations.pool')} wrong={pool.waiting > 0}>
          {t('operations.connections', { ...pool })}
        </Figure>
        <Figure name={t('operations.calendars')}>{calendarYears.join(', ')}</Figure>
        <Figure name={t('operations.version')}>
          {version.program} · Node {version.node} · {t('operations.migrated', { time: when(version.migratedUntil) })} ·{' '}
          {t('operations.started', { time: when(version.startedAt) })}
        </Figure>
      </dl>
    </section>
  )
}

function Figure({ name, wrong = false, children }: { name: string; wrong?: boolean; children: ReactNode }) {
  const { t } = useWords()
  return (
    <div className={wrong ? 'wrong' : ''}>
      <dt>{name}</dt>
      <dd className="number">
        {wrong && <b>{t('operations.look')} </b>}
        {children}
      </dd>
    </div>
  )
}
