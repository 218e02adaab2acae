import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '../http/openapi.d.ts'
import { Listed } from '../parts/listed.tsx'
import { lastDay } from '../parts/moment.ts'
import { More } from '../parts/more.tsx'
import { useWords } from '../words/use-words.ts'

type Effect = components['schemas']['PolicyEffect']

/** What other terms would do to the real open suggestions: how many dates would move, how many become overdue, and which of those one may see. */
export function EffectOf({ of, page }: { of: readonly unknown[]; page: (cursor: string) => Promise<Effect> }) {
  const { t, say, language } = useWords()
  const found = useInfiniteQuery({
    queryKey: ['policies', 'effect', ...of],
    gcTime: 0,
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: '',
    getNextPageParam: (read) => read.nextCursor ?? undefined,
  })
  const [first] = found.data?.pages ?? []
  const rows = found.data?.pages.flatMap(({ examples }) => examples) ?? []
  return (
    <Listed list={found} rows={[first].filter(Boolean)} none="">
      {first && (
        <>
          <p role="status">
            <b>{say(first)}</b>
          </p>
          <p className="quiet">
            {t('policies.effect', {
              counted: first.counted,
              earlier: first.earlier,
              later: first.later,
              setByHand: first.setByHand,
            })}
          </p>
          {first.moved.suggestions > 0 && rows.length === 0 && <p className="quiet">{t('policies.notYours')}</p>}
          {rows.length > 0 && (
            <table className="list" aria-label={t('policies.examples')}>
              <thead>
                <tr>
                  <th scope="col">{t('policies.matter')}</th>
                  <th scope="col">{t('policies.rule')}</th>
                  <th scope="col">{t('policies.dueNow')}</th>
                  <th scope="col">{t('policies.dueThen')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.obligationId}>
                    <td className="title">
                      <Link to="/suggestions/$id" params={{ id: row.suggestionId }}>
                        {row.receiptNumber}
                      </Link>
                    </td>
                    <td>{say(row.name)}</td>
                    <td className="number">{lastDay(row.dueAt, language)}</td>
                    <td className="number">
                      {lastDay(row.newDueAt, language)}{' '}
                      {row.becomesOverdue && <span className="tag urgent">{t('policies.overdue')}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <More list={found} />
        </>
      )}
    </Listed>
  )
}
