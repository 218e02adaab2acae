import { Link } from '@tanstack/react-router'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'

/** To whom it was given, by whom, and the research it is part of. */
export function AssignmentsCard({ view }: { view: Suggestion }) {
  const { t, say, language } = useWords()
  const { assignments, research } = view
  if (assignments.length === 0 && !research) return null
  return (
    <section className="card">
      <h2>{t('assignment.title')}</h2>
      <ul className="assignments">
        {assignments.map((one) => (
          <li key={one.id} className={one.endedAt ? 'ended' : ''}>
            <b>{say(one.unit.name)}</b>
            <div className="why">
              {t('assignment.by', { office: say(one.assignedBy.name), day: moment(one.assignedAt, 'short', language) })}
              {' · '}
              {one.endedAt
                ? t('assignment.ended', { day: moment(one.endedAt, 'short', language) })
                : one.signedAt
                  ? t('assignment.signed', { day: moment(one.signedAt, 'short', language) })
                  : t('assignment.unsigned')}
            </div>
          </li>
        ))}
        {research && (
          <li>
            <Link to="/research/$id" params={{ id: research.id }}>
              {t('assignment.research', { title: research.title })}
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
