import { Link } from '@tanstack/react-router'
import type { paths } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

export type Remark =
  paths['/api/frozen-figures/{frozenId}']['get']['responses'][200]['content']['application/json']['remarks'][number]

/** What offices and units said while the figures were checked. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  const { t, say, language } = useWords()
  return (
    <section className="below" aria-labelledby="figure-remarks">
      <h2 id="figure-remarks">{t('frozen.remarks')}</h2>
      {remarks.length === 0 ? (
        <p className="sub">{t('frozen.noRemarks')}</p>
      ) : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('frozen.who')}</th>
              <th scope="col">{t('frozen.matter')}</th>
              <th scope="col">{t('frozen.said')}</th>
              <th scope="col">{t('frozen.when')}</th>
            </tr>
          </thead>
          <tbody>
            {remarks.map((remark) => (
              <tr key={`${remark.suggestionId} ${remark.saidAt}`}>
                <td className="holder">{say(remark.organization)}</td>
                <td className="number">
                  <Link to="/suggestions/$id" params={{ id: remark.suggestionId }}>
                    {remark.receiptNumber}
                  </Link>
                </td>
                <td className="title">{remark.text}</td>
                <td className="number">{moment(remark.saidAt, 'time', language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
