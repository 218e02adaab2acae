import { useState } from 'react'
import { ChooseNamed } from '../parts/choose-named.tsx'
import { useWords } from '../words/use-words.ts'
import type { RegisterSearch } from './register-search.ts'
import { useOfficePlaces } from './use-office-places.ts'

/** Finds in a register: by part of a name (Enter), by place, with those of former days or without. */
export function RegisterFilters({
  search,
  onChange,
  findLabel,
  formerLabel,
}: {
  search: RegisterSearch
  onChange: (next: RegisterSearch) => void
  findLabel: string
  formerLabel: string
}) {
  const { t } = useWords()
  const [text, setText] = useState(search.name ?? '')
  const places = useOfficePlaces().data ?? []
  const { name: _name, placeId: _placeId, ...others } = search
  return (
    <form
      role="search"
      className="filters no-print"
      onSubmit={(event) => {
        event.preventDefault()
        const { name: _before, ...rest } = search
        onChange({ ...rest, ...(text.trim() && { name: text.trim() }) })
      }}
    >
      <input
        type="search"
        maxLength={50}
        aria-label={findLabel}
        placeholder={findLabel}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ChooseNamed
        label={t('registers.allPlaces')}
        among={places}
        value={search.placeId}
        onChange={(placeId) =>
          onChange({ ...others, ...(search.name && { name: search.name }), ...(placeId && { placeId }) })
        }
      />
      <label className="check">
        <input
          type="checkbox"
          checked={search.former ?? false}
          onChange={(event) => {
            const { former: _former, ...rest } = search
            onChange({ ...rest, ...(event.target.checked && { former: true as const }) })
          }}
        />
        {formerLabel}
      </label>
      <button type="submit" className="plain">
        {t('registers.find')}
      </button>
    </form>
  )
}
