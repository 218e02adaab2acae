import type { paths } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Opening } from './use-opening.ts'

type Matter = paths['/api/suggestions']['get']['responses'][200]['content']['application/json']['items'][number]

/** 信箱开启记录, on one A4: who opened it when, how many letters, the numbers given to them, and room for the signatures. */
export function OpeningRecord({ opening, matters }: { opening: Opening; matters: readonly Matter[] }) {
  const { t, say, language, inARow } = useWords()
  const at = (instant: string) => `${moment(instant, 'day', language)} ${moment(instant, 'clock', language)}`
  const rows = [
    [t('mailbox.station'), say(opening.station)],
    [t('mailbox.openedAt'), at(opening.openedAt)],
    [t('mailbox.openersShort'), inARow(opening.openers)],
    [
      t('mailbox.lettersShort'),
      [
        opening.letters === 0 ? `0　${t('mailbox.empty')}` : String(opening.letters),
        ...opening.corrections.map(({ letters, by, reason }) =>
          t('mailbox.corrected', { letters, by: say(by), reason }),
        ),
      ].join('　'),
    ],
    [t('mailbox.remarks'), opening.remarks],
    [t('mailbox.recorded'), `${say(opening.recordedBy)}　${at(opening.recordedAt)}`],
  ]
  return (
    <section className="sheet print-only">
      <h1>{t('mailbox.paper')}</h1>
      <table>
        <tbody>
          {rows.map(([name, said]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {matters.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('mailbox.ordinal')}</th>
              <th scope="col">{t('mailbox.numbers')}</th>
              <th scope="col">{t('mailbox.subject')}</th>
            </tr>
          </thead>
          <tbody>
            {[...matters].reverse().map((matter, n) => (
              <tr key={matter.id}>
                <td>{n + 1}</td>
                <td>{matter.receiptNumber}</td>
                <td>{matter.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="signatures">
        <tbody>
          <tr>
            <th scope="row">{t('mailbox.signatures')}</th>
            <td>
              {opening.openers.map((name) => (
                <p key={name}>{name}：</p>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}
