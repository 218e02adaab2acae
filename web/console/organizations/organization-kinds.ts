import type { OrganizationKind } from '../../../workflows/rules/suggestion.ts'

const above: readonly OrganizationKind[] = [
  'government',
  'department',
  'supervisoryCommission',
  'court',
  'procuratorate',
  'peopleOrganization',
]

/** What may stand at a place of each level; stations are registered apart. */
export const kindsAt: Readonly<Record<string, readonly OrganizationKind[]>> = {
  township: ['townshipUnit', 'townshipGovernment', 'subdistrictOffice', 'department', 'townshipOffice'],
  county: [...above, 'countyOffice'],
  city: [...above, 'cityOffice'],
}
