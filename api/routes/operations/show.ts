import { operations } from '../../../db/queries/operations.ts'
import { undelivered } from '../../../db/queries/undelivered.ts'
import { mayOperate } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { lookAround } from '../../look-around.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { operationsShape, operationsView } from '../../views/operations-view.ts'

const schema = {
  tags: ['operations'],
  summary: '运维：有没有卡住的 / what is stuck, for those who keep the town running',
  description:
    '待送和搁置的事项、错过的提示、没有送出的通知、最近一次核对、审计链、日历、办理进程和数据库连接、版本；只有编号和种类，没有群众的文字。\n\n' +
    'The outbox, marks and notices that did not leave, the last comparison of everything, the audit’s chain, calendars, worker, pool and version; ids ' +
    'and kinds only, nobody’s words.',
  response: { 200: operationsShape, ...problems(401, 403, 503) },
}
/** What was just written has not stood still yet, ms. */
const patience = 60_000
const shown = 50

/** GET /api/operations, for the system administrator. */
export function showOperations(app: Api): void {
  app.get('/api/operations', { schema, onRequest: requireSignIn }, async (request, reply) => {
    if (!mayOperate(meOf(request).posts)) throw refused(doorRefusals.noPost())
    const { everything: db, now, story } = app.needs
    const before = new Date(now() - patience)
    const [around, stands, poisoned, waiting, queue] = await Promise.all([
      lookAround(app.needs),
      operations(db, before),
      undelivered(db, { after: 0, madeBefore: new Date(now()), limit: shown, poisoned: true }),
      undelivered(db, { after: 0, madeBefore: before, limit: shown, poisoned: false }),
      story.taskQueue(),
    ])
    void reply.header('cache-control', 'no-store')
    return operationsView({ ...around, needs: app.needs, stands, rows: [...poisoned, ...waiting], queue })
  })
}
