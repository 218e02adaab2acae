import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { moment } from '../parts/moment.ts'
import { useTitle } from '../parts/use-title.ts'
import { learn } from '../words/learn.ts'
import { mailboxWords } from '../words/learned/mailbox.ts'
import { useWords } from '../words/use-words.ts'
import { EnterOpening } from './enter-opening.tsx'
import { MissingCard } from './missing-card.tsx'

learn(mailboxWords)

/** 信箱: an opening is entered, those before stand below, and which weeks passed without one. */
export function MailboxPage() {
  const { t, say, language, inARow } = useWords()
  useTitle(t('mailbox.title'))
  const list = useQuery({
    queryKey: ['openings'],
    queryFn: async () =>
      (await answerOf(client.GET('/api/mailbox-openings', { params: { query: { limit: 50 } } }))).items,
  })
  const rows = list.data ?? []
  return (
    <>
      <h1>{t('mailbox.title')}</h1>
      <p className="sub">{t('mailbox.note')}</p>
      <EnterOpening />
      <MissingCard />
      <Listed list={list} rows={rows} none={t('mailbox.none')}>
        <table className="list card">
          <thead>
            <tr>
              <th scope="col">{t('mailbox.openedAt')}</th>
              <th scope="col">{t('mailbox.station')}</th>
              <th scope="col">{t('mailbox.openersShort')}</th>
              <th scope="col">{t('mailbox.lettersShort')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((opening) => (
              <tr key={opening.id}>
                <td>
                  <Link to="/mailbox/$id" params={{ id: opening.id }}>
                    {moment(opening.openedAt, 'day', language)} {moment(opening.openedAt, 'clock', language)}
                  </Link>
                </td>
                <td>{say(opening.station)}</td>
                <td>{inARow(opening.openers)}</td>
                <td>
                  {opening.letters === 0
                    ? t('mailbox.empty')
                    : t('mailbox.entered', { n: opening.entered, m: opening.letters })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  )
}
