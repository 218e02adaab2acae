import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { paths } from '../http/openapi.d.ts'
import { ExportList } from '../parts/export-list.tsx'
import { Listed } from '../parts/listed.tsx'
import { More } from '../parts/more.tsx'
import { useTitle } from '../parts/use-title.ts'
import { learn } from '../words/learn.ts'
import { auditPageWords } from '../words/learned/audit.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import './audit.css'
import { AuditEntry } from './audit-entry.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { Chain } from './chain.tsx'

learn({ ...registersWords, ...auditPageWords })

type Asked = NonNullable<paths['/api/audit']['get']['parameters']['query']>

/** 审计: what the people of one's place did and looked at, newest first, as sentences; read and exported, never edited. */
export function AuditPage() {
  const { t } = useWords()
  const search = useSearch({ from: '/audit' })
  const navigate = useNavigate()
  useTitle(t('nav.audit'))
  // A kind of act that an old address names and the house does not know is refused by the door, in words.
  const filters = search as Pick<Asked, 'person' | 'act' | 'subject' | 'from' | 'to'>
  const list = useInfiniteQuery({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) =>
      answerOf(
        client.GET('/api/audit', {
          params: { query: { limit: 50, ...filters, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (read) => read.nextCursor ?? undefined,
  })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const [first] = list.data?.pages ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.audit')}</h1>
        {first && <Chain of={first.chain} />}
      </div>
      <p className="sub">{t('audit.about')}</p>
      <AuditFilters search={search} onChange={(next) => void navigate({ to: '/audit', replace: true, search: next })} />
      <Listed list={list} rows={rows} none={t('audit.none')}>
        <section className="card">
          <ol className="documents audit" aria-label={t('nav.audit')}>
            {rows.map((row) => (
              <AuditEntry key={row.seq} row={row} />
            ))}
          </ol>
        </section>
      </Listed>
      <More list={list}>
        {rows.length > 0 && <ExportList key={JSON.stringify(search)} of="audit" filters={{ ...search }} />}
      </More>
    </>
  )
}
