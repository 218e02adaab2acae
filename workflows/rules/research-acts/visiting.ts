/** 走访调研: deputies go and see; who went where on which day stands in the research. DL25 30. */
import { dayOf } from '../calendar.ts'
import { refusals } from '../refusals.ts'
import { researchRefusals } from '../research-refusals.ts'
import type { ResearchAct } from './act.ts'

export const recordVisit: ResearchAct<'recordVisit'> = ({ ctx }, visit) => {
  if (visit.visitedOn > dayOf(ctx.now)) return { refusal: refusals.occurredInFuture() }
  const strangers = visit.participantIds.filter((id) => !ctx.facts.deputies?.includes(id))
  if (strangers.length > 0) return { refusal: researchRefusals.notDeputies(strangers) }
  return { body: { kind: 'visited', visit: { ...visit, participantIds: [...new Set(visit.participantIds)] } } }
}
