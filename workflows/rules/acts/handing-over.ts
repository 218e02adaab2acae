/** 移交: another township takes the matter over, as if registered there; within the county by the township, else by the county. */
import { emit } from '../draft.ts'
import { owed, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Act } from './act.ts'

/** The number stays, and the submitters are told; what the former offices owed goes with them. */
export const handOver: Act<'handOver'> = (draft, { data }) => {
  const { state, ctx } = draft
  const { station } = ctx.facts
  if (!station?.active || station.stationId !== data.stationId) return refusals.stationUnknown()
  if (station.townshipOfficeId === state.townshipOfficeId) return refusals.stationOwn()
  if (state.stage !== 'submitted' && station.countyId !== state.countyId) return refusals.stationBeyondCounty()
  const { active: _active, ...to } = station
  const start = { at: ctx.now, event: 'handedOver' }
  const after = { ...state, ...to, route: null, stage: 'registered' as const }
  emit(
    draft,
    { kind: 'handedOver', from: state.stationId, to, reasonId: data.reasonId },
    {
      settles: [
        ...settling(draft, (o) => o.feedback === 'progress', 'overtaken'),
        ...settling(draft, (o) => o.feedback !== 'progress', 'superseded'),
      ],
      opens: [
        ...owed(draft, 'common', 'classify', start, {}, after),
        ...owed(draft, 'county', 'interimNotice', start, {}, after),
      ],
    },
  )
  return undefined
}
