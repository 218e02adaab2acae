import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import { explainingOf } from '../../db/queries/explaining-of.ts'
import type { NoticeFound } from '../../db/queries/list-notices.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { obligationsById } from '../../db/queries/obligations-by-id.ts'
import { noticeKindNames, noticeStateNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'
import { obligationInList, obligationsInList } from './obligations-in-list.ts'

const body = sentence.extend({ id: z.string() })
const someone = sentence.extend({ id: z.string() }).nullable()

export const noticeShape = z
  .object({
    id: z.string(),
    kind: coded,
    state: coded,
    /** 编号, of the office's series of the year; null until it goes out. */
    number: z.string().nullable(),
    /** The civil day it goes out on; null while it is a draft. */
    on: z.string().nullable(),
    from: body,
    to: body,
    /** A supervision: the superior it is told to; the sender's own id stands for its leadership. */
    reportedTo: body.nullable(),
    /** What the office asks for in its own words; may be empty. */
    text: z.string(),
    createdAt: z.string(),
    /** Null: the clock drew it up. */
    createdBy: someone,
    signedAt: z.string().nullable(),
    signedBy: someone,
    /** When it goes out: at once, or when office hours begin. */
    sendAt: z.string().nullable(),
    sentAt: z.string().nullable(),
    receivedAt: z.string().nullable(),
    receivedBy: someone,
    cancelledAt: z.string().nullable(),
    /** The head did not sign the draft. */
    declinedAt: z.string().nullable(),
    declinedBy: someone,
    declinedReason: z.string().nullable(),
    /** Nobody is in the post that signs this draft, or at the unit that has not yet received it: it is the office above's to see to. */
    vacant: z.boolean(),
    /** `leftOut`: it was done before the notice went out. */
    matters: z.array(obligationInList.extend({ number: z.number(), leftOut: z.boolean() })),
  })
  .meta({ id: 'Notice' })

/** Notices as people read them, each with what it lists as that stands now. `now`: epoch ms. */
export async function noticesView(
  reader: Reader,
  found: readonly NoticeFound[],
  now: number,
): Promise<z.input<typeof noticeShape>[]> {
  const owed = await obligationsById(
    reader,
    found.flatMap(({ matters }) => matters.map(({ obligationId }) => obligationId)),
  )
  const explaining = await explainingOf(reader, owed, now)
  const shown = await obligationsInList(reader, owed, explaining)
  const byId = new Map(shown.map((matter) => [matter.id, matter]))
  const names = await namesOf(reader, {
    organizations: found.flatMap(({ notice: n }) => [
      n.fromOrganizationId,
      n.toOrganizationId,
      n.reportedToOrganizationId,
    ]),
    people: found.flatMap(({ notice: n }) => [n.createdBy, n.signedBy, n.receivedBy, n.declinedBy]),
  })
  const bodyOf = (id: string) => ({ id, ...names.organizations(id) })
  const personOf = (id: string | null) => (id === null ? null : { id, ...names.people(id) })
  return found.map(({ notice: n, matters, vacant }) => ({
    id: n.id,
    kind: { code: n.kind, ...noticeKindNames[n.kind] },
    state: { code: n.state, ...noticeStateNames[n.state] },
    number: n.number,
    on: n.onDay,
    from: bodyOf(n.fromOrganizationId),
    to: bodyOf(n.toOrganizationId),
    reportedTo: n.reportedToOrganizationId === null ? null : bodyOf(n.reportedToOrganizationId),
    text: n.text,
    createdAt: n.createdAt.toISOString(),
    createdBy: personOf(n.createdBy),
    signedAt: iso(n.signedAt),
    signedBy: personOf(n.signedBy),
    sendAt: iso(n.sendAt),
    sentAt: iso(n.sentAt),
    receivedAt: iso(n.receivedAt),
    receivedBy: personOf(n.receivedBy),
    cancelledAt: iso(n.cancelledAt),
    declinedAt: iso(n.declinedAt),
    declinedBy: personOf(n.declinedBy),
    declinedReason: n.declinedReason,
    vacant,
    matters: matters.flatMap(({ obligationId, position, leftOutAt }) => {
      const matter = byId.get(obligationId)
      return matter ? [{ ...matter, number: position, leftOut: leftOutAt !== null }] : []
    }),
  }))
}

const iso = (instant: Date | null) => instant?.toISOString() ?? null
