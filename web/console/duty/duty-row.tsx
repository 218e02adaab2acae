import { civilDay, moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { DutyActs } from './duty-acts.tsx'
import { hoursOf } from './hours-of.ts'
import type { DutyDay } from './use-duty.ts'
import { weekdayOf } from './weekday-of.ts'

/** One day of the roster: who sits, what stood before each change and why, or why it is out of use. */
export function DutyRow({ duty }: { duty: DutyDay }) {
  const { t, say, language, inARow } = useWords()
  const { dutyOn, deputies, changes, voided } = duty
  const day = (on: string) => `${civilDay(on, 'short', language)} ${weekdayOf(on, language)}`
  const names = (some: DutyDay['deputies']) => inARow(some.map(say))
  return (
    <tr className={voided ? 'struck' : ''}>
      <td>{day(dutyOn)}</td>
      <td className="number">{hoursOf(duty)}</td>
      <td className="title">
        {names(deputies)}
        {changes.map((one) => (
          <div className="why" key={one.at}>
            {t('duty.before', {
              day: day(one.dutyOn),
              hours: hoursOf(one),
              names: names(one.deputies),
              by: say(one.by),
              at: moment(one.at, 'short', language),
              reason: one.reason,
            })}
          </div>
        ))}
        {voided && (
          <div className="why">
            {t('duty.voided', {
              by: say(voided.by),
              at: moment(voided.at, 'short', language),
              reason: voided.reason,
            })}
          </div>
        )}
      </td>
      <td className="acts">{!voided && <DutyActs duty={duty} />}</td>
    </tr>
  )
}
