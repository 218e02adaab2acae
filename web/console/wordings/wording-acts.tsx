import { useMutation } from '@tanstack/react-query'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { ProblemNote } from '../parts/problem-note.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { useWordingFields } from './use-wording-fields.ts'

/** Amends a wording of one's own place, or puts it out of use and back. */
export function WordingActs({ wording }: { wording: components['schemas']['Wording'] }) {
  const { t } = useWords()
  const changed = useChanged()
  const fields = useWordingFields()
  const { id, title, text, active } = wording
  const amend = async (body: { title?: string; text?: string; active?: boolean }) => {
    const params = { path: { wordingId: id } }
    await answerOf(client.POST('/api/wordings/{wordingId}/amend', { params, body }))
    await changed(['wordings'])
  }
  const turn = useMutation({ mutationFn: () => amend({ active: !active }) })
  return (
    <>
      <Opened label={t('wordings.amend')}>
        {(close) => (
          <EntryForm
            label={t('wordings.amend')}
            fields={() => [fields.title, fields.text]}
            initial={{ title, text }}
            button={t('wordings.amend')}
            onCancel={close}
            act={async (entry) => {
              await amend({ title: entry['title'] ?? '', text: entry['text'] ?? '' })
              close()
            }}
          />
        )}
      </Opened>
      <button type="button" className="link" disabled={turn.isPending} onClick={() => turn.mutate()}>
        {t(active ? 'wordings.retire' : 'wordings.restore')}
      </button>
      {turn.isError && <ProblemNote error={turn.error} />}
    </>
  )
}
