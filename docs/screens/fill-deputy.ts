import { sql } from 'drizzle-orm'
import type { Database } from '../../db/connect.ts'
import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'

type By = (who: string, path: string, body: object) => Promise<unknown>

const morning = { fromTime: '08:30', toTime: '11:30' }
const afternoon = { fromTime: '14:30', toTime: '17:00' }

/** A roster of this month and the next, and a research with a paper a deputy co-signs and another whose reply he has yet to rate. Answers the research. */
export async function fillDeputy(by: By, db: Database): Promise<string> {
  const [, second = '', third = '', fourth = ''] = world.townshipDeputies
  const own = world.people.deputy
  const on = (days: number) => dayOf(Date.now() + days * 86_400_000)
  const month = on(0).slice(0, 7)
  const duty = (dutyOn: string, deputyIds: readonly string[], hours: object = morning) =>
    by('clerk', 'duty-days', { stationId: world.stationId, dutyOn, deputyIds, ...hours })
  await duty(`${month}-03`, [own, fourth])
  const moved = (await duty(`${month}-10`, [third])) as { readonly id: string }
  const gone = (await duty(`${month}-17`, [second, third])) as { readonly id: string }
  await duty(`${month}-24`, [second, third])
  await duty(on(0), [own, second], afternoon)
  await duty(on(7), [own, fourth], afternoon)
  const to = { dutyOn: `${month}-11`, ...morning, deputyIds: [third] }
  await by('officer', `duty-days/${moved.id}/change`, { ...to, reason: '当天县里开会。' })
  await by('officer', `duty-days/${gone.id}/void`, { reason: '当天停电检修。' })

  const reason = '三个村的学生家长都反映，涉及县、镇两级。'
  const asPost = world.chairPostId
  const { id } = (await by('chair', 'research', { title: '学生上学路安全', reason, asPost })) as { readonly id: string }
  const act = (move: string, body: object) => by('officer', `research/${id}/moves/${move}`, body)
  await act('plan', { text: '走访三个村和两所学校。' })
  await act('report', { text: '三处路口没有人行道和红绿灯，建议先改学校门口一处。' })
  const file = async (number: string, leadDeputyId: string, coSignerIds: readonly string[]) => {
    const seat = { congressLevel: 'township', congressPlaceId: world.townshipId, proposerKind: 'deputies' }
    const signed = { leadDeputyId, coSignerIds, filedOn: on(-3), text: '关于改善学生上学路安全的建议' }
    await act('filePaper', { kind: 'recommendation', number, ...seat, ...signed })
  }
  await file('第 17 号', own, [])
  await file('第 18 号', second, [own, third, fourth])
  const { rows } = await db.execute<{ id: string }>(
    sql`select p ->> 'id' as id from research, jsonb_array_elements(state -> 'papers') p where research.id = ${id}`,
  )
  const [replied = { id: '' }, waiting = { id: '' }] = rows
  await act('recordPaperAssignment', { paperId: replied.id, unitId: world.units.transport, paperClass: 'ordinary' })
  await act('recordPaperReply', { paperId: replied.id, text: '学校门口的红绿灯已列入明年一季度计划。' })
  await act('confirmCoSignature', { paperId: waiting.id, deputyId: third, signed: true })
  await act('confirmCoSignature', {
    paperId: waiting.id,
    deputyId: fourth,
    signed: false,
    reason: '来电话说当时在外地，没有签过这件。',
  })
  return id
}
