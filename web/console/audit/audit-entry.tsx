import type { components } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { changesIn, othersIn } from './changes-in.ts'
import { useSaid } from './use-said.ts'

/** One act as a sentence: when, who, what, to whom or what, why; under it what it changed. Nothing here can be edited. */
export function AuditEntry({ row }: { row: components['schemas']['AuditRow'] }) {
  const { t, say, language, inARow } = useWords()
  const { nameOf, valueOf } = useSaid()
  const { person, subject, reason, detail } = row
  const changes = changesIn(detail)
  const others = othersIn(detail)
  const named = subject && (subject.name ?? subject.receiptNumber ?? subject.id)
  return (
    <li>
      <div className="number quiet">
        {moment(row.at, 'second', language)}
        <div>{t('audit.seq', { seq: row.seq })}</div>
      </div>
      <div>
        <p>
          <b>{person ? person.name : t('audit.nobody')}</b> {say(row.act)}
          {named && `${t('audit.to')}${named}`}
          {subject?.receiptNumber && subject.name && ` ${subject.receiptNumber}`}
        </p>
        {reason && <p>{t('audit.reason', { reason })}</p>}
        {changes.length > 0 && (
          <table className="told" aria-label={t('audit.changes')}>
            <thead>
              <tr>
                <th scope="col">{t('audit.what')}</th>
                <th scope="col">{t('audit.before')}</th>
                <th scope="col">{t('audit.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ what, before, after }) => (
                <tr key={what.join('/')}>
                  <th scope="row">{what.length === 0 ? t('audit.whole') : what.map(nameOf).join(' ')}</th>
                  <td>{valueOf(before)}</td>
                  <td>{valueOf(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {others.length > 0 && (
          <p className="quiet">{inARow(others.map(([key, value]) => `${nameOf(key)} ${valueOf(value)}`))}</p>
        )}
      </div>
    </li>
  )
}
