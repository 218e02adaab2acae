import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { useDayWords } from '../parts/use-day-words.ts'
import { useTitle } from '../parts/use-title.ts'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { learn } from '../words/learn.ts'
import { policyWords } from '../words/learned/policies.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { MoveOpen } from './move-open.tsx'
import { PolicyLabel } from './policy-label.tsx'

learn({ ...registersWords, ...policyWords })

/** One version, every term of it in words; whoever keeps the county moves what is open to it here. */
export function PolicyPage() {
  const { t, say, nameOf } = useWords()
  const dayWords = useDayWords()
  const { id, version } = useParams({ from: '/policies/$id/$version' })
  const places = useOfficePlaces().data ?? []
  const mine = useMyPlaces()
  const params = { path: { id, version: Number(version) } }
  const shown = useQuery({
    queryKey: ['policies', id, version],
    queryFn: () => answerOf(client.GET('/api/policies/{id}/{version}', { params })),
  })
  const policy = shown.data
  const county = places.find((place) => place.id === policy?.countyId)
  const title = policy ? t('policies.nth', { county: county ? nameOf(county) : t('policies.default'), version }) : ''
  useTitle(title)
  return (
    <Listed list={shown} rows={[policy].filter(Boolean)} none="">
      {policy && (
        <>
          <div className="page-head">
            <h1>{title}</h1>
          </div>
          <section className="card">
            <PolicyLabel of={policy} />
            <p>
              {policy.effectiveFrom
                ? t('policies.from', { day: dayWords(policy.effectiveFrom) })
                : t('policies.always')}
            </p>
          </section>
          {policy.countyId !== null && mine.some((place) => place.id === policy.countyId) && (
            <MoveOpen id={id} version={Number(version)} />
          )}
          <table className="list register below" aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('policies.rule')}</th>
                <th scope="col">{t('policies.term')}</th>
                <th scope="col">{t('policies.start')}</th>
                <th scope="col">{t('policies.standing')}</th>
              </tr>
            </thead>
            <tbody>
              {policy.words.map((row) => (
                <tr key={row.rule}>
                  <td className="title">{say(row.name)}</td>
                  <td className="number">{row.term ? say(row.term) : t('policies.noTerm')}</td>
                  <td>{row.from ? say(row.from) : '—'}</td>
                  <td>{say(row.label)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Listed>
  )
}
