import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { FirstStepsLater } from '../steps/later.tsx'
import { learn } from '../words/learn.ts'
import { mineWords } from '../words/learned/mine.ts'
import { useWords } from '../words/use-words.ts'
import { MyDuty } from './my-duty.tsx'
import { MyMatters } from './my-matters.tsx'
import { MyVisits } from './my-visits.tsx'
import { useDeputyYear } from './use-deputy-year.ts'
import { WaitingForMe } from './waiting-for-me.tsx'

learn(mineWords)

/** A deputy's own page, made for a phone: what waits for him, when he sits, how often he came, and what he brought. */
export function MinePage() {
  const { t } = useWords()
  const year = useDeputyYear()
  useTitle(t('mine.title'))
  return (
    <div className="mine">
      <h1>{t('mine.title')}</h1>
      <FirstStepsLater />
      <WaitingForMe />
      {year.isError && <ProblemNote error={year.error} />}
      {year.data && <MyDuty year={year.data} />}
      {year.data && <MyVisits year={year.data} />}
      <MyMatters />
    </div>
  )
}
