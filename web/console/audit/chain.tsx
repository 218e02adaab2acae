import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

/** Whether any row was altered, taken out or cut off, as the last verification found it. */
export function Chain({ of: { brokenAt, lookedAt } }: { of: { brokenAt: number | null; lookedAt: string | null } }) {
  const { t, language } = useWords()
  if (lookedAt === null) return <p className="light">{t('audit.notVerified')}</p>
  const time = moment(lookedAt, 'time', language)
  return brokenAt === null ? (
    <p className="light green">{t('audit.verified', { time })}</p>
  ) : (
    <p className="problem" role="alert">
      <b>{t('audit.broken', { seq: brokenAt })}</b> {t('audit.brokenWayOut', { time })}
    </p>
  )
}
