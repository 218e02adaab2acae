import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { useTitle } from '../parts/use-title.ts'
import { learn } from '../words/learn.ts'
import { registersWords } from '../words/learned/registers.ts'
import { retentionWords } from '../words/learned/retention.ts'
import { useWords } from '../words/use-words.ts'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { Appraisals } from './appraisals.tsx'
import { Holds } from './holds.tsx'
import { SetRetention } from './set-retention.tsx'

learn({ ...registersWords, ...retentionWords })

/** 保管期限和鉴定: how long each kind of record is kept, the lists of what has reached its end, and what is held back. */
export function RetentionPage() {
  const { t, say } = useWords()
  const isHead = duties(useDesk()).headsCounty
  useTitle(t('nav.retention'))
  const list = useQuery({
    queryKey: ['retention'],
    queryFn: async () => (await answerOf(client.GET('/api/retention'))).items,
  })
  const rows = list.data ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.retention')}</h1>
      </div>
      <p className="sub">{t('retention.about')}</p>
      <Appraisals />
      <h2 className="list-head">{t('retention.classes')}</h2>
      <p className="sub">{t(isHead ? 'retention.classesNote' : 'retention.classesByHead')}</p>
      <Listed list={list} rows={rows} none="">
        <table className="list register" aria-label={t('retention.classes')}>
          <thead>
            <tr>
              <th scope="col">{t('retention.kind')}</th>
              <th scope="col">{t('retention.class')}</th>
              <th scope="col">{t('retention.agreement')}</th>
              {isHead && <th scope="col">{t('retention.acts')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.countyOfficeId}/${row.kind.code}`}>
                <td className="title">
                  {say(row.kind)}
                  {!row.appraised && <div className="quiet">{t('retention.neverDestroyed')}</div>}
                </td>
                <td>{say(row.class)}</td>
                <td className="holder">
                  {row.set ? (
                    <>
                      {row.set.agreement}
                      <div className="quiet">
                        {row.set.reason} {row.set.by?.name}
                      </div>
                    </>
                  ) : (
                    <span className="quiet">{t('retention.unset')}</span>
                  )}
                </td>
                {isHead && (
                  <td>
                    <SetRetention kind={row.kind} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
      <Holds />
    </>
  )
}
