import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { Opened } from '../parts/opened.tsx'
import { useDayWords } from '../parts/use-day-words.ts'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useWords } from '../words/use-words.ts'
import { SetHours } from './set-hours.tsx'

/** 作息时间 of the counties around, with 午休 between two spans; what is to come and what held before stand there too. */
export function OfficeHours() {
  const { t, nameOf } = useWords()
  const dayWords = useDayWords()
  const places = useOfficePlaces().data ?? []
  const counties = useMyPlaces().filter(({ level }) => level === 'county')
  const held = useQuery({
    queryKey: ['calendars', 'office-hours'],
    queryFn: () => answerOf(client.GET('/api/calendars/office-hours')),
  })
  const rows = held.data?.items ?? []
  const today = dayOf(Date.now())
  const inForce = (countyId: string) =>
    rows.find((row) => row.countyId === countyId && row.effectiveFrom <= today)?.version
  return (
    <section className="card">
      <h2>{t('hours.title')}</h2>
      <p className="quiet">{t('hours.about')}</p>
      <Listed list={held} rows={rows} none={<p>{t('hours.none')}</p>}>
        <table className="hours" aria-label={t('hours.title')}>
          <thead>
            <tr>
              <th scope="col">{t('hours.county')}</th>
              <th scope="col">{t('hours.from')}</th>
              <th scope="col">{t('hours.hours')}</th>
              <th scope="col">{t('hours.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const county = places.find(({ id }) => id === row.countyId)
              return (
                <tr key={row.version}>
                  <td>{county ? nameOf(county) : row.countyId}</td>
                  <td>
                    {dayWords(row.effectiveFrom)}
                    {row.version === inForce(row.countyId) && <span className="tag">{t('hours.now')}</span>}
                    {row.effectiveFrom > today && <span className="tag">{t('hours.toCome')}</span>}
                  </td>
                  <td className="number">{row.hours.map((span) => span.join('—')).join(` ${t('hours.noon')} `)}</td>
                  <td>
                    {row.reason}
                    <span className="quiet"> {row.by?.name}</span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Listed>
      {counties.length > 0 && (
        <Opened label={t('hours.set')}>{(close) => <SetHours counties={counties} onDone={close} />}</Opened>
      )}
    </section>
  )
}
