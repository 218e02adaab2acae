import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { Opened } from '../parts/opened.tsx'
import { useDayWords } from '../parts/use-day-words.ts'
import { useTitle } from '../parts/use-title.ts'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { learn } from '../words/learn.ts'
import { noticeVersionWords } from '../words/learned/privacy-notices.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { WriteNotice } from './write-notice.tsx'

learn({ ...registersWords, ...noticeVersionWords })

/** 个人信息告知书: every version that was told to people, newest first; the administrator of a county writes and publishes its next. */
export function PrivacyNoticesPage() {
  const { t, say, nameOf } = useWords()
  const dayWords = useDayWords()
  const counties = useMyPlaces().filter(({ level }) => level === 'county')
  useTitle(t('nav.privacyNotices'))
  const list = useQuery({
    queryKey: ['privacy-notices'],
    queryFn: async () => (await answerOf(client.GET('/api/privacy-notices'))).items,
  })
  const rows = list.data ?? []
  const [newest] = rows
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.privacyNotices')}</h1>
      </div>
      <p className="sub">{t('told.about')}</p>
      {newest &&
        counties.map((county) => (
          <Opened key={county.id} label={t('told.write', { county: nameOf(county) })}>
            {(close) => (
              <WriteNotice
                county={county}
                names={[newest.short, ...newest.parts].map(({ name }) => say(name))}
                onDone={close}
              />
            )}
          </Opened>
        ))}
      <Listed list={list} rows={rows} none={t('told.none')}>
        {rows.map((row) => (
          <section key={row.version} className="card">
            <h2>
              {t('told.version', {
                version: row.version,
                county: row.county ? say(row.county.name) : t('told.default'),
              })}
            </h2>
            <p className="quiet">
              {row.effectiveFrom ? t('told.from', { day: dayWords(row.effectiveFrom) }) : t('told.always')}
              {' · '}
              {row.by?.name ?? t('told.shipped')}
              {row.reason && ` · ${row.reason}`}
            </p>
            <blockquote className="words">{say({ zh: row.short.zh, en: row.short.en ?? row.short.zh })}</blockquote>
            <details>
              <summary>{t('told.whole')}</summary>
              {row.parts.map((part) => (
                <div key={part.name.zh}>
                  <h3>{say(part.name)}</h3>
                  <p>{say({ zh: part.zh, en: part.en ?? part.zh })}</p>
                </div>
              ))}
            </details>
            <p>
              <a href={row.page}>{t('told.page')}</a>
            </p>
          </section>
        ))}
      </Listed>
    </>
  )
}
