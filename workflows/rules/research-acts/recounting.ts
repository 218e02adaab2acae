/** 放假调休安排变动: what a research and its papers owe is counted anew, as on a suggestion; what moves leaves one receipt. */
import { countedAnew, sinceTheLastCount } from '../counted-anew.ts'
import type { ResearchState } from '../research.ts'
import { rungsTaken } from '../withdraw-overdue.ts'
import type { Happening, ResearchContext } from './act.ts'

/** What moves under the calendar as it stands, or nothing. Nothing becomes overdue by it; a red light before its end is taken back. */
export function calendarChanged(state: ResearchState, ctx: ResearchContext): Happening | undefined {
  const adjusts = countedAnew(ctx, state.open)
  if (adjusts.length === 0) return undefined
  const withdrawn = adjusts.flatMap(({ id, was, dueAt }) => {
    const obligation = state.open.find((o) => o.id === id)
    const back = was !== null && was <= ctx.now && dueAt !== null && dueAt > ctx.now
    const marks = obligation && back ? rungsTaken({ ctx }, obligation) : []
    return marks.length > 0 ? [{ obligationId: id, marks }] : []
  })
  return { body: { kind: 'researchRecounted', ...sinceTheLastCount(ctx, adjusts), withdrawn }, adjusts }
}
