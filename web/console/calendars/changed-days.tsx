import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'
import { useShortDay } from './use-short-day.ts'

type ChangedDay = components['schemas']['CalendarChange']['days'][number]

/** The days a revision judges otherwise: what each was, and what it is now. */
export function ChangedDays({ days }: { days: readonly ChangedDay[] }) {
  const { t } = useWords()
  const short = useShortDay()
  const judged = (one: ChangedDay['before']) =>
    one === null ? t('calendars.ordinary') : `${one.name} ${t(`calendars.${one.kind}`)}`
  if (days.length === 0) return <p className="quiet">{t('calendars.noChange')}</p>
  return (
    <div className="changed-days">
      <table aria-label={t('calendars.changes')}>
        <thead>
          <tr>
            <th scope="col">{t('calendars.day')}</th>
            <th scope="col">{t('calendars.was')}</th>
            <th scope="col">{t('calendars.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, before, after }) => (
            <tr key={day}>
              <td className="number">{short(day)}</td>
              <td className="quiet">{judged(before)}</td>
              <td>{judged(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
