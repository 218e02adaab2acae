import { randomBytes } from 'node:crypto'
import { commitTransition } from '../../db/commands/commit-transition.ts'
import type { Database } from '../../db/connect.ts'
import { useFieldKeys } from '../../db/contact-seal.ts'
import { keepDocument } from '../../db/registers/keep-document.ts'
import { registerSuggestion } from '../../db/registers/register-suggestion.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import type { Command, Post } from '../../workflows/rules/suggestion.ts'

const post = (id: string, role: Post['role'], organizationId: string) => ({ id, role, organizationId }) as Post
const clerk = {
  personId: world.people.clerk,
  post: post('pst_zhang_clerk_1', 'liaisonOfficer', world.stationId),
} as const
const officer = {
  personId: world.people.officer,
  post: post('pst_liu_officer_1', 'townshipOfficer', world.townshipOfficeId),
} as const

/** A matter that a unit was given that many days ago and has not touched: entered by the law as of then, so that its clock has rung since. Who raised it stayed unnamed. */
export async function enterLateMatter(
  db: Database,
  { title, text, days }: { title: string; text: string; days: number },
) {
  const now = Date.now() - days * 86_400_000
  // Nothing of a person is sealed, but no program writes without keys.
  useFieldKeys(new Map([['screens', randomBytes(32)]]))
  const request: Parameters<typeof registerSuggestion>[1] = {
    stationId: world.stationId,
    channel: 'mailbox',
    receptionId: null,
    title,
    text,
    categoryId: null,
    placeId: world.villageId,
    collectedAt: null,
    submitters: [{ name: '', phone: '', address: '', anonymous: true, identityHidden: false }],
    contactPerson: null,
    deputyId: null,
    urgent: false,
    accusation: false,
    accusedIds: [],
    externalNumbers: {},
    onTheSpot: null,
    joinTo: null,
  }
  const by = { actor: { kind: 'official', ...clerk }, personId: clerk.personId, querySecret: 'screens' } as const
  const entered = await registerSuggestion(db, request, { ...by, key: title, body: request, now })
  if ('refusal' in entered) throw new Error(entered.refusal.code)
  const { id } = entered.answer
  const reasonId = await keepDocument(db, {
    subjectId: id,
    purpose: 'reason',
    text: '属于镇里职责。',
    createdBy: officer.personId,
    now,
  })
  const command = {
    id: `late-${id}`,
    kind: 'assign',
    actor: { kind: 'official', ...officer },
    occurredAt: null,
    receivedAt: now,
    data: { unitId: world.units.construction, noteId: null, reasonId },
  } as Command
  const { refusal } = await commitTransition(db, { id, command, now })
  if (refusal) throw new Error(refusal.code)
}
