import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useChanged } from '../http/use-changed.ts'
import { useDayWords } from '../parts/use-day-words.ts'
import { useTitle } from '../parts/use-title.ts'
import { RegisterTable } from '../registers/register-table.tsx'
import { learn } from '../words/learn.ts'
import { registersWords } from '../words/learned/registers.ts'
import { retentionWords } from '../words/learned/retention.ts'
import { useWords } from '../words/use-words.ts'
import { AppraisalActs } from './appraisal-acts.tsx'
import { HoldBack } from './hold-back.tsx'
import { ItemState } from './item-state.tsx'
import { useStanding } from './use-standing.ts'

learn({ ...registersWords, ...retentionWords })

/** One appraisal list: numbers, kinds, days and reasons, no names. What is ticked is decided, proposed and approved together; destruction takes two people. */
export function AppraisalPage() {
  const { t, say } = useWords()
  const dayWords = useDayWords()
  const changed = useChanged()
  const standing = useStanding()
  const { appraisalId } = useParams({ from: '/retention/$appraisalId' })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const shown = useInfiniteQuery({
    queryKey: ['appraisals', appraisalId],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/appraisals/{appraisalId}', {
          params: { path: { appraisalId }, query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (read) => read.nextCursor ?? undefined,
  })
  const list = shown.data?.pages[0]?.list
  const items = shown.data?.pages.flatMap((page) => page.items) ?? []
  const title = list ? t('appraisals.titleOf', { day: dayWords(list.asOf) }) : t('appraisals.title')
  useTitle(title)
  const open = items.filter((item) => item.destroyedAt === null).map((item) => item.suggestionId)
  const done = async () => {
    setChosen([])
    await changed(['appraisals'])
  }
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {list && <p className="sub">{standing(list)}</p>}
      </div>
      <p className="sub">{t('appraisals.about')}</p>
      {list && <AppraisalActs list={list} chosen={chosen} onDone={done} />}
      {open.length > 0 && (
        <label className="check no-print">
          <input
            type="checkbox"
            checked={open.every((id) => chosen.includes(id))}
            onChange={({ target }) => setChosen(target.checked ? open : [])}
          />
          {t('appraisals.all', { count: open.length })}
        </label>
      )}
      <RegisterTable
        list={shown}
        label={title}
        idOf={({ suggestionId }) => suggestionId}
        none={t('appraisals.nothingDue')}
        columns={[
          {
            head: t('appraisals.number'),
            className: 'title',
            of: (item) => (
              <>
                <label className="check">
                  {item.destroyedAt === null && (
                    <input
                      type="checkbox"
                      checked={chosen.includes(item.suggestionId)}
                      onChange={({ target }) =>
                        setChosen((before) =>
                          target.checked
                            ? [...before, item.suggestionId]
                            : before.filter((id) => id !== item.suggestionId),
                        )
                      }
                    />
                  )}
                  {item.receiptNumber}
                </label>
                <div className="quiet">
                  {say(item.kind)}
                  {item.category && ` · ${say(item.category)}`}
                </div>
              </>
            ),
          },
          { head: t('appraisals.keptUntil'), className: 'number', of: (item) => dayWords(item.keptUntil) },
          { head: t('appraisals.standing'), className: 'holder', of: (item) => <ItemState item={item} /> },
          {
            head: t('retention.acts'),
            of: (item) => item.destroyedAt === null && <HoldBack suggestionId={item.suggestionId} />,
          },
        ]}
      />
    </>
  )
}
