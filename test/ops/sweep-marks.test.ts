import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../api/app.ts'
import { missedMarks } from '../../db/queries/missed-marks.ts'
import { sweepMarks } from '../../ops/sweep-marks.ts'
import { done, register } from '../town/deeds.ts'
import { theDarkLane } from '../town/matters.ts'
import { openTown, type Town } from '../town/open-town.ts'

const day = 86_400_000
let town: Town
beforeAll(async () => {
  town = await openTown({ temporal: 'timeSkipping' })
})
afterAll(() => town.close())

const seen = async () => {
  const found: number[] = []
  const sweep = await sweepMarks({ db: town.db, now: town.now, onMissed: (many) => found.push(many) })
  sweep.stop()
  return { missed: sweep.missed(), told: found, sweep }
}

test('nothing is missed of a matter and a research that nobody touches for forty days: every mark was taken', async () => {
  const { id } = await register(await town.as('clerk'), theDarkLane)
  const research = { title: '农村学生上学路安全', reason: '三个村二十余人反映。' }
  const { id: researchId } = done(await (await town.as('chair')).post('/api/research', research))
  await town.sleep(40 * day)
  const taken = async () => {
    const rows = await town.ownerSql`
      select body ->> 'mark' as mark from suggestion_event where suggestion_id = ${id} and kind = 'marked'
      union all
      select body ->> 'mark' from research_event where research_id = ${researchId} and kind = 'researchMarked'`
    return rows.filter(({ mark }) => mark === 'noticeUp').length
  }
  // Forty days pass at once here: the stories take their marks one after the other.
  await town.until(async () => (await taken()) > 1 && (await missedMarks(town.db, town.now())) === 0)
  expect(await seen()).toMatchObject({ missed: 0, told: [] })
})

test('a mark that passed without its event is counted after two minutes, not before, and told by the health of the town', async () => {
  const { id } = await register(await town.as('clerk'), theDarkLane)
  const at = town.now() + 3 * 60_000
  await town.ownerSql`update obligation set amber_at = to_timestamp(${at / 1000}::float8),
    marks = jsonb_build_array(jsonb_build_object('kind', 'amber', 'at', ${at}::float8))
    where subject_id = ${id} and kind = 'classify'`
  expect(await missedMarks(town.db, at - 1_000)).toBe(0)
  expect(await missedMarks(town.db, at + 1_000)).toBe(1)
  expect(await seen()).toMatchObject({ missed: 0 })
  await town.sleep(6 * 60_000)
  const { missed, told, sweep } = await seen()
  expect({ missed, told }).toEqual({ missed: 1, told: [1] })

  const app = await buildApp({ ...town.app.needs, missedMarks: sweep.missed })
  const { status, findings } = (await app.inject('/api/health/ready')).json()
  await app.close()
  expect(status).toBe('degraded')
  expect(findings.find(({ code }: { code: string }) => code === 'marks.missed').zh).toContain('1 项')
})

test('what stands still, what is done and an amber that the red made good are not missed', async () => {
  const plant = async (change: 'stopped' | 'settled' | 'red') => {
    const { id } = await register(await town.as('clerk'), theDarkLane)
    const at = town.now() - day
    await town.ownerSql`update obligation set amber_at = to_timestamp(${at / 1000}::float8),
      marks = jsonb_build_array(jsonb_build_object('kind', 'amber', 'at', ${at}::float8)),
      stopped_at = case when ${change} = 'stopped' then now() end,
      settled_at = case when ${change} = 'settled' then now() end
      where subject_id = ${id} and kind = 'classify'`
    if (change !== 'red') return
    const [owed] = await town.ownerSql`select id from obligation where subject_id = ${id} and kind = 'classify'`
    await town.ownerSql`insert into suggestion_event
      (suggestion_id, seq, kind, actor, occurred_at, recorded_at, rules_version, body, opens, settles, hash)
      values (${id}, 1000, 'marked', '{"kind":"clock"}', now(), now(), 1,
        jsonb_build_object('kind', 'marked', 'obligationId', ${owed!.id}::text, 'mark', 'red', 'at', ${at + 1}::float8), '[]', '[]', 'planted')`
  }
  const before = await missedMarks(town.db, town.now())
  for (const change of ['stopped', 'settled', 'red'] as const) await plant(change)
  expect(await missedMarks(town.db, town.now())).toBe(before)
})
