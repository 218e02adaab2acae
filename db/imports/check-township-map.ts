import type { TownshipArea } from '../schema/township-map.ts'
import type { MapFeature } from './read-geojson.ts'

export const mapOutcomes = ['taken', 'elsewhere', 'doubtful', 'noArea'] as const

export interface MapLine {
  readonly n: number
  /** How the file calls it: its first words in Chinese, else the first there are. */
  readonly called: string
  readonly outcome: (typeof mapOutcomes)[number]
  readonly placeId: string | null
}
export interface CheckedMap {
  readonly lines: readonly MapLine[]
  readonly areas: readonly TownshipArea[]
}

/**
 * Whose area each feature is. Its division code says so first (nine digits, or twelve as statistics write them), else its whole name; a name that
 * several features bear is nobody's, for a file of a whole city has a 城关镇 in each county. Several of one code are one township's.
 */
export function checkTownshipMap(
  features: readonly MapFeature[],
  townships: readonly { readonly id: string; readonly name: string }[],
): CheckedMap {
  const byCode = new Map(townships.map(({ id }) => [id, id]))
  const byName = new Map(townships.map(({ id, name }) => [name, id]))
  const found = features.map((feature) => ({
    feature,
    coded: feature.said.map((value) => byCode.get(codeIn(value))).find((id) => id !== undefined),
    named: feature.said.map((value) => byName.get(nameIn(value))).find((id) => id !== undefined),
  }))
  const coded = new Set(found.flatMap(({ coded: id, feature }) => (id && feature.polygons.length > 0 ? [id] : [])))
  const bearers = (id: string) =>
    found.filter((one) => !one.coded && one.named === id && one.feature.polygons.length > 0)
  const lines = found.map(({ feature: { n, said, polygons }, coded: own, named }): MapLine => {
    const called = said.find((value) => /\p{Script=Han}/u.test(value)) ?? said[0] ?? ''
    const placeId = own ?? named ?? null
    if (placeId === null) return { n, called, outcome: 'elsewhere', placeId }
    if (polygons.length === 0) return { n, called, outcome: 'noArea', placeId }
    const isSure = own !== undefined || (!coded.has(placeId) && bearers(placeId).length === 1)
    return { n, called, outcome: isSure ? 'taken' : 'doubtful', placeId }
  })
  const areas = townships.flatMap(({ id }) => {
    const polygons = lines.flatMap(({ outcome, placeId }, index) =>
      outcome === 'taken' && placeId === id ? (features[index]?.polygons ?? []) : [],
    )
    return polygons.length === 0 ? [] : [{ placeId: id, polygons }]
  })
  return { lines, areas }
}

const codeIn = (value: string) => (/^\d{12}$/.test(value) ? value.slice(0, 9) : value)
const nameIn = (value: string) => value.replace(/(?:办事处|人民政府)$/, '')
