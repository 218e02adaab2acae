import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { moment } from '../parts/moment.ts'
import { useDayWords } from '../parts/use-day-words.ts'
import { useTitle } from '../parts/use-title.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { learn } from '../words/learn.ts'
import { policyWords } from '../words/learned/policies.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { NewDraft } from './new-draft.tsx'
import { PolicyLabel } from './policy-label.tsx'

learn({ ...registersWords, ...policyWords })

/** 办理时限: the versions of one's county, each with its paper number and the day it took effect, and the drafts that are being written. */
export function PoliciesPage() {
  const { t, nameOf, language } = useWords()
  const dayWords = useDayWords()
  const places = useOfficePlaces().data ?? []
  useTitle(t('nav.policies'))
  const list = useQuery({ queryKey: ['policies'], queryFn: () => answerOf(client.GET('/api/policies')) })
  const { items = [], drafts = [] } = list.data ?? {}
  const countyOf = (id: string | null) => {
    const county = places.find((place) => place.id === id)
    return county ? nameOf(county) : id === null ? t('policies.default') : id
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.policies')}</h1>
      </div>
      <p className="sub">{t('policies.about')}</p>
      <NewDraft />
      {drafts.length > 0 && (
        <section className="card">
          <h2>{t('policies.drafts')}</h2>
          <ul className="documents">
            {drafts.map((draft) => (
              <li key={draft.id}>
                <Link to="/policies/drafts/$draftId" params={{ draftId: draft.id }}>
                  {t('policies.draftOf', { county: countyOf(draft.countyId) })}
                </Link>{' '}
                <span className="quiet">
                  {t('policies.changedAt', { time: moment(draft.changedAt, 'time', language) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Listed list={list} rows={items} none={t('policies.none')}>
        <table className="list register" aria-label={t('nav.policies')}>
          <thead>
            <tr>
              <th scope="col">{t('policies.version')}</th>
              <th scope="col">{t('policies.label')}</th>
              <th scope="col">{t('policies.effectiveFrom')}</th>
              <th scope="col">{t('policies.published')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <tr key={`${row.id}/${row.version}`}>
                <td className="title">
                  <Link to="/policies/$id/$version" params={{ id: row.id, version: String(row.version) }}>
                    {t('policies.nth', { county: countyOf(row.countyId), version: row.version })}
                  </Link>
                </td>
                <td className="holder">
                  <PolicyLabel of={row} />
                </td>
                <td className="number">{row.effectiveFrom ? dayWords(row.effectiveFrom) : t('policies.always')}</td>
                <td className="holder">
                  {row.reason}
                  <div className="quiet">
                    {moment(row.publishedAt, 'day', language)} {row.by?.name}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  )
}
