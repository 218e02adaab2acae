import { and, eq, inArray, isNull, or, gte } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { ResearchFacts } from '../../workflows/rules/decide-research.ts'
import type { ResearchCommand, ResearchState } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { unitFact } from './unit-fact.ts'

/** What the memory knows about the ids a research's command names. */
export async function researchFactsFor(
  reader: Reader,
  command: ResearchCommand,
  state: ResearchState,
): Promise<ResearchFacts> {
  switch (command.kind) {
    case 'transmitReport':
    case 'recordPaperAssignment':
      return { unitKnown: (await unitFact(reader, command.data.unitId))?.active === true }
    case 'filePaper': {
      const { leadDeputyId, coSignerIds, congressLevel, congressPlaceId } = command.data
      const named = leadDeputyId === null ? [...coSignerIds] : [leadDeputyId, ...coSignerIds]
      const today = dayOf(command.receivedAt)
      const sitting = await reader
        .selectDistinct({ personId: deputyMandate.personId })
        .from(deputyMandate)
        .where(
          and(
            inArray(deputyMandate.personId, named.length === 0 ? [''] : named),
            eq(deputyMandate.level, congressLevel),
            eq(deputyMandate.placeId, congressPlaceId),
            or(isNull(deputyMandate.toOn), gte(deputyMandate.toOn, today)),
          ),
        )
      const [station] = await reader
        .select({ type: liaisonStation.stationType })
        .from(liaisonStation)
        .where(eq(liaisonStation.townshipOfficeId, state.officeId))
        .limit(1)
      return { deputies: sitting.map((s) => s.personId), subdistrict: station?.type === 'subdistrict' }
    }
    default:
      return {}
  }
}
