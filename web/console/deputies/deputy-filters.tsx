import { useState } from 'react'
import { mandateLevelNames, mandateLevels } from '../../../workflows/rules/mandates.ts'
import { useStations } from '../moves/directories.ts'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { useWords } from '../words/use-words.ts'
import { readDeputySearch, type DeputySearch } from './deputy-search.ts'

/** Finds mandates by name or constituency (Enter), level and station, former or current, enrolled or not. */
export function DeputyFilters(asked: { search: DeputySearch; onChange: (next: DeputySearch) => void }) {
  const { search, onChange } = asked
  const { t } = useWords()
  const [text, setText] = useState(search.text ?? '')
  const stations = useStations().data ?? []
  const levels = mandateLevels.map((id) => ({ id, name: mandateLevelNames[id].zh, nameEn: mandateLevelNames[id].en }))
  const change = (some: Record<string, unknown>) => onChange(readDeputySearch({ ...search, ...some }))
  const checks = [
    ['former', t('deputies.former')],
    ['unenrolled', t('deputies.unenrolled')],
  ] as const
  return (
    <form
      role="search"
      className="filters no-print"
      onSubmit={(event) => {
        event.preventDefault()
        change({ text: text.trim() })
      }}
    >
      <input
        type="search"
        maxLength={50}
        aria-label={t('deputies.find')}
        placeholder={t('deputies.find')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ChooseNamed
        label={t('deputies.allLevels')}
        among={levels}
        value={search.level}
        onChange={(level) => change({ level })}
      />
      <ChooseNamed
        label={t('deputies.allStations')}
        among={stations}
        value={search.stationId}
        onChange={(stationId) => change({ stationId })}
      />
      {checks.map(([name, label]) => (
        <label key={name} className="check">
          <input
            type="checkbox"
            checked={search[name] ?? false}
            onChange={(event) => change({ [name]: event.target.checked })}
          />
          {label}
        </label>
      ))}
      <button type="submit" className="plain">
        {t('registers.find')}
      </button>
    </form>
  )
}
