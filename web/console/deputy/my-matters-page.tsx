import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { Listed } from '../parts/listed.tsx'
import { Light } from '../parts/light.tsx'
import { moment } from '../parts/moment.ts'
import { More } from '../parts/more.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { useTitle } from '../parts/use-title.ts'
import { FirstStepsLater } from '../steps/later.tsx'
import { useSuggestions } from '../trays/use-suggestions.ts'
import { useWords } from '../words/use-words.ts'

/** A deputy's own page, made for a phone: what he brought, what came of it, and the way to bring another. */
export function MyMattersPage() {
  const { t, say, language } = useWords()
  const navigate = useNavigate()
  const list = useSuggestions('all', {})
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  useTitle(t('mine.title'))
  const bring = (
    <Button type="primary" size="large" onClick={() => void navigate({ to: '/register' })}>
      {t('mine.bring')}
    </Button>
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('mine.title')}</h1>
        {rows.length > 0 && bring}
      </div>
      <FirstStepsLater />
      <Listed list={list} rows={rows} none={<Nothing title={t('mine.none')}>{bring}</Nothing>}>
        <ul className="matters">
          {rows.map((row) => {
            const isOver = row.stage.code === 'answered' || row.stage.code === 'closed'
            return (
              <li key={row.id} className="card">
                <Link to="/suggestions/$id" params={{ id: row.id }}>
                  {row.title}
                </Link>
                <div>
                  <b>{say(row.stage)}</b> {!isOver && <Light lit={row.light} />}
                </div>
                <div className="why">
                  {isOver ? t('mine.seeResult') : t('mine.with', { holder: say(row.holder.name) })}
                  {' · '}
                  {t('mine.brought', { day: moment(row.registeredAt, 'short', language) })}
                </div>
              </li>
            )
          })}
        </ul>
      </Listed>
      <More list={list} />
    </>
  )
}
