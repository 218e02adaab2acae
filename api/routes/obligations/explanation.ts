import { z } from 'zod'
import { explainingOf } from '../../../db/queries/explaining-of.ts'
import { findObligation } from '../../../db/queries/find-obligation.ts'
import { listResearch } from '../../../db/queries/list-research.ts'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import type { ObligationRow } from '../../../db/queries/obligations-of.ts'
import type { Reader } from '../../../db/connect.ts'
import type { Me } from '../../../db/queries/who-is-signed-in.ts'
import { maySee, scopeOf } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { obligationInList, obligationsInList } from '../../views/obligations-in-list.ts'

const day = z.object({ day: z.string(), name: z.string() })
const shape = z.object({
  /** The paragraph, as one would tell it. */
  zh: z.string(),
  en: z.string(),
  obligation: obligationInList,
  /** What it was counted from, so that anybody can count again. */
  counted: z.object({
    rule: z.string(),
    basis: z.string(),
    startEvent: z.string(),
    startAt: z.string(),
    amount: z.number().nullable(),
    unit: z.string().nullable(),
    firstDay: z.string(),
    lastDay: z.string().nullable(),
    skipped: z.array(day),
    movedFrom: z.string().nullable(),
    provisional: z.boolean(),
    urgent: z.boolean(),
    policyId: z.string(),
    policyVersion: z.number(),
    calendarVersion: z.number(),
  }),
})

/** Why something is due when it is: the paragraph and what it was counted from. */
export function explanationOfObligation(app: Api): void {
  app.get(
    '/api/obligations/:id/explanation',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['obligations'],
        summary: '为什么是这一天 / why it is due when it is',
        params: z.object({ id }),
        response: { 200: shape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => {
      const { db, now } = app.needs
      const row = await findObligation(db, request.params.id)
      if (!row || !(await maySeeSubject(db, meOf(request), row))) throw refused(refusals.notFound())
      const [obligation] = await obligationsInList(db, [row], await explainingOf(db, [row], now()))
      if (!obligation) throw new Error(`obligation ${row.id} vanished`)
      const { startAt, ...counted } = row.explanation
      return {
        ...obligation.explanation,
        obligation,
        counted: { ...counted, startAt: new Date(startAt).toISOString() },
      }
    },
  )
}

async function maySeeSubject(db: Reader, { personId, posts }: Me, row: ObligationRow): Promise<boolean> {
  if (row.subjectKind === 'research')
    return (await listResearch(db, { sights: scopeOf(personId, posts), id: row.subjectId, limit: 1 })).length > 0
  const loaded = await loadSuggestion(db, row.subjectId)
  return loaded !== null && maySee(personId, posts, subjectOf(loaded.state))
}
