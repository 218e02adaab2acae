import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { FeedbackKind, Move, Satisfaction } from '../../workflows/rules/suggestion.ts'
import type { Username } from './cast.ts'
import type { Act, Life } from './scene.ts'

const patience = 90_000
const shown = z.object({ stage: z.object({ code: z.string() }), allowedMoves: z.array(z.object({ move: z.string() })) })

/** An official makes a move on the suggestion of this act. */
export async function move(act: Act, who: Username, name: Move, body: object): Promise<void> {
  const official = await act.cast.as(who, act.heard)
  await official.post(`/api/suggestions/${act.life.id}/moves/${name}`, body, name)
}

/** The township's office tells everyone who is told for himself, and of an outcome also the deputy who raised the matter. */
export async function tell(act: Act, kinds: readonly FeedbackKind[]): Promise<void> {
  const { deputyId } = act.matter
  for (const { id, anonymous } of act.life.told) {
    const recipient = { kind: 'submitter', id }
    const mode = anonymous ? 'noticeBoard' : 'phone'
    await move(act, 'officer', 'recordFeedback', { kinds, recipient, mode, outcome: 'delivered' })
  }
  const outcomes = kinds.filter((kind) => kind === 'result' || kind === 'answer' || kind === 'explanation')
  if (deputyId === null || outcomes.length === 0) return
  const recipient = { kind: 'deputy', id: deputyId }
  await move(act, 'officer', 'recordFeedback', { kinds: outcomes, recipient, mode: 'phone', outcome: 'delivered' })
}

/** One submitter says how content he is, through the public door. */
export async function rate({ cast, heard, life }: Act, by: Life['told'][number], satisfaction: Satisfaction) {
  const said = satisfaction === 'dissatisfied' ? { satisfaction, reason: '希望再看一看。' } : { satisfaction }
  const body = { receiptNumber: life.receiptNumber, queryCode: by.queryCode, ...said }
  await cast.citizen(heard).post('/api/public/receipts/rating', body, 'rate')
}

/** All who have not rated this round yet say they are content: after a written explanation the first has had his say. */
export async function rateRest(act: Act): Promise<void> {
  const rated = act.twists.unhappy === 'explainAgain' ? 1 : 0
  for (const submitter of act.life.told.slice(rated)) await rate(act, submitter, act.happiness)
}

/** Waits until the suggestion, as `who` sees it, has come this far: a citizen's word and a research's milestone travel by signal. */
export async function until(act: Act, who: Username, what: { stage?: string; open?: Move }): Promise<void> {
  const official = await act.cast.as(who)
  const limit = performance.now() + patience
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1_000)) {
    const { stage, allowedMoves } = shown.parse(await official.get(`/api/suggestions/${act.life.id}`))
    if (what.stage === undefined || stage.code === what.stage)
      if (what.open === undefined || allowedMoves.some(({ move: open }) => open === what.open)) return
    if (performance.now() > limit)
      throw new Error(`still ${stage.code}, waiting for ${what.stage ?? ''}${what.open ?? ''}`)
    await sleep(pause)
  }
}
