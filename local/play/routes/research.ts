import { z } from 'zod'
import { world } from '../../../db/seed/worlds/busy-township.ts'
import { move, rateRest, tell, until } from '../acts.ts'
import type { Act } from '../scene.ts'
import type { Visitor } from '../visitor.ts'

/** What one research writes, and how it comes out. */
export interface Topic {
  readonly title: string
  readonly reason: string
  readonly plan: string
  readonly report: string
  readonly outcome: 'recommendation' | 'motion' | 'transmitted' | 'none'
  readonly paperNumber: string
  readonly paper: string
  readonly reply: string
  /** Whom the report or the recommendation goes to. */
  readonly unitId: string
  /** The day (YYYY-MM-DD) of meeting and filing. */
  readonly day: string
}

const opened = z.object({ id: z.string() })
const parts = z.object({
  papers: z.array(z.object({ id: z.string() })),
  transmittals: z.array(z.object({ id: z.string() })),
})

/**
 * Route 4: many suggestions, one research. The chair decides it, the presidium ratifies, the office plans and reports; a paper is
 * filed or the report passed on; everyone is told at the start, at the filing and at the end. A suggestion that fails on the way is
 * handed to `lost` and the others go on.
 */
export async function playResearch(
  all: readonly Act[],
  topic: Topic,
  lost: (act: Act, error: unknown) => void,
): Promise<void> {
  const [some] = all
  if (!some) return
  let acts = all
  const each = async (step: (act: Act) => Promise<void>) => {
    const still: Act[] = []
    for (const act of acts)
      await step(act).then(
        () => still.push(act),
        (error: unknown) => lost(act, error),
      )
    acts = still
  }

  await each((act) => move(act, 'officer', 'classify', { route: 'research', reason: act.words.reason }))
  const chair = await some.cast.as('chair', some.heard)
  const officer = await some.cast.as('officer', some.heard)
  const { title, reason } = topic
  const asPost = world.chairPostId
  const { id } = opened.parse(await chair.post('/api/research', { title, reason, asPost }, 'openResearch'))
  await each(async (act) => {
    await move(act, 'officer', 'joinResearch', { researchId: id })
    await tell(act, ['progress'])
  })
  const on = (who: Visitor, name: string, body: object) => who.post(`/api/research/${id}/moves/${name}`, body, name)
  await on(chair, 'ratify', { approved: true, meetingOn: topic.day, asPost })
  await on(officer, 'plan', { text: topic.plan })
  await on(officer, 'report', { text: topic.report })

  const wait = await send(topic, { on, officer, chair, asPost })
  if (wait !== null)
    await each(async (act) => {
      await until(act, 'officer', { stage: wait })
      await tell(act, ['progress'])
    })
  await settle(topic, { on, officer }, parts.parse(await officer.get(`/api/research/${id}`)))

  await each(async (act) => {
    await until(act, 'officer', { stage: 'awaitingFeedback' })
    await tell(act, ['result'])
    await rateRest(act)
    await until(act, 'officer', { stage: 'closed' })
  })
}

type On = (who: Visitor, name: string, body: object) => Promise<unknown>

/** Files the paper, passes the report on, or ends without one; answers the stage at which people are told of it, if any. */
async function send(
  topic: Topic,
  { on, officer, chair, asPost }: { on: On; officer: Visitor; chair: Visitor; asPost: string },
): Promise<string | null> {
  if (topic.outcome === 'none') {
    await on(chair, 'conclude', { reason: topic.reply, asPost })
    return null
  }
  if (topic.outcome === 'transmitted') {
    await on(officer, 'transmitReport', { unitId: topic.unitId })
    return 'reportTransmitted'
  }
  const [leadDeputyId, ...coSignerIds] = world.townshipDeputies
  await on(officer, 'filePaper', {
    kind: topic.outcome,
    number: topic.paperNumber,
    filedOn: topic.day,
    congressLevel: 'township',
    congressPlaceId: world.townshipId,
    proposerKind: 'deputies',
    leadDeputyId,
    coSignerIds: coSignerIds.slice(0, 5),
    text: topic.paper,
  })
  return 'paperFiled'
}

/** The last word: the unit's reply, the session's decision, the organ's feedback. */
async function settle(
  topic: Topic,
  { on, officer }: { on: On; officer: Visitor },
  { papers, transmittals }: z.infer<typeof parts>,
): Promise<void> {
  const paperId = papers[0]?.id
  const text = topic.reply
  if (topic.outcome === 'transmitted')
    await on(officer, 'recordReportFeedback', { transmittalId: transmittals[0]?.id, text })
  if (topic.outcome === 'motion') {
    await on(officer, 'recordMotionDecision', { paperId, decision: 'onAgenda', text })
    await on(officer, 'recordResolution', { paperId, adopted: true, text })
  }
  if (topic.outcome !== 'recommendation') return
  await on(officer, 'recordPaperAssignment', { paperId, unitId: topic.unitId, paperClass: 'ordinary' })
  await on(officer, 'recordPaperReply', { paperId, text })
}
