import { channels, routes, stages } from '../../../workflows/rules/suggestion.ts'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import { channelNames, routeNames } from '../../../workflows/rules/words.ts'
import { useStations } from '../moves/directories.ts'
import { useWords } from '../words/use-words.ts'
import type { TraySearch } from './tray-search.ts'

type Filter = 'route' | 'stage' | 'channel' | 'stationId'
const flags = ['unread', 'overdue', 'urgent'] as const
type Flag = (typeof flags)[number]

/** Narrow a tray; the choice stands in the address. */
export function TrayFilters({ search, onChange }: { search: TraySearch; onChange: (next: TraySearch) => void }) {
  const { t, say, nameOf } = useWords()
  const stations = useStations().data ?? []
  const set = (name: Filter | Flag | 'receiptNumber' | 'text', value: string | true | undefined) => {
    const { [name]: _old, ...others } = search
    onChange((value ? { ...others, [name]: value } : others) as TraySearch)
  }
  const choices: Readonly<Record<Filter, readonly (readonly [string, string])[]>> = {
    route: routes.map((route) => [route, say(routeNames[route])] as const),
    stage: stages.map((stage) => [stage, say(stageNames[stage])] as const),
    channel: channels.map((channel) => [channel, say(channelNames[channel])] as const),
    stationId: stations.map((station) => [station.id, nameOf(station)] as const),
  }
  return (
    <div className="filters" role="group" aria-label={t('filter.title')}>
      {(Object.keys(choices) as Filter[]).map((name) => (
        <select
          key={name}
          aria-label={t(`filter.${name}`)}
          value={search[name] ?? ''}
          onChange={(event) => set(name, event.target.value)}
        >
          <option value="">{t(`filter.${name}`)}</option>
          {choices[name].map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ))}
      {flags.map((name) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={search[name] === true}
            onChange={(event) => set(name, event.target.checked || undefined)}
          />
          {t(`filter.${name}`)}
        </label>
      ))}
      {(['receiptNumber', 'text'] as const).map(
        (name) =>
          search[name] !== undefined && (
            <button key={name} type="button" className="tag" onClick={() => set(name, undefined)}>
              {search[name]} <span aria-hidden="true">✕</span>
              <span className="hidden">{t('tray.clearFilters')}</span>
            </button>
          ),
      )}
    </div>
  )
}
