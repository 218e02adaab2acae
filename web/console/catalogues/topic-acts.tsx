import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useWords } from '../words/use-words.ts'
import { OrderButtons } from './order-buttons.tsx'
import { Retire } from './retire.tsx'

/** What is done with one topic; `ids`: those in use beside it, in their order. */
export function TopicActs(asked: { topic: components['schemas']['Category']; ids: readonly string[] }) {
  const { topic, ids } = asked
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const done = () => changed(['categories'], ['directory', 'categories'])
  const amend = async (body: { name?: string; nameEn?: string; active?: boolean; reason: string }) => {
    const params = { path: { categoryId: topic.id } }
    await answerOf(client.POST('/api/categories/{categoryId}/amend', { params, body }))
    await done()
  }
  return (
    <span className="acts">
      <Opened label={t('catalogues.amend')}>
        {(close) => (
          <EntryForm
            label={t('catalogues.amend')}
            fields={() => [
              { kind: 'text', name: 'name', label: t('catalogues.name'), max: 50, required: true },
              { kind: 'text', name: 'nameEn', label: t('catalogues.nameEn'), max: 100 },
              { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
            ]}
            initial={{ name: topic.name, nameEn: topic.nameEn }}
            button={t('catalogues.amend')}
            onCancel={close}
            act={async ({ name = '', nameEn = '', reason = '' }) => {
              await amend({ name, nameEn, reason })
              close()
            }}
          />
        )}
      </Opened>
      <Retire active={topic.active} act={amend} />
      <OrderButtons
        id={topic.id}
        name={nameOf(topic)}
        ids={ids}
        act={async (next) => {
          await answerOf(client.POST('/api/categories/order', { body: { parentId: topic.parentId, ids: next } }))
          await done()
        }}
      />
    </span>
  )
}
