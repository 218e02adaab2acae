import { z } from 'zod'
import type { Me } from '../../../db/queries/who-is-signed-in.ts'
import { explainingOf } from '../../../db/queries/explaining-of.ts'
import { linkedSuggestions } from '../../../db/queries/linked-suggestions.ts'
import { listResearch } from '../../../db/queries/list-research.ts'
import { loadResearch } from '../../../db/queries/load-research.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { obligationsOf } from '../../../db/queries/obligations-of.ts'
import { researchLedger } from '../../../db/queries/research-ledger.ts'
import { underSupervision } from '../../../db/queries/under-supervision.ts'
import { textsOf } from '../../../db/queries/texts-of.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { refusals, stageNames } from '../../../workflows/rules/refusals.ts'
import { allowedResearchMoves, mayMoveResearch, researchMoveRules } from '../../../workflows/rules/research-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { coded, id, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { documentIdsIn } from '../../views/document-ids-in.ts'
import { allowedShape } from '../../views/moves-view.ts'
import { obligationShape, obligationView } from '../../views/obligation-view.ts'
import { partName } from '../../views/part-name.ts'
import { paperShape, paperView } from '../../views/paper-view.ts'
import { researchRow, researchRowShape } from '../../views/research-row.ts'

const named = z.object({ id: z.string(), name: sentence })
const shape = researchRowShape.extend({
  seq: z.number(),
  ratified: z.boolean().nullable(),
  openedBy: named,
  suggestions: z.array(
    z.object({
      id: z.string(),
      receiptNumber: z.string(),
      title: z.string(),
      stage: coded,
      route: z.string().nullable(),
    }),
  ),
  visits: z.array(z.object({ visitedOn: z.string(), participants: z.array(named), documentId: z.string() })),
  papers: z.array(paperShape),
  transmittals: z.array(z.object({ id: z.string(), unit: named, settled: z.boolean() })),
  obligations: z.array(obligationShape),
  documents: z.array(z.object({ id: z.string(), purpose: z.string(), text: z.string(), createdAt: z.string() })),
  allowedMoves: z.array(allowedShape),
})

/** One research whole, with those of its suggestions the reader may see. */
export function showResearch(app: Api): void {
  app.get(
    '/api/research/:id',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['research'],
        summary: '一项专题调研 / one research',
        params: z.object({ id }),
        response: { 200: shape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => show(app, meOf(request), request.params.id),
  )
}

async function show(
  { needs: { db, everything, now } }: Api,
  { personId, posts }: Me,
  researchId: string,
): Promise<z.input<typeof shape>> {
  const sights = scopeOf(personId, posts)
  // How many are linked is told to whoever sees the research; which, only as far as he sees them.
  const [row] = await listResearch(everything, { sights, id: researchId, limit: 1 })
  const loaded = row && (await loadResearch(db, researchId))
  if (!row || !loaded) throw refused(refusals.notFound())
  const { state } = loaded
  const [suggestions, obligations, ledger, supervised] = await Promise.all([
    linkedSuggestions(db, row.id, sights),
    obligationsOf(db, [row.id], { openOnly: false }),
    researchLedger(db, row.id),
    underSupervision(db, [row.id], now()),
  ])
  const [texts, names, explaining] = await Promise.all([
    textsOf(db, documentIdsIn(ledger)),
    namesOf(db, {
      organizations: [
        row.officeId,
        ...obligations.map((o) => o.owedByOrganizationId),
        ...state.papers.map((p) => p.assignedTo),
        ...state.transmittals.map((t) => t.unitId),
      ],
      people: [
        state.openedBy,
        ...state.visits.flatMap((v) => v.participantIds),
        ...state.papers.flatMap((p) => [p.leadDeputyId, ...p.coSignerIds]),
      ],
      places: state.papers.map((p) => p.congressPlaceId),
    }),
    explainingOf(db, obligations, now()),
  ])
  const person = (key: string) => ({ id: key, name: names.people(key) })
  const unit = (key: string) => ({ id: key, name: names.organizations(key) })
  // What an obligation of a research is about stands where others name the person it is owed to.
  const about = (_kind: string, key: string) => {
    const part = partName(state, key, names.organizations)
    if (part) return part
    const signed = state.papers.some((p) => p.leadDeputyId === key || p.coSignerIds.includes(key))
    return signed ? names.people(key) : { zh: '代表', en: 'deputies' }
  }
  return {
    ...researchRow(row, names.organizations, supervised),
    seq: state.seq,
    ratified: state.ratified,
    openedBy: person(state.openedBy),
    suggestions: suggestions.map((s) => ({ ...s, stage: { code: s.stage, ...stageNames[s.stage] } })),
    visits: state.visits.map(({ visitedOn, participantIds, documentId }) => ({
      visitedOn,
      participants: participantIds.map(person),
      documentId,
    })),
    papers: state.papers.map((paper) => paperView(paper, names)),
    transmittals: state.transmittals.map((t) => ({ id: t.id, unit: unit(t.unitId), settled: t.settled })),
    obligations: obligations.map((o) =>
      obligationView(o, explaining(o), { organization: names.organizations, recipient: about }),
    ),
    documents: texts.map(({ id: documentId, purpose, text, createdAt }) => ({
      id: documentId,
      purpose,
      text,
      createdAt: createdAt.toISOString(),
    })),
    allowedMoves: allowedResearchMoves(personId, posts, state).map(({ move, asPost }) => ({
      move,
      asPost,
      posts: posts.flatMap((post) => (mayMoveResearch(personId, post, move, state) ? [post.id] : [])),
      label: { zh: researchMoveRules[move].zh, en: researchMoveRules[move].en },
    })),
  }
}
