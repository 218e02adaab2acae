import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useKey } from '../http/use-key.ts'
import { Light } from '../parts/light.tsx'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useDesk } from '../session/desk-context.ts'
import { useWords } from '../words/use-words.ts'

/** The units that owe something late; one, many or all of them are urged at once, and each tells its result. */
export function LateUnits() {
  const { t, say } = useWords()
  const { post } = useDesk()
  const queries = useQueryClient()
  const key = useKey()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [text, setText] = useState('')
  const list = useInfiniteQuery({
    queryKey: ['urgings'],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/urgings', { params: { query: { limit: 100, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: 60_000,
  })
  const urge = useMutation({
    mutationFn: (unitIds: readonly string[]) =>
      answerOf(
        client.POST('/api/urgings', {
          params: { header: { 'idempotency-key': key.current() } },
          body: { unitIds: [...unitIds], text, ...(post && { asPost: post.id }) },
        }),
      ),
    onSuccess: () => {
      key.renew()
      setChosen([])
      void queries.invalidateQueries({ queryKey: ['urgings'] })
      void queries.invalidateQueries({ queryKey: ['notices'] })
    },
    onError: key.afterFailure,
  })
  const papers = list.data?.pages.flatMap((page) => page.items) ?? []
  const open = [...new Set(papers.filter(({ urged }) => urged === null).map(({ unit }) => unit.id))]
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <section aria-labelledby="late-units">
      <h2 id="late-units">{t('notices.late')}</h2>
      <Listed list={list} rows={papers} none={t('notices.noneLate')}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            urge.mutate(chosen)
          }}
        >
          <table className="list">
            <thead>
              <tr>
                <th scope="col" className="ordinal">
                  <input
                    type="checkbox"
                    aria-label={t('notices.chooseAll')}
                    disabled={open.length === 0}
                    checked={open.length > 0 && open.every((id) => chosen.includes(id))}
                    onChange={(event) => setChosen(event.target.checked ? open : [])}
                  />
                </th>
                <th scope="col">{t('notices.unit')}</th>
                <th scope="col">{t('notices.assigner')}</th>
                <th scope="col">{t('notices.matters')}</th>
                <th scope="col">{t('notices.oldest')}</th>
                <th scope="col">{t('notices.today')}</th>
              </tr>
            </thead>
            <tbody>
              {papers.map(({ unit, assigner, matters, rung, urged }) => (
                <tr key={`${unit.id}/${assigner.id}`}>
                  <td className="ordinal">
                    <input
                      type="checkbox"
                      aria-label={t('notices.choose', { unit: say(unit) })}
                      disabled={urged !== null}
                      checked={chosen.includes(unit.id)}
                      onChange={() => toggle(unit.id)}
                    />
                  </td>
                  <td className="title">{say(unit)}</td>
                  <td className="holder">{say(assigner)}</td>
                  <td className="number">
                    {matters.length}
                    {matters.some(isOnPaper) && (
                      <span className="quiet">
                        {' '}
                        {t('notices.ofPapers', { count: matters.filter(isOnPaper).length })}
                      </span>
                    )}
                    {rung === 'supervise' && <span className="quiet"> {t('notices.reachedSupervision')}</span>}
                  </td>
                  <td>{matters[0] && <Light lit={matters[0].light} />}</td>
                  <td>{urged === null ? '' : (urged.number ?? t('notices.urgedToday'))}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <More list={list} />
          <Input.TextArea
            aria-label={t('notices.text')}
            placeholder={t('notices.text')}
            maxLength={500}
            rows={2}
            value={text}
            onChange={(event) => {
              key.renew()
              setText(event.target.value)
            }}
          />
          <div className="form-foot">
            <Button type="primary" htmlType="submit" disabled={chosen.length === 0} loading={urge.isPending}>
              {t('notices.urge', { count: chosen.length })}
            </Button>
            <span className="quiet">{t('notices.onceADay')}</span>
          </div>
        </form>
      </Listed>
      {urge.isError && <ProblemNote error={urge.error} />}
      {urge.data && (
        <div className="card" role="status">
          <h3>{t('notices.done')}</h3>
          <ul>
            {urge.data.items.map(({ unit, outcome, notice }) => (
              <li key={unit.id}>
                {say(unit)}　{say(outcome)} {notice?.number ?? ''}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

const isOnPaper = ({ researchId }: { readonly researchId: string | null }) => researchId !== null
