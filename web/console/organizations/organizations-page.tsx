import { useNavigate, useSearch } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { useTitle } from '../parts/use-title.ts'
import { RegisterFilters } from '../registers/register-filters.tsx'
import { RegisterTable } from '../registers/register-table.tsx'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useRegister } from '../registers/use-register.ts'
import { learn } from '../words/learn.ts'
import { organizationWords } from '../words/learned/organizations.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { AmendOrganization } from './amend-organization.tsx'
import { NewOrganization } from './new-organization.tsx'

learn({ ...registersWords, ...organizationWords })

/** 机构: offices and units by place and name; registered, amended, taken out of use. */
export function OrganizationsPage() {
  const { t, nameOf } = useWords()
  const search = useSearch({ from: '/organisations' })
  const navigate = useNavigate()
  const places = useOfficePlaces().data ?? []
  useTitle(t('nav.organizations'))
  const { name, placeId, former } = search
  const list = useRegister(['organisations', search], (cursor) =>
    answerOf(
      client.GET('/api/organisations', {
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
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.organizations')}</h1>
      </div>
      <p className="sub">{t('organizations.about')}</p>
      <NewOrganization />
      <RegisterFilters
        search={search}
        findLabel={t('organizations.findByName')}
        formerLabel={t('organizations.former')}
        onChange={(next) => void navigate({ to: '/organisations', replace: true, search: next })}
      />
      <RegisterTable
        list={list}
        label={t('nav.organizations')}
        idOf={({ id }) => id}
        none={t('organizations.none')}
        columns={[
          {
            head: t('organizations.name'),
            className: 'title',
            of: (row) => (
              <>
                {nameOf(row)}
                {!row.active && <span className="tag">{t('organizations.outOfUse')}</span>}
              </>
            ),
          },
          { head: t('organizations.kind'), className: 'holder', of: ({ kind }) => t(`organizations.kind.${kind}`) },
          {
            head: t('organizations.place'),
            of: (row) => {
              const place = places.find(({ id }) => id === row.placeId)
              return place ? nameOf(place) : ''
            },
          },
          { head: t('organizations.phone'), className: 'number', of: ({ phone }) => phone },
          { head: t('organizations.acts'), of: (row) => <AmendOrganization organization={row} /> },
        ]}
      />
    </>
  )
}
