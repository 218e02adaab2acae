import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { civilDay } from '../parts/moment.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useWords } from '../words/use-words.ts'
import { FigureNumber } from './figure-number.tsx'
import { shadeOf } from './shades.ts'
import { weeksOf } from './weeks-of.ts'

/** More days than a year no screen shows beside one another: then the last year of them. */
const mostWeeks = 54
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** 热力日历: how many were registered on each day, a week to a column; each day opens its list. The number stands in its cell, colour only helps the eye. */
export function HeatCalendar({ of }: { of: { from: string; to: string; placeId?: string } }) {
  const { t, language } = useWords()
  const days = useQuery({
    queryKey: ['figures', of, 'day'],
    queryFn: () => answerOf(client.GET('/api/figures', { params: { query: { ...of, by: 'day' } } })),
  })
  if (days.isError) return <ProblemNote error={days.error} />
  if (!days.data) return <Waiting />
  const count = new Map(days.data.rows.map(({ group, counts }) => [group.id, counts['registered'] ?? 0]))
  const most = Math.max(1, ...count.values())
  const weeks = weeksOf(of).slice(-mostWeeks)
  return (
    <section className="heat" aria-labelledby="heat">
      <h2 id="heat">{t('figures.heat')}</h2>
      <div className="heat-scroll">
        <table>
          <thead>
            <tr>
              <td />
              {weeks.map(({ monday, begun }) => (
                <th key={monday} scope="col">
                  {begun === null ? (
                    <span className="hidden">{civilDay(monday, 'day', language)}</span>
                  ) : (
                    civilDay(begun, 'monthBrief', language)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{t(`figures.weekday.${weekday}`)}</th>
                {weeks.map(({ monday, days: inWeek }) => {
                  const day = inWeek[weekday - 1] ?? null
                  const many = day === null ? 0 : (count.get(day) ?? 0)
                  return (
                    <td key={monday} className={day === null ? 'outside' : `heat-${shadeOf(many, most)}`}>
                      {day !== null && many > 0 && (
                        <FigureNumber
                          count={many}
                          name={civilDay(day, 'day', language)}
                          of={of}
                          by="day"
                          group={day}
                          measure="registered"
                        />
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
