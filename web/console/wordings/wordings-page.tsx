import { moveRules } from '../../../workflows/rules/moves.ts'
import { wordingActs, wordingKeepers } from '../../../workflows/rules/wordings.ts'
import { useCatalogue } from '../catalogues/use-catalogue.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { Listed } from '../parts/listed.tsx'
import { oneOf } from '../parts/one-of.ts'
import { Opened } from '../parts/opened.tsx'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { learn } from '../words/learn.ts'
import { registersWords } from '../words/learned/registers.ts'
import { wordingWords } from '../words/learned/wordings.ts'
import { useWords } from '../words/use-words.ts'
import { useWordingFields } from './use-wording-fields.ts'
import { WordingActs } from './wording-acts.tsx'

learn({ ...registersWords, ...wordingWords })

type Wording = components['schemas']['Wording']

/** 措辞模板: what an office writes again and again, by act; its own to keep, those from above to read. */
export function WordingsPage() {
  const { t, say, nameOf } = useWords()
  const places = useOfficePlaces().data ?? []
  const mine = new Set(
    postsOfDesk(useDesk())
      .filter(({ role }) => wordingKeepers.includes(role))
      .map(({ organization }) => organization.placeId),
  )
  useTitle(t('nav.wordings'))
  const list = useCatalogue<Wording>(['wordings', 'all'], (cursor) =>
    answerOf(
      client.GET('/api/wordings', { params: { query: { limit: 100, former: 'true', ...(cursor && { cursor }) } } }),
    ),
  )
  const rows = wordingActs.flatMap((act) => (list.data ?? []).filter((one) => one.act === act))
  const placeName = (id: string) => {
    const place = places.find((one) => one.id === id)
    return place ? nameOf(place) : ''
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.wordings')}</h1>
      </div>
      <p className="sub">{t('wordings.about')}</p>
      {[...mine].map((placeId) => (
        <AddWording
          key={placeId}
          placeId={placeId}
          label={mine.size > 1 ? t('wordings.addAt', { place: placeName(placeId) }) : t('wordings.add')}
        />
      ))}
      <Listed list={list} rows={rows} none={t('wordings.none')}>
        <table className="list register" aria-label={t('nav.wordings')}>
          <thead>
            <tr>
              <th scope="col">{t('wordings.act')}</th>
              <th scope="col">{t('wordings.title')}</th>
              <th scope="col">{t('wordings.text')}</th>
              <th scope="col">{t('wordings.place')}</th>
              <th scope="col">{t('wordings.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{say(moveRules[row.act])}</td>
                <td className="title">
                  {row.title}
                  {!row.active && <span className="tag">{t('wordings.outOfUse')}</span>}
                </td>
                <td className="holder">{row.text}</td>
                <td>{placeName(row.placeId)}</td>
                <td className="acts">
                  {mine.has(row.placeId) ? (
                    <WordingActs wording={row} />
                  ) : (
                    <span className="quiet">{t('wordings.fromAbove')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  )
}

function AddWording({ placeId, label }: { placeId: string; label: string }) {
  const { t, say } = useWords()
  const changed = useChanged()
  const { title, text } = useWordingFields()
  return (
    <Opened label={label}>
      {(close) => (
        <section className="card">
          <h2>{label}</h2>
          <EntryForm
            label={label}
            fields={() => [
              title,
              {
                kind: 'pick',
                name: 'act',
                label: t('wordings.act'),
                required: true,
                options: wordingActs.map((act) => ({ value: act, label: say(moveRules[act]) })),
              },
              text,
            ]}
            button={t('wordings.add')}
            onCancel={close}
            act={async ({ title: named = '', text: said = '', ...entry }) => {
              const body = { placeId, act: oneOf(wordingActs, entry['act']) ?? 'answer', title: named, text: said }
              await answerOf(client.POST('/api/wordings', { body }))
              await changed(['wordings'])
              close()
            }}
          />
        </section>
      )}
    </Opened>
  )
}
