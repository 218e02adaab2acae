/** On the generated ground: notices in every state, a frozen month of every county, a research of every office. */
import { beginFreeze } from '../../db/registers/begin-freeze.ts'
import { openResearchRecord } from '../../db/registers/open-research.ts'
import { noticeStates } from '../../workflows/rules/notices.ts'
import type { Town } from '../town/open-town.ts'
import type { Paper } from './papers-oracle.ts'
import type { TwoCities } from './two-cities.ts'

const offices = ['townshipOffice', 'countyOffice', 'cityOffice']
const later = 86_400_000

/** Six notices of each office that has a late matter below it, to units of its own place; the third reports to the office above. */
export async function tellNotices({ ownerSql }: Town, ground: TwoCities): Promise<Paper[]> {
  const papers: Paper[] = []
  for (const office of ground.organizations.filter(({ kind }) => offices.includes(kind))) {
    const units = ground.organizations.filter(
      ({ kind, placeId }) => ['townshipUnit', 'department'].includes(kind) && placeId === office.placeId,
    )
    const [owed] = await ownerSql`select o.id, o.subject_id from obligation o join suggestion s on s.id = o.subject_id
      where o.settled_at is null and o.stopped_at is null
        and ${office.id} in (s.township_office_id, s.county_office_id, s.city_office_id) order by o.id limit 1`
    if (!owed) continue
    await ownerSql`update obligation set due_at = '2020-01-01T16:00:00Z' where id = ${owed['id']}`
    const station = ground.stations.find((s) => [s.townshipOfficeId, s.countyOfficeId].includes(office.id))
    const reportedTo = office.kind === 'townshipOffice' ? station!.countyOfficeId : office.id
    for (const [n, state] of noticeStates.entries()) {
      const id = `ntc_${office.id}_${n}`
      const to = units[n % units.length]!.id
      await ownerSql`insert into notice (id, kind, state, from_organization_id, to_organization_id, reported_to_organization_id,
          command_id, created_at) values (${id}, 'supervision', ${state}, ${office.id}, ${to}, ${reportedTo}, ${id}, now())`
      await ownerSql`insert into notice_matter (notice_id, obligation_id, suggestion_id, position)
        values (${id}, ${owed['id']}, ${owed['subject_id']}, 1)`
      papers.push({ id, state, from: office.id, to, reportedTo })
    }
  }
  return papers
}

/** Everything registered on this civil day, frozen a day later for each county; by the county's office. */
export async function tellFrozen({ db }: Town, ground: TwoCities, { today, now }: { today: string; now: number }) {
  const frozen: { id: string; countyOfficeId: string }[] = []
  for (const { id } of ground.organizations.filter(({ kind }) => kind === 'countyOffice')) {
    const { personId, post } = ground.acting.get(id)!
    const of = { fromDay: today, toDay: today, commandId: `freeze ${id}`, personId, post, now: now + later }
    frozen.push({ id: await beginFreeze(db, of), countyOfficeId: id })
  }
  return frozen
}

/** One research of every township and county. */
export async function tellResearches({ db }: Town, ground: TwoCities, now: number) {
  const told: { id: string; officeId: string }[] = []
  for (const { id: officeId } of ground.organizations.filter(({ kind }) => offices.slice(0, 2).includes(kind))) {
    const { personId, post } = ground.acting.get(officeId)!
    const asked = { title: '路灯', reason: '多人反映。', officeId }
    const outcome = await openResearchRecord(db, asked, {
      actor: { kind: 'official', personId, post },
      key: `research ${officeId}`,
      body: asked,
      now,
    })
    if ('refusal' in outcome) throw new Error(outcome.refusal.code)
    told.push({ id: outcome.answer.id, officeId })
  }
  return told
}
