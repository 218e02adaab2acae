import { inArray } from 'drizzle-orm'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { place } from '../schema/place.ts'
import { research } from '../schema/research.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'

type Ids = readonly (string | null | undefined)[]
export interface NamesAsked {
  readonly organizations?: Ids
  readonly people?: Ids
  readonly places?: Ids
  readonly channels?: Ids
  readonly researches?: Ids
}
export type Names = { readonly [K in keyof Required<NamesAsked>]: (id: string | null) => Sentence }

interface Row {
  readonly id: string
  readonly zh: string
  readonly en: string
}

/** How ids are called, in Chinese and English, one question per kind asked for. Staff, officials and deputies; never submitters. */
export async function namesOf(reader: Reader, asked: NamesAsked): Promise<Names> {
  const table = async (ids: Ids | undefined, ask: (ids: string[]) => Promise<Row[]>) => {
    const wanted = [...new Set((ids ?? []).filter((id) => id != null))]
    const rows = wanted.length === 0 ? [] : await ask(wanted)
    const known = new Map(rows.map(({ id, zh, en }) => [id, { zh, en: en || zh }]))
    return (id: string | null): Sentence => (id === null ? nobody : (known.get(id) ?? { zh: id, en: id }))
  }
  const both = <T extends typeof organization | typeof place | typeof resolutionChannel>(of: T) => ({
    id: of.id,
    zh: of.name,
    en: of.nameEn,
  })
  return {
    organizations: await table(asked.organizations, (ids) =>
      reader.select(both(organization)).from(organization).where(inArray(organization.id, ids)),
    ),
    places: await table(asked.places, (ids) => reader.select(both(place)).from(place).where(inArray(place.id, ids))),
    channels: await table(asked.channels, (ids) =>
      reader.select(both(resolutionChannel)).from(resolutionChannel).where(inArray(resolutionChannel.id, ids)),
    ),
    people: await table(asked.people, (ids) =>
      reader.select({ id: person.id, zh: person.name, en: person.name }).from(person).where(inArray(person.id, ids)),
    ),
    researches: await table(asked.researches, (ids) =>
      reader
        .select({ id: research.id, zh: research.title, en: research.title })
        .from(research)
        .where(inArray(research.id, ids)),
    ),
  }
}

const nobody: Sentence = { zh: '', en: '' }
