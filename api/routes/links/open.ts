import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { linkCodeHash, linkTokenHash } from '../../../db/link-secrets.ts'
import { linkByToken, type UnitLink } from '../../../db/queries/link-by-token.ts'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { openLink } from '../../../db/registers/open-link.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { taskByLink } from '../../../workflows/rules/links.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import type { Api } from '../../api.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { id } from '../../fields.ts'
import { linkContact } from '../../links/link-contact.ts'
import { linkPath, linkPathOf } from '../../links/link-session.ts'
import { networkOf } from '../../network-of.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    token: z.string().min(1).max(80).describe('链接里 . 后面的部分 / what follows the point in the link'),
    code: z.string().trim().min(1).max(40).describe('校验码，只能用一次 / the code, taken once'),
    remembered: z
      .boolean()
      .default(false)
      .describe('这是本单位的设备，链接到期前不再要校验码 / this device is our own'),
  })
  .meta({ examples: [{ token: 'Xk3-exampleexampleexampleexample', code: '7QX4-M2KD', remembered: true }] })

const schema = {
  tags: ['links'],
  summary: '凭办理链接和校验码打开一件事项 / Open one task by its link and code',
  description:
    '没有账户的承办单位凭链接和一次性校验码打开这一件。链接或校验码不对，答复相同；同一网络一小时错十次、同一链接错五次，须等到下一个小时。\n\n' +
    'For a unit without an account. A wrong link and a wrong code are answered alike; after ten wrong attempts in an hour from one network, ' +
    'or five at one link, wait for the next.',
  params: z.object({ linkId: id }),
  body,
  response: { 204: z.null().describe('已打开 / open'), ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/links/{linkId}/session: lets one device in; its cookie goes to the links' doors alone. */
export function openByLink(app: Api): void {
  const { everything: db, now, secrets, secureCookies = false } = app.needs
  app.post(`${linkPath}/session`, { schema }, async (request, reply) => {
    const { token, code, remembered } = request.body
    const network = networkOf(request.ip)
    const limits = [
      { kind: 'link-network', what: network, most: 10, seconds: 3600 },
      { kind: 'link-token', what: token, most: 5, seconds: 3600 },
    ]
    await refuseGuessing(db, limits)
    const named = await linkByToken(db, linkTokenHash(secrets.query, token))
    const link = named?.id === request.params.linkId ? named : null
    // The same work whether there is such a link or not.
    const isRight = same(link?.codeHash, linkCodeHash(secrets.query, link?.id ?? 'none', code))
    if (!link || !isRight) {
      await refusedOnRecord(app, link, { network, why: link ? 'code' : 'link' })
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.linkRefused())
    }
    const contact = await linkContact(app, link)
    if (!(await opensItsTask(app, link))) {
      await refusedOnRecord(app, link, { network, why: 'over' })
      throw refused(refusals.linkOver(contact))
    }
    const device = await openLink(db, link, { remembered, network, secret: secrets.query, now: now() })
    if (device === null) {
      await refusedOnRecord(app, link, { network, why: 'used' })
      throw refused(doorRefusals.linkCodeUsed(contact))
    }
    const maxAge = Math.floor((link.expiresAt.getTime() - now()) / 1000)
    return reply
      .setCookie(app.linkCookie, device, {
        path: linkPathOf(link.id),
        httpOnly: true,
        sameSite: 'strict',
        secure: secureCookies,
        ...(remembered ? { maxAge } : {}),
      })
      .code(204)
      .send(null)
  })
}

function same(kept: string | undefined, given: string): boolean {
  const ours = Buffer.from(kept ?? '0'.repeat(given.length))
  const theirs = Buffer.from(given)
  return ours.length === theirs.length && timingSafeEqual(ours, theirs)
}

async function opensItsTask({ needs }: Api, link: UnitLink): Promise<boolean> {
  const loaded = await loadSuggestion(needs.everything, link.suggestionId)
  const stands = link.revokedAt === null && link.expiresAt.getTime() > needs.now()
  return stands && loaded !== null && taskByLink(link, loaded.state) !== null
}

async function refusedOnRecord({ needs }: Api, link: UnitLink | null, said: { network: string; why: string }) {
  const of = link ? { linkId: link.id, suggestionId: link.suggestionId, assignmentId: link.assignmentId } : {}
  const about = link ? { subjectId: link.unitId } : {}
  await recordAudit(needs.everything, {
    act: 'linkRefused',
    personId: null,
    ...about,
    detail: { ...of, ...said },
    at: needs.now(),
  })
}
