import { useQueryClient } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import type { RegisteredPost } from './registered.ts'

/** Ends a post with its last day and the reason. */
export function EndPost({ post, today }: { post: RegisteredPost; today: string }) {
  const { t } = useWords()
  const queries = useQueryClient()
  return (
    <Opened label={t('people.endPost')}>
      {(close) => (
        <EntryForm
          label={t('people.endPostButton')}
          fields={() => [
            { kind: 'day', name: 'toOn', label: t('people.lastDay'), required: true, extra: t('people.endNote') },
            { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
          ]}
          initial={{ toOn: today }}
          button={t('people.endPostButton')}
          onCancel={close}
          act={async ({ toOn = '', reason = '' }) => {
            const params = { path: { postId: post.id } }
            await answerOf(client.POST('/api/posts/{postId}/end', { params, body: { toOn, reason } }))
            await queries.invalidateQueries({ queryKey: ['people'] })
            close()
          }}
        />
      )}
    </Opened>
  )
}
