import { z } from 'zod'
import { retentionOf } from '../../../db/queries/retention-of.ts'
import {
  appraisedKinds,
  recordKindNames,
  recordKinds,
  retentionClasses,
  retentionClassNames,
  yearsOf,
} from '../../../workflows/rules/retention.ts'
import { meOf, type Api } from '../../api.ts'
import { countyOfficesOf } from '../../county-offices-of.ts'
import { coded } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { setBy, setByShape } from '../../views/calendar-view.ts'

const schema = {
  tags: ['retention'],
  summary: '各类记录的保管期限 / How long each kind of record is kept',
  description:
    '没有设定的永久保管。统计数和审计记录列入登记，程序不销毁；个人信息请求、照片、文件随所属的意见建议。\n\n' +
    'What is not set is kept for good. Figures and audit are classed for the office’s own list and never destroyed by the program; requests about personal data and files go with their suggestion.',
  response: {
    200: z.object({
      items: z.array(
        z.object({
          countyOfficeId: z.string(),
          kind: coded,
          class: coded,
          /** May an appraisal destroy it? */
          appraised: z.boolean(),
          /** Null: nobody has set it, it is kept for good. */
          set: z
            .object({
              version: z.int(),
              agreement: z.string(),
              reason: z.string(),
              setAt: z.string(),
              by: setByShape,
            })
            .nullable(),
        }),
      ),
    }),
    ...problems(401, 403, 503),
  },
}

/** GET /api/retention. */
export function listOfRetention(app: Api): void {
  app.get('/api/retention', { schema, onRequest: requireSignIn }, async (request) => {
    const offices = countyOfficesOf(meOf(request))
    const rows = await retentionOf(app.needs.db, offices)
    const items = offices.flatMap((countyOfficeId) =>
      recordKinds.map((kind) => {
        const row = rows.find((one) => one.countyOfficeId === countyOfficeId && one.kind === kind)
        const name = retentionClasses.find((one) => yearsOf[one] === (row?.years ?? null)) ?? 'permanent'
        const set = row && {
          version: row.version,
          agreement: row.agreement,
          reason: row.reason,
          setAt: row.setAt.toISOString(),
          by: setBy(row.by),
        }
        return {
          countyOfficeId,
          kind: { code: kind, ...recordKindNames[kind] },
          class: { code: name, ...retentionClassNames[name] },
          appraised: (appraisedKinds as readonly string[]).includes(kind),
          set: set ?? null,
        }
      }),
    )
    return { items }
  })
}
