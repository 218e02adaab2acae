import type pg from 'pg'
import { world } from '../db/seed/worlds/busy-township.ts'

const [counties, townshipsEach] = [10, 20]
const perMatter = 5
export const bigCity = { office: 'big_city', township: (n: number) => `big_t${n}`, county: (n: number) => `big_c${n}` }

/**
 * So many obligations of a city of ten counties and two hundred townships, five to a matter, written by Postgres itself as rows and not by
 * the law: one matter in ten is open, of the last sixty days, and owes two things still, which one in twenty should have done; the rest
 * are of the five years before and settled. Every row has what lists, counts and looks read of it.
 */
export async function manyObligations(client: pg.Client, many: number): Promise<void> {
  const matters = Math.round(many / perMatter)
  const office = (id: string, kind: string, level: string, from: number) =>
    `insert into organization (id, kind, level, place_id, name)
     select ${id}, '${kind}', '${level}', '${world.townshipId}', ${id} from generate_series(0, ${from - 1}) as n`
  const townships = counties * townshipsEach
  await client.query(office(`'${bigCity.office}'`, 'cityOffice', 'city', 1))
  await client.query(office(`'big_c' || n`, 'countyOffice', 'county', counties))
  for (const [id, kind] of [
    ['big_t', 'townshipOffice'],
    ['big_s', 'station'],
    ['big_u', 'townshipUnit'],
  ] as const)
    await client.query(office(`'${id}' || n`, kind, 'township', townships))
  await client.query(`insert into document (id, subject_id, purpose, title, text, sha256, created_at)
    values ('big_doc', 'big', 'content', '路灯不亮', '路灯不亮', '', now())`)
  await client.query(`
    create temp table big as
    select 'sug_' || lpad(n::text, 22, '0') as id, n, is_open, town, town / ${townshipsEach} as county,
      case when is_open then now() - random() * interval '60 days' else now() - interval '60 days' - random() * interval '1765 days' end as begun
    from (select n, n > ${Math.floor(matters * 0.9)} as is_open, (hashint4(n) & 2147483647) % ${townships} as town
      from generate_series(1, ${matters}) as n) as each`)
  await client.query(`
    insert into suggestion (id, receipt_number, station_id, township_office_id, county_office_id, city_office_id, place_id, content_id, channel,
      stage, route, round, holder, holder_organization_id, urgent, identity_hidden, collected_at, registered_at, ended_at, next_due_at, next_mark_at,
      seq, rules_version, state)
    select id, id, 'big_s' || town, 'big_t' || town, 'big_c' || county, '${bigCity.office}', '${world.townshipId}', 'big_doc', 'reception',
      case when is_open then 'assigned' else 'closed' end, 'township', 1, 'HandlingUnit', case when is_open then 'big_u' || town end,
      false, false, begun, begun, case when not is_open then begun + interval '30 days' end,
      case when is_open then begun + interval '57 days' end, case when is_open then begun + interval '58 days' end,
      3, 1, jsonb_build_object('ratings', case when is_open then '[]' else '[{"round": 1, "satisfaction": "satisfied"}]' end::jsonb)
    from big`)
  await client.query(`
    insert into suggestion_event (suggestion_id, seq, kind, actor, occurred_at, recorded_at, rules_version, body, opens, settles, hash)
    select id, seq, body ->> 'kind', '{"kind": "clock"}', at, at, 1, body, '[]', '[]', '' from big, lateral (
      select 1 as seq, begun as at, '{"kind": "registered"}'::jsonb as body
      union all select 2, begun + interval '1 day', '{"kind": "classified"}'
      union all select 3, begun + interval '29 days', '{"kind": "answered"}' where not is_open
      union all select 3, begun + interval '58 days', jsonb_build_object('kind', 'marked', 'obligationId', 'obl_' || n || '_5', 'mark', 'urge',
        'at', extract(epoch from begun + interval '58 days') * 1000) where is_open and begun + interval '58 days' < now()) as told`)
  await client.query(`
    insert into obligation (id, subject_kind, subject_id, track, kind, round, owed_by_role, owed_by_organization_id,
      station_id, township_office_id, county_office_id, city_office_id, opened_seq, start_at, due_at, amber_at, provisional, marks, explanation, settled_at, settled_how, settled_seq)
    select 'obl_' || n || '_' || o, 'suggestion', id, 'township', kind, 1, role, by || town,
      'big_s' || town, 'big_t' || town, 'big_c' || county, '${bigCity.office}', 1, begun, begun + due, begun + due - interval '1 day', false,
      case when settled is null then jsonb_build_array(jsonb_build_object('kind', 'supervise', 'at', extract(epoch from begun + due + interval '7 days') * 1000)) else '[]' end,
      jsonb_build_object('rule', 'township.' || kind, 'basis', 'internal', 'unit', 'workingDays', 'amount', 15, 'urgent', false, 'startAt', extract(epoch from begun) * 1000),
      begun + settled, case when settled is not null then 'done' end, case when settled is not null then 2 end
    from big, lateral (values
      (1, 'classify', 'TownshipOffice', 'big_t', interval '3 days', interval '1 day'),
      (2, 'assign', 'TownshipOffice', 'big_t', interval '7 days', interval '2 days'),
      (3, 'signFor', 'HandlingUnit', 'big_u', interval '9 days', interval '3 days'),
      (4, 'assignmentStatus', 'TownshipOffice', 'big_t', case when is_open then interval '58 days' else interval '5 days' end, case when not is_open then interval '4 days' end),
      (5, 'handle', 'HandlingUnit', 'big_u', interval '57 days', case when not is_open then interval '28 days' end)
    ) as owed (o, kind, role, by, due, settled)`)
  await client.query('vacuum analyze')
}
