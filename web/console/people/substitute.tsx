import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import type { Registered, RegisteredPost } from './registered.ts'

/** Gives the same post to somebody else from day to day, while its holder is away. */
export function Substitute({ person, post, today }: { person: Registered; post: RegisteredPost; today: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [found, setFound] = useState('')
  const people = useQuery({
    queryKey: ['people', 'find', found],
    queryFn: () =>
      answerOf(client.GET('/api/people', { params: { query: { limit: 20, ...(found && { name: found }) } } })),
    placeholderData: (before) => before,
  })
  const others = (people.data?.items ?? []).filter(({ personId }) => personId !== person.personId)
  return (
    <Opened label={t('people.substitute')}>
      {(close) => (
        <EntryForm
          label={t('people.substitute')}
          fields={() => [
            {
              kind: 'pick',
              name: 'personId',
              label: t('people.substituteWho'),
              extra: t('people.substituteWhoNote'),
              required: true,
              options: others.map(({ personId, name }) => ({ value: personId, label: name })),
              onFind: setFound,
            },
            { kind: 'day', name: 'fromOn', label: t('people.firstDay'), required: true },
            { kind: 'day', name: 'toOn', label: t('people.lastDay'), required: true },
            { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
          ]}
          initial={{ fromOn: today, reason: t('people.substituteReason', { name: person.name }) }}
          button={t('people.substituteButton')}
          onCancel={close}
          act={async ({ personId = '', fromOn = '', toOn = '', reason = '' }) => {
            const { role, organization } = post
            const body = { role, organizationId: organization.id, fromOn, toOn, reason }
            await answerOf(client.POST('/api/people/{personId}/posts', { params: { path: { personId } }, body }))
            await queries.invalidateQueries({ queryKey: ['people'] })
            close()
          }}
        />
      )}
    </Opened>
  )
}
