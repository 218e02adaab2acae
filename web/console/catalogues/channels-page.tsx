import { useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { inOrder } from '../parts/in-order.ts'
import { Listed } from '../parts/listed.tsx'
import { Opened } from '../parts/opened.tsx'
import { useTitle } from '../parts/use-title.ts'
import { EntryForm } from '../registers/entry-form.tsx'
import type { EntryField } from '../registers/entry-input.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { learn } from '../words/learn.ts'
import { catalogueWords } from '../words/learned/catalogues.ts'
import { registersWords } from '../words/learned/registers.ts'
import { useWords } from '../words/use-words.ts'
import { OrderButtons } from './order-buttons.tsx'
import { Retire } from './retire.tsx'
import { useCatalogue } from './use-catalogue.ts'

learn({ ...registersWords, ...catalogueWords })

type Channel = components['schemas']['ResolutionChannel']

/** 解决途径: where a county tells people to turn whose matter is before the law (Article 20 (5)), in the order it is offered. */
export function ChannelsPage() {
  const { t, nameOf } = useWords()
  const counties = useMyPlaces().filter(({ level }) => level === 'county')
  const [wanted, setWanted] = useState<string>()
  const countyId = wanted ?? counties[0]?.id
  useTitle(t('nav.channels'))
  const list = useCatalogue<Channel>(['resolution-channels'], (cursor) =>
    answerOf(
      client.GET('/api/resolution-channels', {
        params: { query: { limit: 100, former: 'true', ...(cursor && { cursor }) } },
      }),
    ),
  )
  const channels = inOrder((list.data ?? []).filter((one) => one.countyId === countyId))
  const ids = channels.filter(({ active }) => active).map(({ id }) => id)
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.channels')}</h1>
        {counties.length > 1 && (
          <ChooseNamed
            label={t('channels.county')}
            among={counties}
            value={countyId}
            onChange={(id) => setWanted(id || undefined)}
          />
        )}
      </div>
      <p className="sub">{t('channels.about')}</p>
      {countyId && <AddChannel countyId={countyId} />}
      <Listed list={list} rows={channels} none={t('channels.none')}>
        <table className="list register" aria-label={t('nav.channels')}>
          <thead>
            <tr>
              <th scope="col">{t('catalogues.name')}</th>
              <th scope="col">{t('channels.contact')}</th>
              <th scope="col">{t('catalogues.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <tr key={channel.id}>
                <td className="title">
                  {nameOf(channel)}
                  {!channel.active && <span className="tag">{t('catalogues.outOfUse')}</span>}
                </td>
                <td className="holder">{channel.contact}</td>
                <td className="acts">
                  <ChannelActs channel={channel} ids={ids} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Listed>
    </>
  )
}

function useChannelFields(): EntryField[] {
  const { t } = useWords()
  return [
    { kind: 'text', name: 'name', label: t('catalogues.name'), max: 100, required: true },
    { kind: 'text', name: 'nameEn', label: t('catalogues.nameEn'), max: 200 },
    { kind: 'text', name: 'contact', label: t('channels.contact'), max: 300, extra: t('channels.contactNote') },
  ]
}

function AddChannel({ countyId }: { countyId: string }) {
  const { t } = useWords()
  const changed = useChanged()
  const fields = useChannelFields()
  return (
    <Opened label={t('channels.add')}>
      {(close) => (
        <section className="card">
          <h2>{t('channels.add')}</h2>
          <EntryForm
            label={t('channels.add')}
            fields={() => fields}
            button={t('channels.add')}
            onCancel={close}
            act={async ({ name = '', nameEn = '', contact = '' }) => {
              await answerOf(client.POST('/api/resolution-channels', { body: { countyId, name, nameEn, contact } }))
              await changed(['resolution-channels'], ['directory', 'resolution-channels'])
              close()
            }}
          />
        </section>
      )}
    </Opened>
  )
}

function ChannelActs({ channel, ids }: { channel: Channel; ids: readonly string[] }) {
  const { t, nameOf } = useWords()
  const changed = useChanged()
  const fields = useChannelFields()
  const { id, countyId, name, nameEn, contact, active } = channel
  const done = () => changed(['resolution-channels'], ['directory', 'resolution-channels'])
  const amend = async (body: {
    name?: string
    nameEn?: string
    contact?: string
    active?: boolean
    reason: string
  }) => {
    const params = { path: { channelId: id } }
    await answerOf(client.POST('/api/resolution-channels/{channelId}/amend', { params, body }))
    await done()
  }
  return (
    <>
      <Opened label={t('catalogues.amend')}>
        {(close) => (
          <EntryForm
            label={t('catalogues.amend')}
            fields={() => [
              ...fields,
              { kind: 'text', name: 'reason', label: t('registers.reason'), max: 500, required: true },
            ]}
            initial={{ name, nameEn, contact }}
            button={t('catalogues.amend')}
            onCancel={close}
            act={async ({ reason = '', ...entry }) => {
              await amend({
                name: entry['name'] ?? '',
                nameEn: entry['nameEn'] ?? '',
                contact: entry['contact'] ?? '',
                reason,
              })
              close()
            }}
          />
        )}
      </Opened>
      <Retire active={active} act={amend} />
      <OrderButtons
        id={id}
        name={nameOf(channel)}
        ids={ids}
        act={async (next) => {
          await answerOf(client.POST('/api/resolution-channels/order', { body: { countyId, ids: next } }))
          await done()
        }}
      />
    </>
  )
}
