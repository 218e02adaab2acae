import { useWords } from '../words/use-words.ts'
import type { Suggestion } from '../moves/subject.ts'
import { ToldNotice } from '../privacy/told-notice.tsx'
import { Contact } from './contact.tsx'

/** The citizen's words, untouched, and who said them, masked. */
export function WordsCard({ view }: { view: Suggestion }) {
  const { t, say } = useWords()
  return (
    <section className="card">
      <h2>{t('matter.words')}</h2>
      <blockquote className="words">{view.text}</blockquote>
      <ul className="people">
        {view.submitters.map((person) => (
          <li key={person.id}>
            <span>
              {person.name ?? t('person.nth', { n: person.ordinal })}
              {person.phone && <span className="number"> {person.phone}</span>}
            </span>
            {person.anonymous && <span className="tag">{t('person.anonymous')}</span>}
            {person.identityHidden && <span className="tag">{t('person.hidden')}</span>}
            {person.isContactPerson && <span className="tag">{t('person.contact')}</span>}
            {person.erased && <span className="tag">{t('person.erased')}</span>}
            {person.withdrawn && <span className="tag">{t('flag.withdrawn')}</span>}
            {person.satisfaction && <span className="tag">{say(person.satisfaction)}</span>}
            {person.privacyNoticeVersion !== null && <ToldNotice version={person.privacyNoticeVersion} />}
            {!person.anonymous && !person.withdrawn && !person.erased && (
              <Contact suggestionId={view.id} submitterId={person.id} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
