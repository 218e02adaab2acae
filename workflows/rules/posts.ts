import type { OrganizationKind, Role } from './suggestion.ts'

const offices: readonly OrganizationKind[] = ['townshipOffice', 'countyOffice', 'cityOffice']
const units: readonly OrganizationKind[] = [
  'government',
  'department',
  'townshipGovernment',
  'subdistrictOffice',
  'townshipUnit',
  'supervisoryCommission',
  'court',
  'procuratorate',
  'peopleOrganization',
]

/** At which kinds of organisation each post can be held. */
export const heldAt: Readonly<Record<Role, readonly OrganizationKind[]>> = {
  liaisonOfficer: ['station'],
  stationHead: ['station'],
  deputy: ['station'],
  townshipOfficer: ['townshipOffice'],
  townshipChair: ['townshipOffice'],
  workingCommitteeDirector: ['townshipOffice'],
  countyOfficer: ['countyOffice'],
  countyOfficeHead: ['countyOffice'],
  cityOfficer: ['cityOffice'],
  unitOfficial: units,
  supervisor: ['countyOffice', 'cityOffice'],
  systemAdministrator: offices,
  securityAdministrator: offices,
  auditAdministrator: offices,
}

/** 三员: the three powers no person holds two of (等保 2.0, 8.1.4.2). */
export const administratorRoles: readonly Role[] = [
  'systemAdministrator',
  'securityAdministrator',
  'auditAdministrator',
]

/**
 * Who gives and ends a post: the system administrator those who work, the security administrator the three administrators. Nobody one of
 * his own, and nobody above his place; that is asked elsewhere.
 */
export const giverOf = (role: Role): Role =>
  administratorRoles.includes(role) ? 'securityAdministrator' : 'systemAdministrator'
