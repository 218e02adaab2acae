import { Link } from '@tanstack/react-router'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/catalogue.ts'
import type { Suggestion } from '../moves/subject.ts'

type Assignment = Suggestion['assignments'][number]

/** How far a unit is: the last thing known of it, and when. */
function progressOf({ endedAt, acceptedAt, resultAt, signedAt, part }: Assignment): readonly [WordKey, string | null] {
  if (endedAt) return ['assignment.ended', endedAt]
  if (part.code === 'co') return resultAt ? ['assignment.opinionGiven', resultAt] : ['assignment.opinionAwaited', null]
  if (acceptedAt) return ['assignment.accepted', acceptedAt]
  if (resultAt) return ['assignment.handedIn', resultAt]
  return signedAt ? ['assignment.signed', signedAt] : ['assignment.unsigned', null]
}

/** To whom it was given, as what, by whom, and the research it is part of. */
export function AssignmentsCard({ view }: { view: Suggestion }) {
  const { t, say, language } = useWords()
  const { assignments, research, signings } = view
  const progress = (one: Assignment) => {
    const [key, at] = progressOf(one)
    return t(key, at ? { day: moment(at, 'short', language) } : {})
  }
  if (assignments.length === 0 && signings.length === 0 && !research) return null
  return (
    <section className="card">
      <h2>{t('assignment.title')}</h2>
      <ul className="assignments">
        {assignments.map((one) => (
          <li key={one.id} className={one.endedAt ? 'ended' : ''}>
            <b>{say(one.unit.name)}</b>
            {(one.part.code !== 'lead' || assignments.some((other) => other.part.code === 'co')) && (
              <span className="quiet"> · {say(one.part)}</span>
            )}
            <div className="why">
              {t('assignment.by', { office: say(one.assignedBy.name), day: moment(one.assignedAt, 'short', language) })}
              {' · '}
              {progress(one)}
            </div>
          </li>
        ))}
        {signings.map(({ label, draftedBy, signedBy, signedAt }) => (
          <li key={signedAt} className="why">
            {t('signing.pens', {
              label: say(label),
              drafter: draftedBy,
              signer: signedBy,
              day: moment(signedAt, 'short', language),
            })}
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
      {assignments.some(({ endedAt }) => endedAt === null) && (
        <Link className="no-print" to="/assignment-sheet" search={{ ids: [view.id] }}>
          {t('assignment.sheet')}
        </Link>
      )}
    </section>
  )
}
