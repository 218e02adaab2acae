import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { hoursOf } from './hours-of.ts'
import type { DutyDay } from './use-duty.ts'
import { weekdayOf } from './weekday-of.ts'

/** 值班表: a month of a station on paper, with a box for each signature. What is out of use does not stand on it. */
export function DutySheet({ station, month, days }: { station: string; month: string; days: readonly DutyDay[] }) {
  const { t, say, language, inARow } = useWords()
  return (
    <section className="sheet roster print-only">
      <h1>{t('duty.sheet', { month: civilDay(`${month}-01`, 'month', language) })}</h1>
      <p>{station}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('duty.day')}</th>
            <th scope="col">{t('duty.hours')}</th>
            <th scope="col">{t('duty.deputies')}</th>
            <th scope="col">{t('duty.signed')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((duty) => (
            <tr key={duty.id}>
              <td>
                {civilDay(duty.dutyOn, 'short', language)} {weekdayOf(duty.dutyOn, language)}
              </td>
              <td>{hoursOf(duty)}</td>
              <td>{inARow(duty.deputies.map(say))}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
