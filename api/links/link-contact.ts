import { organizationOf } from '../../db/queries/organization-of.ts'
import type { UnitLink } from '../../db/queries/link-by-token.ts'
import type { Api } from '../api.ts'
import { inBoth } from '../../workflows/rules/in-both.ts'

/** Whom a unit calls about its link: the office it came from, with its telephone where one is registered. */
export async function linkContact(app: Pick<Api, 'needs'>, { issuedFor }: UnitLink) {
  const office = await organizationOf(app.needs.db, issuedFor)
  if (!office) throw new Error(`office ${issuedFor} has no row`)
  return { name: inBoth(office), phone: office.phone }
}
