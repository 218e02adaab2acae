import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { inOrder } from '../parts/in-order.ts'
import { Listed } from '../parts/listed.tsx'
import { Opened } from '../parts/opened.tsx'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { learn } from '../words/learn.ts'
import { catalogueWords } from '../words/learned/catalogues.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { TopicActs } from './topic-acts.tsx'
import { useCatalogue } from './use-catalogue.ts'
import './catalogues.css'

learn({ ...registersWords, ...catalogueWords })

type Topic = components['schemas']['Category']

/** 问题分类: the three levels of topics, opened field by field; added to, amended, put in order, taken out of use. */
export function TopicsPage() {
  const { t } = useWords()
  useTitle(t('nav.topics'))
  const list = useCatalogue<Topic>(['categories'], (cursor) =>
    answerOf(
      client.GET('/api/categories', { params: { query: { limit: 100, former: 'true', ...(cursor && { cursor }) } } }),
    ),
  )
  const topics = list.data ?? []
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.topics')}</h1>
      </div>
      <p className="sub">{t('topics.about')}</p>
      <section className="card">
        <Listed list={list} rows={topics} none={t('topics.none')}>
          <Topics topics={topics} parentId={null} />
        </Listed>
        {list.isSuccess && <AddTopic parentId={null} />}
      </section>
    </>
  )
}

function Topics({ topics, parentId }: { topics: readonly Topic[]; parentId: string | null }) {
  const { t, nameOf } = useWords()
  const here = inOrder(topics.filter((one) => one.parentId === parentId))
  const ids = here.filter(({ active }) => active).map(({ id }) => id)
  return (
    <ul className="catalogue">
      {here.map((topic) => {
        const below = topics.filter((one) => one.parentId === topic.id)
        return (
          <li key={topic.id}>
            <span className="named">{nameOf(topic)}</span>
            {!topic.active && <span className="tag">{t('catalogues.outOfUse')}</span>}
            <TopicActs topic={topic} ids={ids} />
            {topic.level < 3 && (
              <Opened label={t('topics.below', { n: below.filter(({ active }) => active).length })}>
                {(close) => (
                  <div className="below">
                    <Topics topics={topics} parentId={topic.id} />
                    {topic.active && <AddTopic parentId={topic.id} />}
                    <button type="button" className="link" onClick={close}>
                      {t('catalogues.close', { name: nameOf(topic) })}
                    </button>
                  </div>
                )}
              </Opened>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function AddTopic({ parentId }: { parentId: string | null }) {
  const { t } = useWords()
  const changed = useChanged()
  return (
    <Opened label={t(parentId === null ? 'topics.addField' : 'topics.add')}>
      {(close) => (
        <EntryForm
          label={t('topics.add')}
          fields={() => [
            { kind: 'text', name: 'name', label: t('catalogues.name'), max: 50, required: true },
            { kind: 'text', name: 'nameEn', label: t('catalogues.nameEn'), max: 100 },
          ]}
          button={t('topics.add')}
          onCancel={close}
          act={async ({ name = '', nameEn = '' }) => {
            await answerOf(client.POST('/api/categories', { body: { parentId, name, nameEn } }))
            await changed(['categories'], ['directory', 'categories'])
            close()
          }}
        />
      )}
    </Opened>
  )
}
