import { z } from 'zod'
import type { namesOf } from '../../db/queries/names-of.ts'
import { coSignatureOf, coSignersOf } from '../../workflows/rules/research-moves.ts'
import { coSignatureWords, type DeputyPaper } from '../../workflows/rules/research.ts'
import { coSignatureNames, motionDecisionNames, paperNames, satisfactionNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'

const named = z.object({ id: z.string(), name: sentence })
export const paperShape = z.object({
  id: z.string(),
  kind: coded,
  number: z.string(),
  filedOn: z.string(),
  congressLevel: z.string(),
  congress: named,
  proposerKind: z.string(),
  leadDeputy: named.nullable(),
  coSigners: z.array(named),
  /** Of each co-signer, whether he says that he signed; `himself`: not written down by the office for him. */
  coSignatures: z.array(
    z.object({ deputy: named, word: coded.extend({ code: z.enum(coSignatureWords) }), himself: z.boolean() }),
  ),
  scanId: z.string(),
  paperClass: z.string().nullable(),
  assignedTo: named.nullable(),
  decision: coded.nullable(),
  round: z.number(),
  /** Who signed and has yet to rate the reply. */
  asked: z.array(named),
  ratings: z.array(z.object({ deputy: named, satisfaction: coded, round: z.number() })),
  evaluationAwaited: z.boolean(),
  settled: z.boolean(),
})

type Names = Pick<Awaited<ReturnType<typeof namesOf>>, 'organizations' | 'people' | 'places'>

/** Whom a paper names, to be looked up together. */
export const namedInPaper = (paper: DeputyPaper) => ({
  organizations: [paper.assignedTo],
  people: [paper.leadDeputyId, ...paper.coSignerIds],
  places: [paper.congressPlaceId],
})

/** One motion or recommendation as people read it. */
export function paperView(paper: DeputyPaper, names: Names): z.input<typeof paperShape> {
  const person = (id: string) => ({ id, name: names.people(id) })
  const { decision, leadDeputyId, assignedTo } = paper
  return {
    id: paper.id,
    kind: { code: paper.kind, ...paperNames[paper.kind] },
    number: paper.number,
    filedOn: paper.filedOn,
    congressLevel: paper.congressLevel,
    congress: { id: paper.congressPlaceId, name: names.places(paper.congressPlaceId) },
    proposerKind: paper.proposerKind,
    leadDeputy: leadDeputyId === null ? null : person(leadDeputyId),
    coSigners: paper.coSignerIds.map(person),
    coSignatures: coSignersOf(paper).map((deputyId) => {
      const said = coSignatureOf(paper, deputyId)
      const code = said === undefined ? 'awaited' : said.signed ? 'confirmed' : 'denied'
      return { deputy: person(deputyId), word: { code, ...coSignatureNames[code] }, himself: said?.himself ?? false }
    }),
    scanId: paper.scanId,
    paperClass: paper.paperClass,
    assignedTo: assignedTo === null ? null : { id: assignedTo, name: names.organizations(assignedTo) },
    decision: decision === null ? null : { code: decision, ...motionDecisionNames[decision] },
    round: paper.round,
    asked: paper.asked.map(person),
    ratings: paper.ratings.map(({ deputyId, satisfaction, round }) => ({
      deputy: person(deputyId),
      satisfaction: { code: satisfaction, ...satisfactionNames[satisfaction] },
      round,
    })),
    evaluationAwaited: paper.evaluationAwaited,
    settled: paper.settled,
  }
}
