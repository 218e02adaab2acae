import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { FigureChoices } from '../figures/figure-choices.tsx'
import { FigureRanking } from '../figures/figure-ranking.tsx'
import { FigureSummary } from '../figures/figure-summary.tsx'
import type { divisions, rankings } from '../figures/figures-search.ts'
import { Meanings } from '../figures/meanings.tsx'
import { daysIn } from '../parts/days-in.ts'
import { moment } from '../parts/moment.ts'
import { Nothing } from '../parts/nothing.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Waiting } from '../parts/waiting.tsx'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { figureWords } from '../words/learned/figures.ts'
import { frozenWords } from '../words/learned/frozen.ts'
import { useWords } from '../words/use-words.ts'
import { FixFigures } from './fix-figures.tsx'
import { Remarks } from './remarks.tsx'
import { useFrozen } from './use-frozen.ts'

learn({ ...figureWords, ...frozenWords })

/** One frozen set: what to do with it now, its figures with their lists, and what was said of them. */
export function FrozenPage() {
  const { t, say, language } = useWords()
  const { id } = useParams({ from: '/frozen/$id' })
  const [by, setBy] = useState<(typeof divisions)[number]>('township')
  const [rankBy, setRankBy] = useState<(typeof rankings)[number]>('resultTold')
  const whole = useFrozen(id, 'all')
  const divided = useFrozen(id, by, rankBy)
  const set = whole.data
  const isOfCounty = postsOfDesk(useDesk()).some(({ organization }) => organization.id === set?.county.id)
  const [row] = set?.figures.rows ?? []
  const title = set ? daysIn(set, language) : t('frozen.title')
  useTitle(title)
  return (
    <>
      <p className="no-print">
        <Link to="/frozen">{t('frozen.back')}</Link>
      </p>
      <div className="page-head">
        <h1>
          {title} {set && <span className="sub">{say(set.county)}</span>}
        </h1>
        {set && isOfCounty && (
          <Link to="/frozen/$id/bulletin" params={{ id }}>
            {t(set.state === 'fixed' ? 'frozen.bulletin' : 'frozen.bulletinDraft')}
          </Link>
        )}
      </div>
      {whole.isError && <ProblemNote error={whole.error} />}
      {whole.isPending && <Waiting />}
      {set && (
        <section className="verdict" role="status">
          <b>{set.number ?? t(`frozen.state.${set.state}`)}</b>{' '}
          {set.state === 'checking'
            ? t('frozen.checkingNote', {
                read: moment(set.asOf, 'time', language),
                until: moment(set.checkUntil, 'time', language),
              })
            : t('frozen.fixedNote', { read: moment(set.asOf, 'time', language) })}
          <FixFigures set={set} />
        </section>
      )}
      {set && !row && <Nothing title={t('figures.none')} />}
      {set && row && (
        <FigureSummary
          figures={set.figures}
          row={row}
          then={set.yearBefore?.rows[0] ?? null}
          thenName={set.yearBefore && t('figures.compare.year')}
          of={{ frozenId: id }}
        />
      )}
      {set && row && set.yearBefore === null && <p className="sub">{t('frozen.noYearBefore')}</p>}
      {divided.isError && row && <ProblemNote error={divided.error} />}
      {set && row && (
        <FigureChoices
          by={by}
          rankBy={rankBy}
          onChange={(next) => {
            if (next.by) setBy(next.by)
            if (next.rankBy) setRankBy(next.rankBy)
          }}
        />
      )}
      {divided.data && row && (
        <>
          <FigureRanking figures={divided.data.figures} of={{ frozenId: id }} by={by} rankBy={rankBy} />
          <Meanings figures={divided.data.figures} />
        </>
      )}
      {set && <Remarks remarks={set.remarks} />}
    </>
  )
}
