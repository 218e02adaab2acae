import { Link } from '@tanstack/react-router'
import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { DeputyYear } from './use-deputy-year.ts'

/** 进站次数: of each mandate how many visits of how many; a number opens what it counts. */
export function MyVisits({ year: { year, mandates } }: { year: DeputyYear }) {
  const { t } = useWords()
  return (
    <section className="card" aria-labelledby="my-visits">
      <h2 id="my-visits">{t('mine.visits', { year })}</h2>
      {mandates.length === 0 && <p className="quiet">{t('mine.noMandate')}</p>}
      {mandates.map((mandate) => (
        <Mandate key={mandate.id} mandate={mandate} />
      ))}
    </section>
  )
}

function Mandate({ mandate }: { mandate: DeputyYear['mandates'][number] }) {
  const { t, say, language } = useWords()
  const { due, visits, enrolledOn, station } = mandate
  const name = t('mine.mandate', { level: say(mandate.level), place: say(mandate.place) })
  const notes = [
    enrolledOn && t('mine.enrolledOn', { day: civilDay(enrolledOn, 'day', language) }),
    station === null && !mandate.military && t('mine.notEnrolled'),
  ].filter(Boolean)
  if (due === null)
    return (
      <p>
        <b>{name}</b>
        <span className="why"> {t(mandate.military ? 'mine.military' : 'mine.noNumber')}</span>
      </p>
    )
  return (
    <details className="visits">
      <summary>
        {name} <b>{t('mine.ofDue', { made: visits.length, due })}</b>
        {notes.length > 0 && <span className="why"> {notes.join(t('mine.and'))}</span>}
      </summary>
      {visits.length === 0 && <p className="quiet">{t('mine.noVisits')}</p>}
      <ul>
        {visits.map((visit) => (
          <li key={visit.receptionId}>
            <Link to="/receptions/$id" params={{ id: visit.receptionId }}>
              {civilDay(visit.heldOn, 'day', language)} {say(visit.station)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
