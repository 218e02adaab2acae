import { z } from 'zod'
import { settingsOf } from '../../../db/queries/settings-of.ts'
import { countyRoles, townshipRoles } from '../../../workflows/rules/access.ts'
import { inBoth } from '../../../workflows/rules/in-both.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import {
  inForceOn,
  officeSettingKeys,
  settingKeepers,
  settingOf,
  settingsOfKind,
  usualValue,
} from '../../../workflows/rules/office-settings.ts'
import { meOf, type Api } from '../../api.ts'
import { coded, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const version = z.object({
  version: z.int(),
  value: coded,
  fromDay: z.string(),
  reason: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  setAt: z.string(),
})
const item = z
  .object({
    organization: z.object({ id: z.string(), name: sentence }),
    setting: z.enum(officeSettingKeys),
    name: sentence,
    about: sentence,
    choices: z.array(coded),
    /** null: nobody has chosen, so what is usual holds. */
    inForce: version.nullable(),
    value: coded,
    /** The newest decided, in force or to come; 0: none. Choosing names it. */
    version: z.int(),
    past: z.array(version),
    mayChoose: z.boolean(),
  })
  .meta({ id: 'OfficeSetting' })

const schema = {
  tags: ['settings'],
  summary: '机关设定 / What an office has chosen for itself',
  description:
    '本机关自己定的做法：现在怎样、从哪天起、历次由谁为什么改。本机关工作人员可看，负责人可改。\n\n' +
    'What holds at one’s office, since when, and who chose what before and why. Its people read it; its head chooses.',
  response: { 200: z.object({ items: z.array(item) }), ...problems(401, 503) },
}

/** GET /api/office-settings: of the offices one works at; elsewhere there is nothing to see. */
export function listOfOfficeSettings(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/office-settings', { schema, onRequest: requireSignIn }, async (request) => {
    const staff = meOf(request).posts.filter(({ role }) => [...townshipRoles, ...countyRoles].includes(role))
    const offices = [...new Map(staff.map(({ organization }) => [organization.id, organization])).values()]
    const rows = await settingsOf(
      db,
      offices.map(({ id }) => id),
    )
    const today = dayOf(now())
    const items = offices.flatMap((organization) =>
      settingsOfKind(organization.kind).map((setting) => {
        const { name, about, values } = settingOf(setting)
        const named = (code: string) => ({ code, ...(values[code] ?? { zh: code, en: code }) })
        const past = rows
          .filter((row) => row.organizationId === organization.id && row.setting === setting)
          .map(({ value, setAt, version: n, fromDay, reason, by }) => ({
            version: n,
            value: named(value),
            fromDay,
            reason,
            by,
            setAt: setAt.toISOString(),
          }))
        const held = inForceOn(
          past.map((one) => ({ ...one, value: one.value.code })),
          today,
        )
        return {
          organization: { id: organization.id, name: inBoth(organization) },
          setting,
          name,
          about,
          choices: Object.keys(values).map(named),
          inForce: past.find((one) => one.version === held?.version) ?? null,
          value: named(held?.value ?? usualValue(setting)),
          version: past[0]?.version ?? 0,
          past,
          mayChoose: staff.some(
            (post) => post.organization.id === organization.id && settingKeepers.includes(post.role),
          ),
        }
      }),
    )
    return { items }
  })
}
