import { useCatalogue } from '../catalogues/use-catalogue.ts'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import type { components } from '../http/openapi.d.ts'

export type DutyDay = components['schemas']['DutyDay']

/** A station's roster between two days, both inside; what is out of use where it is asked for. */
export const useDuty = (asked: { stationId: string; from: string; to: string; voided: boolean }) =>
  useCatalogue<DutyDay>(['duty', asked.stationId, asked.from, asked.to, String(asked.voided)], (cursor) => {
    const query = { ...asked, voided: asked.voided ? ('true' as const) : ('false' as const), limit: 100 }
    return answerOf(client.GET('/api/duty-days', { params: { query: { ...query, ...(cursor && { cursor }) } } }))
  })
