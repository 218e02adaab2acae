import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useTitle } from '../parts/use-title.ts'
import { RegisterFilters } from '../registers/register-filters.tsx'
import { RegisterTable } from '../registers/register-table.tsx'
import { useRegister } from '../registers/use-register.ts'
import { learn } from '../words/learn.ts'
import { peopleWords } from '../words/learned/people.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { PostLine } from './post-line.tsx'

learn({ ...registersWords, ...peopleWords })

/** 人员和岗位: who holds which post where, found by name or place. */
export function PeoplePage() {
  const { t } = useWords()
  const search = useSearch({ from: '/people' })
  const navigate = useNavigate()
  useTitle(t('nav.people'))
  const { name, placeId, former } = search
  const list = useRegister(['people', 'list', search], (cursor) =>
    answerOf(
      client.GET('/api/people', {
        params: {
          query: {
            limit: 50,
            ...(name && { name }),
            ...(placeId && { placeId }),
            ...(former && { former: 'true' as const }),
            ...(cursor && { cursor }),
          },
        },
      }),
    ),
  )
  const today = dayOf(Date.now())
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.people')}</h1>
        <Button type="primary" onClick={() => void navigate({ to: '/people/register' })}>
          {t('people.register')}
        </Button>
      </div>
      <p className="sub">{t('people.about')}</p>
      <RegisterFilters
        search={search}
        findLabel={t('people.findByName')}
        formerLabel={t('people.former')}
        onChange={(next) => void navigate({ to: '/people', replace: true, search: next })}
      />
      <RegisterTable
        list={list}
        label={t('nav.people')}
        idOf={({ personId }) => personId}
        none={t(name || placeId ? 'people.noneFound' : 'people.none')}
        columns={[
          {
            head: t('people.name'),
            className: 'title',
            of: (row) => (
              <Link to="/people/$personId" params={{ personId: row.personId }}>
                {row.name}
              </Link>
            ),
          },
          {
            head: t('people.posts'),
            className: 'holder',
            of: (row) => row.posts.map((post) => <PostLine key={post.id} post={post} today={today} />),
          },
          {
            head: t('people.account'),
            of: (row) => (
              <>
                {row.username ?? <span className="quiet">{t('people.noAccount')}</span>}
                {row.hasSecondFactor && <span className="tag">{t('people.withFactor')}</span>}
              </>
            ),
          },
        ]}
      />
    </>
  )
}
