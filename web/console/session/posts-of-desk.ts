import {
  countyRoles,
  localOfficeHeads,
  mayOperate,
  stationRoles,
  townshipRoles,
} from '../../../workflows/rules/access.ts'
import type { Desk } from './desk-context.ts'
import type { Post } from './use-me.ts'

/** The posts that count now: the chosen one, or all. */
export const postsOfDesk = ({ me, post }: Desk): readonly Post[] => (post ? [post] : me.posts)

/** The posts that may decide on a research. */
export const heads = (desk: Desk): readonly Post[] =>
  postsOfDesk(desk).filter(({ role }) => localOfficeHeads.includes(role))

/** What a person may do at this desk, for the navigation; the doors judge each act themselves. */
export function duties(desk: Desk) {
  const roles = new Set(postsOfDesk(desk).map(({ role }) => role))
  const has = (...some: Post['role'][]) => some.some((role) => roles.has(role))
  return {
    registers: has(...stationRoles, ...townshipRoles),
    keepsStation: has('stationHead', 'liaisonOfficer', ...townshipRoles),
    notices: has(...townshipRoles, ...countyRoles, 'cityOfficer', 'supervisor', 'unitOfficial'),
    researches: has(...townshipRoles, ...countyRoles, 'cityOfficer', 'supervisor'),
    drafts: has(...townshipRoles, ...countyRoles),
    supervises: has(...townshipRoles, ...countyRoles, 'cityOfficer', 'supervisor'),
    looksAcross: has(...countyRoles, 'cityOfficer', 'supervisor'),
    operates: mayOperate(postsOfDesk(desk)),
    keepsPeople: has('systemAdministrator', 'securityAdministrator'),
    keepsRegisters: has('systemAdministrator'),
    keepsWordings: has(...townshipRoles, ...countyRoles, 'cityOfficer', 'systemAdministrator'),
    readsDeputies: has(...townshipRoles, ...countyRoles, 'cityOfficer', 'supervisor', 'systemAdministrator'),
    appraises: has(...countyRoles),
    headsCounty: has('countyOfficeHead'),
    audits: has('auditAdministrator'),
    isDeputy: has('deputy'),
    isOnlyDeputy: roles.size === 1 && has('deputy'),
    headsOffice: heads(desk).length > 0,
  }
}
