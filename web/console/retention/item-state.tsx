import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useDayWords } from '../parts/use-day-words.ts'
import { useWords } from '../words/use-words.ts'

/** What was decided on one matter, by whom and why, and what became of it. */
export function ItemState({ item }: { item: components['schemas']['AppraisalItem'] }) {
  const { t, say, language } = useWords()
  const dayWords = useDayWords()
  if (item.destroyedAt !== null) return <>{t('item.destroyed', { day: moment(item.destroyedAt, 'day', language) })}</>
  if (item.decision === null) return <span className="quiet">{t('item.undecided')}</span>
  return (
    <>
      {item.decision === 'keep'
        ? t('item.keep', { day: item.keepUntil ? dayWords(item.keepUntil) : '' })
        : t(item.approvedAt ? 'item.approved' : 'item.proposed')}
      <div className="quiet">
        {item.reason} {item.decidedBy?.name}
      </div>
      {item.approvedBy && <div className="quiet">{t('item.approvedBy', { person: item.approvedBy.name })}</div>}
      {item.barred && <div className="light amber">{t('item.barred', { why: say(item.barred) })}</div>}
    </>
  )
}
