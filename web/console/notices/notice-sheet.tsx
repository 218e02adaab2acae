import { Link } from '@tanstack/react-router'
import type { components } from '../http/openapi.d.ts'
import { lastDay, moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

type Notice = components['schemas']['Notice']

/** The paper: number, unit, what is late, what is asked for, who signed; two empty boxes for the pen. A day is named only where papers may. */
export function NoticeSheet({ notice }: { notice: Notice }) {
  const { t, say, language } = useWords()
  const supervision = notice.kind.code === 'supervision'
  const isAboutPapers = notice.matters.some(({ researchId }) => researchId !== null)
  return (
    <article className="receipt notice">
      <h1>{say(notice.kind)}</h1>
      <p className="receipt-station number">{notice.number ?? t('notices.noNumber')}</p>
      <p>{t('notice.salutation', { unit: say(notice.to) })}</p>
      <p>{t(supervision ? 'notice.supervision' : isAboutPapers ? 'notice.urgePapers' : 'notice.urge')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('list.ordinal')}</th>
            <th scope="col">{t('notice.matter')}</th>
            <th scope="col">{t('notice.what')}</th>
            <th scope="col">{t('notice.late')}</th>
          </tr>
        </thead>
        <tbody>
          {notice.matters.map((matter) => (
            <tr key={matter.id}>
              <td>{matter.number}</td>
              <td>
                <MatterName matter={matter} />
              </td>
              <td>{say(matter.name)}</td>
              <td>
                {matter.leftOut ? t('notice.leftOut') : say(matter.light)}
                {matter.dayPrinted && matter.dueAt !== null && (
                  <>
                    <br />
                    <span className="number">
                      {say(matter.label)} {lastDay(matter.dueAt, language)}
                    </span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {notice.text !== '' && <p>{t('notice.asked', { text: notice.text })}</p>}
      <p className="notice-foot">
        {say(notice.from)}
        <br />
        {moment(notice.sentAt ?? notice.sendAt ?? notice.createdAt, 'day', language)}
      </p>
      <dl>
        {notice.signedBy && (
          <div>
            <dt>{t('notices.state')}</dt>
            <dd>
              {say(notice.state)}　{t('notice.signedBy', { who: say(notice.signedBy) })}
              {notice.state.code === 'signed' && notice.sendAt
                ? `　${t('notice.sendAt', { when: moment(notice.sendAt, 'time', language) })}`
                : ''}
              {notice.receivedAt && notice.receivedBy
                ? `　${t('notice.receivedBy', { when: moment(notice.receivedAt, 'time', language), who: say(notice.receivedBy) })}`
                : ''}
            </dd>
          </div>
        )}
        {notice.declinedBy && (
          <div>
            <dt>{t('notices.state')}</dt>
            <dd>{t('notice.declinedBy', { who: say(notice.declinedBy), reason: notice.declinedReason ?? '' })}</dd>
          </div>
        )}
        {supervision && (
          <div className="pen">
            <dt>{t('notice.instructions')}</dt>
            <dd />
          </div>
        )}
        <div className="pen">
          <dt>{t('notice.reply')}</dt>
          <dd />
        </div>
      </dl>
      {notice.reportedTo && <p>{t('notice.reported', { superior: say(notice.reportedTo) })}</p>}
    </article>
  )
}

/** A suggestion by title and receipt number; a paper by its research, kind and number; each opens its page. */
function MatterName({ matter }: { matter: Notice['matters'][number] }) {
  const { say } = useWords()
  const { suggestionId, suggestionTitle, receiptNumber, researchId, researchTitle, owedTo } = matter
  if (researchId !== null)
    return (
      <Link to="/research/$id" params={{ id: researchId }}>
        {researchTitle} <span className="quiet">{owedTo && say(owedTo.name)}</span>
      </Link>
    )
  return (
    <Link to="/suggestions/$id" params={{ id: suggestionId ?? '' }}>
      {suggestionTitle} <span className="quiet number">{receiptNumber}</span>
    </Link>
  )
}
