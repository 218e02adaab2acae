import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { mandateLevelNames } from '../../../workflows/rules/mandates.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Opened } from '../parts/opened.tsx'
import { useTitle } from '../parts/use-title.ts'
import { RegisterTable } from '../registers/register-table.tsx'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useRegister } from '../registers/use-register.ts'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { deputyWords } from '../words/learned/deputies.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { DeputyFilters } from './deputy-filters.tsx'
import { MandateDays } from './mandate-days.tsx'
import { NewDeputy } from './new-deputy.tsx'

learn({ ...registersWords, ...deputyWords })

/** 代表名册: who sits in which congress for whom, and in which station he is found. */
export function DeputiesPage() {
  const { t, say, nameOf } = useWords()
  const search = useSearch({ from: '/deputies' })
  const navigate = useNavigate()
  const places = useOfficePlaces().data ?? []
  const { keepsRegisters } = duties(useDesk())
  useTitle(t('nav.deputies'))
  const { text, level, stationId, former, unenrolled } = search
  const list = useRegister(['mandates', search], (cursor) =>
    answerOf(
      client.GET('/api/mandates', {
        params: {
          query: {
            limit: 50,
            ...(text && { text }),
            ...(level && { level }),
            ...(stationId && { stationId }),
            ...(former && { former: 'true' as const }),
            ...(unenrolled && { unenrolled: 'true' as const }),
            ...(cursor && { cursor }),
          },
        },
      }),
    ),
  )
  const congressOf = (placeId: string) => {
    const place = places.find(({ id }) => id === placeId)
    return place ? nameOf(place) : ''
  }
  const isFiltered = Object.keys(search).length > 0
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.deputies')}</h1>
      </div>
      <p className="sub">{t('deputies.about')}</p>
      {keepsRegisters && (
        <div className="acts">
          <Opened label={t('deputies.register')}>{(close) => <NewDeputy onCancel={close} />}</Opened>
          <Link to="/deputies/import">{t('deputies.import')}</Link>
        </div>
      )}
      <DeputyFilters
        search={search}
        onChange={(next) => void navigate({ to: '/deputies', replace: true, search: next })}
      />
      <RegisterTable
        list={list}
        label={t('nav.deputies')}
        idOf={({ id }) => id}
        none={t(isFiltered ? 'deputies.noneFound' : 'deputies.none')}
        columns={[
          {
            head: t('deputies.name'),
            className: 'title',
            of: (row) => (
              <>
                <Link to="/deputies/$personId" params={{ personId: row.personId }}>
                  {row.name}
                </Link>
                {row.military && <span className="tag">{t('deputies.military')}</span>}
              </>
            ),
          },
          {
            head: t('deputies.level'),
            of: (row) => (
              <>
                {say(mandateLevelNames[row.level])}
                <div className="quiet">
                  {congressOf(row.placeId)} {row.term}
                </div>
              </>
            ),
          },
          { head: t('deputies.constituency'), className: 'holder', of: ({ constituency }) => constituency },
          {
            head: t('deputies.station'),
            className: 'holder',
            of: ({ station, military }) =>
              station ? (
                nameOf(station)
              ) : (
                <span className={military ? 'quiet' : 'tag'}>{t('deputies.inNoStation')}</span>
              ),
          },
          { head: t('deputies.days'), className: 'number', of: (row) => <MandateDays {...row} /> },
        ]}
      />
    </>
  )
}
