import { congressStandsAt, mandateLevelNames, mandateLevels } from '../../../workflows/rules/mandates.ts'
import { useStations } from '../moves/directories.ts'
import { oneOf } from '../parts/one-of.ts'
import type { Entry } from '../registers/entry-form.tsx'
import type { EntryField } from '../registers/entry-input.tsx'
import { useMyPlaces } from '../registers/use-my-places.ts'
import { useOfficePlaces } from '../registers/use-office-places.ts'
import { useWords } from '../words/use-words.ts'

/** The fields of a seat in a congress, and what the doors are sent of them. Where a level has one congress alone it is not asked for. */
export function useMandateFields() {
  const { t, say, nameOf } = useWords()
  const mine = useMyPlaces()
  const all = useOfficePlaces().data ?? []
  const stations = useStations().data ?? []
  const near = stations.filter(({ townshipId }) => mine.some(({ id }) => id === townshipId))
  const congressesOf = (value: string | undefined) => {
    const level = oneOf(mandateLevels, value)
    if (!level) return []
    const standing = all.filter((place) => place.level === congressStandsAt[level])
    // A township's congress is one's own to keep; of those above, the deputies in one's stations are.
    return level === 'township' ? standing.filter(({ id }) => mine.some((place) => place.id === id)) : standing
  }
  const stationOptions = near.map((one) => ({ value: one.id, label: nameOf(one) }))
  const fields = (entry: Entry): readonly EntryField[] => {
    const congresses = congressesOf(entry['level'])
    const isMilitary = entry['military'] === 'yes'
    return [
      {
        kind: 'choice',
        name: 'level',
        label: t('deputies.level'),
        required: true,
        options: mandateLevels.map((level) => ({ value: level, label: say(mandateLevelNames[level]) })),
      },
      ...(congresses.length > 1
        ? [
            {
              kind: 'pick',
              name: 'placeId',
              label: t('deputies.congress'),
              required: true,
              options: congresses.map((place) => ({ value: place.id, label: nameOf(place) })),
            } as const,
          ]
        : []),
      { kind: 'text', name: 'term', label: t('deputies.term'), max: 50, required: true, extra: t('deputies.termHint') },
      { kind: 'text', name: 'constituency', label: t('deputies.constituency'), max: 100 },
      { kind: 'day', name: 'fromOn', label: t('deputies.fromOn'), required: true },
      { kind: 'day', name: 'toOn', label: t('deputies.toOn'), extra: t('deputies.toOnNote') },
      {
        kind: 'choice',
        name: 'military',
        label: t('deputies.military'),
        extra: t('deputies.militaryNote'),
        required: true,
        options: [
          { value: 'no', label: t('deputies.no') },
          { value: 'yes', label: t('deputies.yes') },
        ],
      },
      ...(isMilitary
        ? []
        : ([
            { kind: 'pick', name: 'stationId', label: t('deputies.station'), options: stationOptions },
            {
              kind: 'day',
              name: 'enrolledFrom',
              label: t('deputies.enrolledFrom'),
              extra: t('deputies.enrolledFromNote'),
            },
          ] as const)),
    ]
  }
  const bodyOf = (entry: Entry) => {
    const { level, placeId, term = '', constituency = '', military, fromOn = '', toOn, stationId, enrolledFrom } = entry
    const isMilitary = military === 'yes'
    return {
      level: oneOf(mandateLevels, level) ?? 'township',
      placeId: placeId ?? congressesOf(level)[0]?.id ?? '',
      term,
      constituency,
      military: isMilitary,
      fromOn,
      toOn: toOn || null,
      stationId: (!isMilitary && stationId) || null,
      ...(enrolledFrom && !isMilitary && { enrolledFrom }),
    }
  }
  return { fields, bodyOf, stationOptions }
}
