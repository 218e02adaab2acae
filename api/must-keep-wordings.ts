import type { Me } from '../db/queries/who-is-signed-in.ts'
import type { OrganizationKind } from '../workflows/rules/suggestion.ts'
import { wordingKeepers } from '../workflows/rules/wordings.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'
import { wordingRefusals } from './wording-refusals.ts'

const offices: readonly OrganizationKind[] = ['townshipOffice', 'countyOffice', 'cityOffice']

/** The places whose wordings this person keeps. Throws the refusal for everybody else. */
export function wordingPlaces({ posts }: Me): string[] {
  const placeIds = posts
    .filter(({ role, organization }) => wordingKeepers.includes(role) && offices.includes(organization.kind))
    .map(({ organization }) => organization.placeId)
  if (placeIds.length === 0) throw refused(wordingRefusals.notKept())
  return placeIds
}

/** Throws unless this person keeps the wordings of the place: another's is as if it were not there. */
export function mustKeepWordings(me: Me, placeId: string | null): void {
  if (!wordingPlaces(me).some((own) => own === placeId)) throw refused(doorRefusals.notFound())
}
