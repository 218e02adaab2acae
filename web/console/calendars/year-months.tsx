import type { components } from '../http/openapi.d.ts'
import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { monthOf } from './month-of.ts'
import { weekdays } from './use-short-day.ts'

export type JudgedDay = components['schemas']['CalendarYear']['days'][number]

const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** A year as its months: a day off says 休, a make-up day 班, so that no colour is needed to tell them; `today` is marked. */
export function YearMonths({ year, days, today }: { year: number; days: readonly JudgedDay[]; today: string }) {
  const { t, language } = useWords()
  const judged = new Map(days.map((day) => [day.day, day]))
  return (
    <div className="year">
      {months.map((month) => (
        <table key={month} className="month">
          <caption>{civilDay(`${year}-${String(month).padStart(2, '0')}-01`, 'monthAlone', language)}</caption>
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th key={name} scope="col">
                  {t(`calendars.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {monthOf(year, month).map((week, index) => (
              <tr key={week.find(Boolean) ?? index}>
                {week.map((day, at) => (
                  <Day key={weekdays[at]} day={day} judged={judged.get(day ?? '')} isWeekend={at > 4} today={today} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

function Day(asked: { day: string | null; judged: JudgedDay | undefined; isWeekend: boolean; today: string }) {
  const { day, judged, isWeekend, today } = asked
  const { t } = useWords()
  if (day === null) return <td />
  return (
    <td
      className={judged?.kind ?? (isWeekend ? 'weekend' : '')}
      title={judged?.name}
      aria-current={day === today ? 'date' : undefined}
    >
      {Number(day.slice(8))}
      {judged && (
        <>
          {' '}
          <small>{t(`calendars.${judged.kind}.short`)}</small> <span className="hidden">{judged.name}</span>
        </>
      )}
    </td>
  )
}
