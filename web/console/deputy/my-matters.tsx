import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { Listed } from '../parts/listed.tsx'
import { Light } from '../parts/light.tsx'
import { moment } from '../parts/moment.ts'
import { More } from '../parts/more.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { useSuggestions } from '../trays/use-suggestions.ts'
import { useWords } from '../words/use-words.ts'

/** What he brought, what came of it, and the way to bring another. */
export function MyMatters() {
  const { t, say, language } = useWords()
  const navigate = useNavigate()
  const list = useSuggestions('all', {})
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const bring = (
    <Button
      type={rows.length > 0 ? 'default' : 'primary'}
      size="large"
      onClick={() => void navigate({ to: '/register' })}
    >
      {t('mine.bring')}
    </Button>
  )
  return (
    <section aria-labelledby="my-matters">
      <div className="page-head">
        <h2 id="my-matters">{t('mine.matters')}</h2>
        {rows.length > 0 && bring}
      </div>
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
    </section>
  )
}
