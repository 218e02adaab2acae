import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { Explaining } from '../../db/queries/explaining-of.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { subjectsOf } from '../../db/queries/subjects-of.ts'
import { partName } from './part-name.ts'
import { obligationShape, obligationView } from './obligation-view.ts'

/** An obligation away from its suggestion or research: it says on which it stands. */
export const obligationInList = obligationShape.extend({
  suggestionId: z.string().nullable(),
  receiptNumber: z.string().nullable(),
  suggestionTitle: z.string().nullable(),
  researchId: z.string().nullable(),
  researchTitle: z.string().nullable(),
})

/** Obligations of many subjects as people read them; submitters by their kind only. */
export async function obligationsInList(
  reader: Reader,
  rows: readonly ObligationRow[],
  explaining: (row: ObligationRow) => Explaining,
): Promise<z.input<typeof obligationInList>[]> {
  const subjects = await subjectsOf(
    reader,
    rows.map((row) => row.subjectId),
  )
  const passedOnTo = rows.flatMap(
    (row) => subjects.research(row.subjectId)?.transmittals.map((one) => one.unitId) ?? [],
  )
  const names = await namesOf(reader, {
    organizations: [...rows.map((row) => row.owedByOrganizationId), ...passedOnTo],
    people: rows.map((row) => (row.owedToKind === 'deputy' ? row.owedToId : null)),
  })
  return rows.map((row) => {
    const [suggestion, research] = [subjects.suggestion(row.subjectId), subjects.research(row.subjectId)]
    const recipient = (kind: string, id: string) => {
      const part = research && partName(research, id, names.organizations)
      return part ?? (kind === 'deputy' ? names.people(id) : { zh: '反映人', en: 'a submitter' })
    }
    return {
      ...obligationView(row, explaining(row), { organization: names.organizations, recipient }),
      suggestionId: row.subjectKind === 'suggestion' ? row.subjectId : null,
      receiptNumber: suggestion?.receiptNumber ?? null,
      suggestionTitle: suggestion?.title ?? null,
      researchId: row.subjectKind === 'research' ? row.subjectId : null,
      researchTitle: research?.title ?? null,
    }
  })
}
