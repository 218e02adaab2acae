/** Routes 1 and 5: the answer; the explanation with the channel. Both may be told in the same act. */
import { emit } from '../draft.ts'
import { ofKind, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import { resuming } from '../standing.ts'
import type { Act } from './act.ts'
import { classifyFirst } from './classifying.ts'
import { tellInTheSameAct } from './telling.ts'

export const answer: Act<'answer'> = (draft, { actor, data }) => {
  const refused = classifyFirst(draft, 'answer', data.reasonId)
  if (refused) return refused
  const own = actor.kind === 'official' ? actor.post.organizationId : draft.state.stationId
  emit(
    draft,
    { kind: 'answerGiven', documentId: data.documentId, answeredBy: data.answeredBy ?? own },
    {
      settles: settling(draft, ofKind('decideExtension'), 'superseded'),
      adjusts: resuming(draft, ofKind('answer'), 'wentOn'),
    },
  )
  return tellInTheSameAct(draft, 'answer', data.told)
}

export const explain: Act<'explain'> = (draft, { data }) => {
  if (draft.ctx.facts.channelKnown !== true) return refusals.channelUnknown()
  const refused = classifyFirst(draft, 'redirect', data.reasonId)
  if (refused) return refused
  emit(draft, { kind: 'explained', documentId: data.documentId, channelId: data.channelId })
  return tellInTheSameAct(draft, 'explanation', data.told)
}
