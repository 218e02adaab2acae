import { hoursOf } from '../duty/hours-of.ts'
import { weekdayOf } from '../duty/weekday-of.ts'
import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { DeputyYear } from './use-deputy-year.ts'

/** 值班: when and where he next sits, the days after it, and when he last sat. */
export function MyDuty({ year: { today, coming, last } }: { year: DeputyYear }) {
  const { t, say, language } = useWords()
  const [next, ...later] = coming
  const told = (duty: DeputyYear['coming'][number]) =>
    [civilDay(duty.dutyOn, 'day', language), weekdayOf(duty.dutyOn, language), hoursOf(duty), say(duty.station)]
      .filter((part) => part !== '')
      .join(' ')
  return (
    <section className="card" aria-labelledby="my-duty">
      <h2 id="my-duty">{t('mine.duty')}</h2>
      {next ? (
        <p>
          {next.dutyOn === today && <span className="tag">{t('mine.today')}</span>} <b>{told(next)}</b>
        </p>
      ) : (
        <p className="quiet">{t('mine.noDuty')}</p>
      )}
      {later.map((duty) => (
        <p className="why" key={duty.id}>
          {t('mine.later', { duty: told(duty) })}
        </p>
      ))}
      {last && <p className="why">{t('mine.last', { duty: told(last) })}</p>}
    </section>
  )
}
