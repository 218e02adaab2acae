import { z } from 'zod'
import { setOfficeSetting } from '../../../db/registers/set-office-setting.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { officeSettingKeys, settingKeepers, settingOf } from '../../../workflows/rules/office-settings.ts'
import { meOf, type Api } from '../../api.ts'
import { day, id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { settingRefusals } from '../../setting-refusals.ts'

const body = z
  .strictObject({
    organizationId: id,
    setting: z.enum(officeSettingKeys),
    value: z.string().max(40),
    fromDay: day,
    reason: words(1_000),
    version: z.int().min(0).max(2_000_000_000).describe('打开时最新的一版，没有为 0 / the newest one saw, 0 for none'),
  })
  .meta({
    examples: [
      {
        organizationId: 'org_liulin_office',
        setting: 'signBeforeAssigning',
        value: 'on',
        fromDay: '2099-01-01',
        reason: '主席团会议决定，交办单由主席签发。',
        version: 0,
      },
    ],
  })

const schema = {
  tags: ['settings'],
  summary: '修改机关设定 / Choose for one’s own office',
  description:
    '负责人为本机关选定，自某日起；以前的保留。\n\nThe head chooses for his office from a day on; what was chosen before stays.',
  body,
  response: { 201: z.object({ version: z.int() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/office-settings. */
export function setSettingOfOffice(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/office-settings', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { personId, posts } = meOf(request)
    const { organizationId, setting, value, fromDay } = request.body
    const headed = posts.filter(({ role }) => settingKeepers.includes(role))
    if (headed.length === 0) throw refused(settingRefusals.notKept())
    const post = headed.find(({ organization }) => organization.id === organizationId)
    if (!post) throw refused(doorRefusals.notFound())
    const { of, values } = settingOf(setting)
    if (!of.includes(post.organization.kind) || !Object.hasOwn(values, value))
      throw refused(settingRefusals.notOfOffice())
    const today = dayOf(now())
    if (fromDay < today) throw refused(settingRefusals.past(today))
    const { id: postId, role } = post
    const set = await setOfficeSetting(db, {
      ...request.body,
      personId,
      post: { id: postId, role, organizationId },
      now: now(),
    })
    if ('refusal' in set) throw refused(settingRefusals[set.refusal]())
    return reply.code(201).send(set)
  })
}
