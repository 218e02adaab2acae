import { and, eq, inArray, isNull, or, gte } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { ResearchFacts } from '../../workflows/rules/research-acts/act.ts'
import type { ResearchCommand, ResearchCommandData, ResearchState } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { recountingFact } from './recounting-fact.ts'
import { unitFact } from './unit-fact.ts'

/** What the memory knows about the ids a research's command names. */
export async function researchFactsFor(
  reader: Reader,
  command: ResearchCommand,
  state: ResearchState,
): Promise<ResearchFacts> {
  const { kind, data, receivedAt } = command
  if (kind === 'transmitReport' || kind === 'recordPaperAssignment')
    return { unitKnown: (await unitFact(reader, data.unitId))?.active === true }
  if (kind === 'recordVisit') return { deputies: await inOffice(reader, data.participantIds, dayOf(receivedAt)) }
  if (kind === 'calendarChanged') return { recounting: await recountingFact(reader, { kind, data }, state.id) }
  if (kind !== 'filePaper') return {}
  const [deputies, subdistrict] = [
    await sitting(reader, data, dayOf(receivedAt)),
    await isSubdistrict(reader, state.officeId),
  ]
  return { deputies, subdistrict }
}

/** Of these people, those who hold a mandate anywhere. */
async function inOffice(reader: Reader, people: readonly string[], today: string): Promise<string[]> {
  const { personId, toOn } = deputyMandate
  const rows = await reader
    .selectDistinct({ personId })
    .from(deputyMandate)
    .where(and(inArray(personId, [...people]), or(isNull(toOn), gte(toOn, today))))
  return rows.map((row) => row.personId)
}

/** Of those a paper names, the ones with a seat in the congress it is put to. */
async function sitting(reader: Reader, paper: ResearchCommandData['filePaper'], today: string): Promise<string[]> {
  const { leadDeputyId, coSignerIds, congressLevel, congressPlaceId } = paper
  const named = leadDeputyId === null ? [...coSignerIds] : [leadDeputyId, ...coSignerIds]
  const { personId, level, placeId, toOn } = deputyMandate
  const rows = await reader
    .selectDistinct({ personId })
    .from(deputyMandate)
    .where(
      and(
        inArray(personId, named.length === 0 ? [''] : named),
        eq(level, congressLevel),
        eq(placeId, congressPlaceId),
        or(isNull(toOn), gte(toOn, today)),
      ),
    )
  return rows.map((row) => row.personId)
}

async function isSubdistrict(reader: Reader, officeId: string): Promise<boolean> {
  const [station] = await reader
    .select({ type: liaisonStation.stationType })
    .from(liaisonStation)
    .where(eq(liaisonStation.townshipOfficeId, officeId))
    .limit(1)
  return station?.type === 'subdistrict'
}
