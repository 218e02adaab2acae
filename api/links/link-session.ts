import type { FastifyRequest } from 'fastify'
import { linkTokenHash } from '../../db/link-secrets.ts'
import { linkInUse } from '../../db/queries/link-in-use.ts'
import type { UnitLink } from '../../db/queries/link-by-token.ts'
import { touchLinkSession } from '../../db/registers/touch-link-session.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import { doorRefusals } from '../refusals.ts'
import { refused } from '../refused.ts'
import { linkContact } from './link-contact.ts'

/** A device nobody called his own is shut after so long (ms) without use, and after so long in all. */
const longestIdle = 30 * 60_000
const longestOpen = 12 * 3_600_000
/** Being seen is written down at most once in so long (ms). */
const touchEvery = 60_000
/** A cookie goes to the doors of its own link alone, so that a device may hold several. No person's session does what it opens, nor the other way round. */
export const linkPath = '/api/links/:linkId'
export const linkPathOf = (linkId: string): string => linkPath.replace(':linkId', linkId)

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by `requireLink`; null elsewhere. */
    link: UnitLink | null
  }
}

/**
 * Behind this, `linkOf(request)` is a link that stands, used from a device that gave its code. Everybody else gets 401; whose link is over
 * hears whom to call. Devices follow the machine's clock, links the town's.
 */
export async function requireLink(request: FastifyRequest): Promise<void> {
  const { server } = request
  const { everything: db, now, secrets } = server.needs
  const token = request.cookies[server.linkCookie]
  const found = token === undefined ? null : await linkInUse(db, linkTokenHash(secrets.query, token))
  if (!found || found.link.id !== (request.params as { linkId: string }).linkId)
    throw refused(doorRefusals.linkNotOpen())
  const { session, link } = found
  if (link.revokedAt !== null || link.expiresAt.getTime() <= now())
    throw refused(refusals.linkOver(await linkContact(server, link)))
  const at = Date.now()
  const isShut =
    session.endedAt !== null ||
    (!session.remembered &&
      (at - session.lastSeenAt.getTime() > longestIdle || at - session.openedAt.getTime() > longestOpen))
  if (isShut) throw refused(doorRefusals.linkNotOpen(await linkContact(server, link)))
  if (at - session.lastSeenAt.getTime() > touchEvery) await touchLinkSession(db, { sessionId: session.id, at })
  request.link = link
}

/** The link by which somebody asks, behind `requireLink`. Throws where a door forgot that hook. */
export function linkOf(request: FastifyRequest): UnitLink {
  if (request.link) return request.link
  throw new Error('this door has no requireLink')
}
