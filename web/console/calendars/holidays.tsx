import { useShortDay } from './use-short-day.ts'
import { useWords } from '../words/use-words.ts'
import { byHoliday } from './by-holiday.ts'
import type { JudgedDay } from './year-months.tsx'

/** Holiday by holiday as the notice writes it, to be laid beside the paper. */
export function Holidays({ days }: { days: readonly JudgedDay[] }) {
  const { t, language, inARow } = useWords()
  const short = useShortDay()
  const to = language === 'zh' ? '—' : ' – '
  return (
    <dl className="holidays">
      {byHoliday(days).map(({ name, off, worked }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {off.map(({ from, to: last, many }) => (
              <span key={from}>
                {t('calendars.offFor', {
                  days: from === last ? short(from) : `${short(from)}${to}${short(last)}`,
                  count: many,
                })}
              </span>
            ))}
            {worked.length > 0 && <span>{t('calendars.workedOn', { days: inARow(worked.map(short)) })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
