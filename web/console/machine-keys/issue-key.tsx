import { channels } from '../../../workflows/rules/suggestion.ts'
import { channelNames } from '../../../workflows/rules/words.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'
import { useChanged } from '../http/use-changed.ts'
import { Opened } from '../parts/opened.tsx'
import { EntryForm } from '../registers/entry-form.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useWords } from '../words/use-words.ts'

export type Issued = components['schemas']['IssuedMachineKey']

const acts = ['suggestions.register', 'suggestions.read-status'] as const
const actWords = {
  'suggestions.register': 'keys.act.register',
  'suggestions.read-status': 'keys.act.readStatus',
} as const

interface Station {
  readonly id: string
  readonly name: string
  readonly nameEn: string
  readonly townshipId: string
}

/** Gives a key to another system: what it may, at which stations, by which channels, from which networks, and for how long. */
export function IssueKey({ stations, onIssued }: { stations: readonly Station[]; onIssued: (key: Issued) => void }) {
  const { t, say, nameOf } = useWords()
  const changed = useChanged()
  const places = useMyPlaces()
  const mine = stations.filter(({ townshipId }) => places.some(({ id }) => id === townshipId))
  return (
    <Opened label={t('keys.issue')}>
      {(close) => (
        <section className="card no-print">
          <h2>{t('keys.issue')}</h2>
          <p className="quiet">{t('keys.issueNote')}</p>
          <EntryForm
            label={t('keys.issue')}
            fields={() => [
              { kind: 'text', name: 'name', label: t('keys.name'), extra: t('keys.nameNote'), max: 50, required: true },
              {
                kind: 'many',
                name: 'acts',
                label: t('keys.may'),
                required: true,
                options: acts.map((act) => ({ value: act, label: t(actWords[act]) })),
              },
              {
                kind: 'many',
                name: 'stationIds',
                label: t('keys.stations'),
                required: true,
                options: mine.map((station) => ({ value: station.id, label: nameOf(station) })),
              },
              {
                kind: 'many',
                name: 'channels',
                label: t('keys.channels'),
                required: true,
                options: channels.map((channel) => ({ value: channel, label: say(channelNames[channel]) })),
              },
              { kind: 'text', name: 'networks', label: t('keys.networks'), extra: t('keys.networksNote'), max: 400 },
              { kind: 'number', name: 'days', label: t('keys.days'), min: 1, max: 365, required: true },
            ]}
            initial={{ acts: acts.join(','), days: '365' }}
            button={t('keys.issue')}
            onCancel={close}
            act={async ({ name = '', networks = '', days = '', ...chosen }) => {
              const among = <T extends string>(all: readonly T[], said = '') =>
                all.filter((one) => said.split(',').includes(one))
              const body = {
                name,
                acts: among(acts, chosen['acts']),
                channels: among(channels, chosen['channels']),
                stationIds: (chosen['stationIds'] ?? '').split(','),
                networks: networks.split(/[\s,，、;；]+/u).filter(Boolean),
                days: Number(days),
              }
              const made = await answerOf(client.POST('/api/machine-keys', { body }))
              await changed(['machine-keys'])
              onIssued(made)
              close()
            }}
          />
        </section>
      )}
    </Opened>
  )
}
