import type { Reader } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { person } from '../schema/person.ts'
import { place } from '../schema/place.ts'
import { post } from '../schema/post.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'
import type { World, WorldPerson } from './worlds/world.ts'

const term = { term: '本届', fromOn: '2022-01-01' }
const inOfficeSince = '2024-05-01'

/** Puts an invented world into the memory, without accounts; repeat-safe: what is there by its id stays as it is. */
export async function plantWorld(db: Reader, world: World): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .insert(place)
      .values([...world.places])
      .onConflictDoNothing()
    await tx
      .insert(organization)
      .values([...world.organizations])
      .onConflictDoNothing()
    await tx
      .insert(liaisonStation)
      .values([...world.stations])
      .onConflictDoNothing()
    await tx
      .insert(resolutionChannel)
      .values([...world.channels])
      .onConflictDoNothing()
    await tx
      .insert(person)
      .values(world.people.map(({ id, name }) => ({ id, name })))
      .onConflictDoNothing()
    await tx.insert(post).values(world.people.flatMap(postsOf)).onConflictDoNothing()
    const mandates = world.people.flatMap(mandatesOf)
    await tx.insert(deputyMandate).values(mandates).onConflictDoNothing()
    const enrolments = mandates.flatMap(({ id, stationId, fromOn }) =>
      stationId === null ? [] : [{ id: id.replace('man_', 'enr_'), mandateId: id, stationId, fromOn }],
    )
    await tx.insert(enrolment).values(enrolments).onConflictDoNothing()
  })
}

const within = (prefix: string, { id }: WorldPerson, n: number) => `${prefix}_${id.slice('per_'.length)}_${n + 1}`

const postsOf = (of: WorldPerson) =>
  of.posts.map((held, n) => ({ ...held, id: within('pst', of, n), personId: of.id, fromOn: inOfficeSince }))

const mandatesOf = (of: WorldPerson) =>
  (of.mandates ?? []).map((mandate, n) => ({ ...term, ...mandate, id: within('man', of, n), personId: of.id }))
