import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { useTitle } from '../parts/use-title.ts'
import { learn } from '../words/learn.ts'
import { registersWords } from '../words/learned/registers.ts'
import { settingsWords } from '../words/learned/settings.ts'
import { useWords } from '../words/use-words.ts'
import { SettingCard } from './setting-card.tsx'

learn({ ...registersWords, ...settingsWords })

/** 机关设定: what the offices of one's posts have chosen for themselves, since when, and what was chosen before. */
export function SettingsPage() {
  const { t } = useWords()
  useTitle(t('nav.settings'))
  const list = useQuery({ queryKey: ['settings'], queryFn: () => answerOf(client.GET('/api/office-settings')) })
  const rows = list.data?.items ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.settings')}</h1>
      </div>
      <p className="sub">{t('settings.about')}</p>
      <Listed list={list} rows={rows} none={t('settings.none')}>
        {rows.map((row) => (
          <SettingCard key={`${row.organization.id} ${row.setting}`} setting={row} />
        ))}
      </Listed>
    </>
  )
}
