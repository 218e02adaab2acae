import type { FigureRow, Figures, Measure } from '../figures/figures-of.ts'
import { percent } from '../figures/percent.ts'
import type { paths } from '../http/openapi.d.ts'
import { daysIn } from '../parts/days-in.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { BulletinTable } from './bulletin-table.tsx'
import { toldColumns } from './told-columns.ts'

type Set = paths['/api/frozen-figures/{frozenId}']['get']['responses'][200]['content']['application/json']

/** The paper itself, as offices write it. `outside`: small counts, and what was said of single matters, stay inside. */
export function Bulletin({
  set,
  townships,
  units,
  outside,
}: {
  set: Set
  townships: Figures
  units: Figures
  outside: boolean
}) {
  const { t, say, language } = useWords()
  const { number, rate } = toldColumns(townships, set.figures, outside)
  const all = set.figures.rows[0]
  const total = (measures: readonly Measure[], rates: readonly string[]) => ({
    ...Object.fromEntries(measures.map((measure) => [measure, number(null, measure)])),
    ...Object.fromEntries(rates.map((code) => [`${code}Rate`, rate(null, code)])),
  })
  const before = outside ? undefined : set.yearBefore?.rows[0]
  const asOf = `${moment(set.asOf, 'day', language)} ${moment(set.asOf, 'clock', language)}`
  return (
    <article className="bulletin">
      <p className="bulletin-office">{say(set.county)}</p>
      <p className="bulletin-number">{set.number ?? t('bulletin.draft')}</p>
      <h1>{t('bulletin.title', { days: daysIn(set, language) })}</h1>
      <p className="bulletin-to">{t('bulletin.to')}</p>
      <p>{t(set.state === 'fixed' ? 'bulletin.begin' : 'bulletin.beginDraft', { time: asOf })}</p>
      <h2>{t('bulletin.h.all')}</h2>
      <p>
        {t(
          'bulletin.all',
          total(['registered', 'classified', 'concluded', 'late'], ['concluded', 'onTime', 'onTimeUnextended']),
        )}
        {before && all && ` ${t('bulletin.yearBefore', yearBefore(before))}`}
      </p>
      <h2>{t('bulletin.h.told')}</h2>
      <p>
        {t(
          'bulletin.told',
          total(
            ['assignmentStatusOwed', 'assignmentStatusTold', 'resultOwed', 'resultTold'],
            ['assignmentStatusTold', 'resultTold', 'feedbackInTime'],
          ),
        )}
      </p>
      <h2>{t('bulletin.h.course')}</h2>
      <p>
        {t('bulletin.course', {
          ...total(['extended', 'returned', 'rehandled', 'supervise', 'open', 'openOverdue'], []),
          time: asOf,
        })}
      </p>
      <h2>{t('bulletin.h.townships')}</h2>
      <BulletinTable figures={townships} whole={set.figures} first={t('figures.by.township')} outside={outside} />
      <h2>{t('bulletin.h.units')}</h2>
      <BulletinTable figures={units} whole={null} first={t('figures.by.unit')} outside={outside} />
      {!outside && set.remarks.length > 0 && (
        <>
          <h2>{t('bulletin.h.remarks')}</h2>
          {set.remarks.map((remark) => (
            <p key={`${remark.suggestionId} ${remark.saidAt}`}>
              {t('bulletin.remark', {
                who: say(remark.organization),
                receiptNumber: remark.receiptNumber,
                text: remark.text,
              })}
            </p>
          ))}
        </>
      )}
      <p className="bulletin-note">
        {t('bulletin.meaning')}
        {outside && ` ${t('bulletin.withheld')}`}
      </p>
      <p className="bulletin-foot">
        {say(set.county)}
        <br />
        {moment(set.asOf, 'day', language)}
        <br />
        <span className="quiet">{t('bulletin.seal')}</span>
      </p>
      <p className="bulletin-version">{t(outside ? 'bulletin.isOutside' : 'bulletin.isInside')}</p>
    </article>
  )
}

const yearBefore = ({ counts, rates }: FigureRow) => ({
  registered: counts['registered'] ?? 0,
  classified: counts['classified'] ?? 0,
  concludedRate: percent(rates['concluded']),
  statusRate: percent(rates['assignmentStatusTold']),
  resultRate: percent(rates['resultTold']),
})
