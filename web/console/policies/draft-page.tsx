import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Listed } from '../parts/listed.tsx'
import { useTitle } from '../parts/use-title.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { learn } from '../words/learn.ts'
import { policyWords } from '../words/learned/policies.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { DraftTerms } from './draft-terms.tsx'
import './policies.css'

learn({ ...registersWords, ...policyWords })

/** A county's new terms before they are published: changed, looked at against what is really open, published. */
export function DraftPage() {
  const { t, nameOf } = useWords()
  const { draftId } = useParams({ from: '/policies/drafts/$draftId' })
  const places = useOfficePlaces().data ?? []
  const held = useQuery({
    queryKey: ['policies', 'draft', draftId],
    // What somebody is typing at is not read anew under his hands.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answerOf(client.GET('/api/policies/drafts/{draftId}', { params: { path: { draftId } } })),
  })
  const draft = held.data
  const base = useQuery({
    queryKey: ['policies', draft?.basedOn.id, String(draft?.basedOn.version)],
    enabled: draft !== undefined,
    queryFn: () =>
      answerOf(
        client.GET('/api/policies/{id}/{version}', { params: { path: draft?.basedOn ?? { id: '', version: 0 } } }),
      ),
  })
  const county = places.find((place) => place.id === draft?.countyId)
  const title = t('policies.draftOf', { county: county ? nameOf(county) : '' })
  useTitle(title)
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
      </div>
      <p className="sub">{t('policies.draftNote')}</p>
      <Listed list={held} rows={[draft].filter(Boolean)} none="">
        {draft && <DraftTerms key={draft.id} draft={draft} before={base.data?.words ?? []} />}
      </Listed>
    </>
  )
}
