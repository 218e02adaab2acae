import { useQuery } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Opened } from '../parts/opened.tsx'
import { Reasoned } from '../parts/reasoned.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'

/** His number at the county's identity provider: linked, or taken off with the reason. Nothing where there is no provider. */
export function IdentityLink({
  personId,
  isLinked,
  onChanged,
}: {
  personId: string
  isLinked: boolean
  onChanged: () => Promise<void>
}) {
  const { t } = useWords()
  const path = { personId }
  const ways = useQuery({
    queryKey: ['ways'],
    queryFn: () => answerOf(client.GET('/api/session/ways')),
    staleTime: Infinity,
  })
  if (isLinked)
    return (
      <Reasoned
        label={t('people.unlinkIdentity')}
        reasonLabel={t('people.unlinkReason')}
        act={async (reason) => {
          await answerOf(client.POST('/api/accounts/{personId}/identity-end', { params: { path }, body: { reason } }))
          await onChanged()
        }}
      />
    )
  if (ways.data?.identityProvider !== true) return null
  return (
    <Opened label={t('people.linkIdentity')}>
      {(close) => (
        <EntryForm
          label={t('people.linkIdentity')}
          fields={() => [
            {
              kind: 'text',
              name: 'subject',
              label: t('people.subject'),
              max: 255,
              required: true,
              extra: t('people.subjectRule'),
            },
          ]}
          button={t('people.linkIdentity')}
          onCancel={close}
          act={async ({ subject = '' }) => {
            await answerOf(client.POST('/api/accounts/{personId}/identity', { params: { path }, body: { subject } }))
            await onChanged()
          }}
        />
      )}
    </Opened>
  )
}
