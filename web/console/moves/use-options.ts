import { inOrder, treeInOrder } from '../parts/in-order.ts'
import type { Sentence } from '../words/words.ts'
import { useWords } from '../words/use-words.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import {
  useCategories,
  useDeputies,
  useNewestSuggestions,
  useOrganizations,
  usePlaces,
  useResearches,
  useResolutionChannels,
  useStations,
} from './directories.ts'
import type { Directory } from './form-fields.ts'
import type { Subject } from './subject.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

/** What may be picked from a directory, in the reader's language; those near the reader's own office first. */
export function useOptions(from: Directory, subject: Subject | null): readonly Option[] {
  const outside = useOutside(from)
  const { say, t } = useWords()
  const named = (id: string, name: Sentence) => ({ value: id, label: say(name) })
  if (!subject) return outside
  const { obligations, documents } = subject.view
  const suggestion = subject.of === 'suggestions' ? subject.view : null
  const research = subject.of === 'research' ? subject.view : null
  const own: { readonly [K in Directory]?: readonly Option[] | undefined } = {
    obligation: obligations.filter((o) => o.settledAt === null).map((o) => named(o.id, o.name)),
    document: documents.map(({ id, text }) => ({ value: id, label: text.slice(0, 40) })),
    submitter: suggestion?.submitters.map((s) => ({ value: s.id, label: s.name ?? t('person.nth', { n: s.ordinal }) })),
    assignment: suggestion?.assignments.filter((a) => a.endedAt === null).map((a) => named(a.id, a.unit.name)),
    paper: research?.papers.map((p) => ({ value: p.id, label: `${say(p.kind)} ${p.number}` })),
    transmittal: research?.transmittals.map((x) => named(x.id, x.unit.name)),
  }
  return own[from] ?? outside
}

function useOutside(from: Directory): readonly Option[] {
  const { nameOf } = useWords()
  const desk = useDesk()
  const near = new Set(postsOfDesk(desk).map(({ organization }) => organization.placeId))
  const of = (items: readonly { id: string; name: string; nameEn: string }[] = []) =>
    items.map((item) => ({ value: item.id, label: nameOf(item) }))
  const organizations = useOrganizations(from === 'organization').data ?? []
  const lists: Partial<Record<Directory, readonly Option[]>> = {
    organization: of([
      ...organizations.filter(({ kind, placeId }) => kind !== 'station' && near.has(placeId)),
      ...organizations.filter(({ kind, placeId }) => kind !== 'station' && !near.has(placeId)),
    ]),
    station: of(useStations(from === 'station').data),
    channel: of(inOrder(useResolutionChannels(from === 'channel').data ?? [])),
    place: of(usePlaces(from === 'place').data),
    category: of(treeInOrder(useCategories(from === 'category').data ?? [])),
    deputy: (useDeputies(from === 'deputy').data ?? []).map(({ personId, name }) => ({ value: personId, label: name })),
    research: (useResearches(from === 'research').data ?? []).map(({ id, title }) => ({ value: id, label: title })),
    suggestion: (useNewestSuggestions(from === 'suggestion').data ?? []).map((row) => ({
      value: row.id,
      label: `${row.receiptNumber} ${row.title}`,
    })),
  }
  return lists[from] ?? []
}
