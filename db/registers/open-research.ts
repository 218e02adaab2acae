import { eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { openResearch } from '../../workflows/rules/decide-research.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import { hashOf } from '../canonical-json.ts'
import { appendResearchEvents } from '../commands/append-research-events.ts'
import { writeObligations } from '../commands/obligation-rows.ts'
import { researchColumns } from '../commands/research-columns.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { currentPolicy } from '../queries/current-policy.ts'
import { loadContext } from '../queries/load-context.ts'
import { intakeKey } from '../schema/intake-key.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { outbox } from '../schema/outbox.ts'
import { research } from '../schema/research.ts'
import { organization } from '../schema/organization.ts'
import { keepDocument } from './keep-document.ts'

export type OpenedResearch =
  | { readonly refusal: Refusal }
  | { readonly answer: { readonly id: string }; readonly repeated: boolean }

/**
 * Opens a research (Article 20 (4)): its row, event 1 with ratification, plan and report owed, and the outbox row that starts its
 * life, in one transaction. Whether the post may open one is the door's question. `now`: epoch ms.
 */
export async function openResearchRecord(
  db: Database,
  asked: { title: string; reason: string; officeId: string },
  by: { actor: Extract<Actor, { kind: 'official' }>; key: string; body: unknown; now: number },
): Promise<OpenedResearch> {
  const { now, actor } = by
  const keyHash = hashOf('research', actor.personId, by.key)
  const bodyHash = hashOf(by.body)
  return db.transaction(async (tx) => {
    const [known] = await tx.select().from(intakeKey).where(eq(intakeKey.keyHash, keyHash))
    if (known?.bodyHash === bodyHash) return { answer: { id: known.suggestionId }, repeated: true }
    if (known) return { refusal: refusals.keyReused() }
    const above = await officesAbove(tx, asked.officeId)
    if (!above) return { refusal: refusals.notFound() }
    const id = newId('res', now)
    const reasonId = await keepDocument(tx, {
      subjectId: id,
      purpose: 'reason',
      text: asked.reason,
      createdBy: actor.personId,
      now,
    })
    const policy = await currentPolicy(tx, above.countyId, dayOf(now))
    const context = await loadContext(tx, {
      policyId: policy.id,
      policyVersion: policy.version,
      countyOfficeId: above.countyOfficeId,
      now,
      facts: {},
    })
    const begun = {
      id,
      officeId: asked.officeId,
      openedBy: actor.personId,
      reasonId,
      policyId: policy.id,
      policyVersion: policy.version,
    }
    const { event, state } = openResearch(begun, actor, `intake-${keyHash}`, context)
    await tx.insert(research).values({
      id,
      title: asked.title,
      officeId: asked.officeId,
      countyOfficeId: above.countyOfficeId,
      cityOfficeId: above.cityOfficeId,
      openedAt: new Date(now),
      ...researchColumns(state, now),
    })
    await appendResearchEvents(tx, id, [event])
    await writeObligations(tx, { kind: 'research', id, offices: null }, [event])
    await tx.insert(outbox).values({ kind: 'startResearch', subjectId: id, payload: {}, createdAt: new Date(now) })
    await tx.insert(intakeKey).values({ keyHash, bodyHash, suggestionId: id, answer: { id }, createdAt: new Date(now) })
    return { answer: { id }, repeated: false }
  })
}

type Reading = Parameters<Parameters<Database['transaction']>[0]>[0]

/** A township office through one of its stations; a county office stands for itself. */
async function officesAbove(tx: Reading, officeId: string) {
  const { countyId, countyOfficeId, cityOfficeId, townshipOfficeId } = liaisonStation
  const columns = { countyId, countyOfficeId, cityOfficeId }
  const [byTownship] = await tx.select(columns).from(liaisonStation).where(eq(townshipOfficeId, officeId)).limit(1)
  if (byTownship) return byTownship
  const [byCounty] = await tx.select(columns).from(liaisonStation).where(eq(countyOfficeId, officeId)).limit(1)
  if (byCounty) return byCounty
  const [office] = await tx.select().from(organization).where(eq(organization.id, officeId))
  return office?.kind === 'countyOffice'
    ? { countyId: office.placeId, countyOfficeId: office.id, cityOfficeId: null }
    : null
}
