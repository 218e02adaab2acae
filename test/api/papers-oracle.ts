/** Beside matters: who sees a notice, frozen figures, a research, an auditor's export. Told from the duty lists, as in `scope-oracle.ts`. */
import type { Ground, Holder } from './scope-oracle.ts'

export interface Paper {
  readonly id: string
  readonly state: string
  readonly from: string
  readonly to: string
  readonly reportedTo: string | null
}

const signing = ['townshipChair', 'workingCommitteeDirector', 'countyOfficeHead', 'cityOfficer']
const local = ['townshipOfficer', 'townshipChair', 'workingCommitteeDirector']
const county = ['countyOfficer', 'countyOfficeHead']

const heldOn = ({ today }: Ground, { posts }: Pick<Holder, 'posts'>) =>
  posts.filter(({ fromOn, toOn }) => fromOn <= today && (toOn === null || toOn >= today))
const above = ({ places }: Ground, id: string | null | undefined) => places.find((p) => p.id === id)?.parentId
const placeOf = ({ organizations }: Ground, id: string) => organizations.find((o) => o.id === id)?.placeId
const kindOf = ({ organizations }: Ground, id: string) => organizations.find((o) => o.id === id)?.kind
/** The office one step above this one, on the way from township to county to city. */
const officeAbove = (ground: Ground, id: string) =>
  ground.organizations.find(
    (o) => ['countyOffice', 'cityOffice'].includes(o.kind) && o.placeId === above(ground, placeOf(ground, id)),
  )?.id

/** `everybody`: all who hold posts, for a notice that nobody can sign or receive goes up. */
export function seesNotice(ground: Ground, holder: Holder, paper: Paper, everybody: readonly Holder[]): boolean {
  const isHeld = (roles: readonly string[], at: string) =>
    everybody.some((one) => heldOn(ground, one).some((p) => p.organizationId === at && roles.includes(p.role)))
  const went = ['sent', 'received'].includes(paper.state)
  const vacant =
    paper.state === 'draft'
      ? !isHeld(signing, paper.from)
      : paper.state === 'sent' && !isHeld(['unitOfficial'], paper.to)
  return heldOn(ground, holder).some(({ role, organizationId: at }) => {
    const own = paper.from === at
    const risen = vacant && officeAbove(ground, paper.from) === at
    if (local.includes(role)) return own
    if (county.includes(role))
      return own || (went && paper.reportedTo === at) || (risen && kindOf(ground, paper.from) === 'townshipOffice')
    if (role === 'cityOfficer') return own || (risen && kindOf(ground, paper.from) === 'countyOffice')
    if (role === 'supervisor') return went && (own || paper.reportedTo === at)
    return role === 'unitOfficial' && went && paper.to === at
  })
}

/** A research of this office: those above see it, and those below, who propose and join. */
export function seesResearch(ground: Ground, holder: Holder, officeId: string): boolean {
  const up = officeAbove(ground, officeId)
  const countyId = kindOf(ground, officeId) === 'countyOffice' ? officeId : up
  const cityId = countyId && officeAbove(ground, countyId)
  return heldOn(ground, holder).some(({ role, organizationId: at }) => {
    const place = placeOf(ground, at)
    const isStation = kindOf(ground, at) === 'station'
    const townOf = (id: string) => ground.organizations.find((o) => o.kind === 'townshipOffice' && o.placeId === id)?.id
    if (['liaisonOfficer', 'stationHead'].includes(role))
      return (
        isStation &&
        place !== undefined &&
        (townOf(place) === officeId || above(ground, place) === placeOf(ground, officeId))
      )
    if (local.includes(role))
      return at === officeId || (kindOf(ground, at) === 'townshipOffice' && officeAbove(ground, at) === officeId)
    if (county.includes(role)) return at === countyId
    if (role === 'cityOfficer') return at === cityId
    return role === 'supervisor' && (at === countyId || at === cityId)
  })
}

/** Whoever sits at the county's office in a post that sees anything has a part in its figures, whatever they hold of his. */
export const sitsAt = (ground: Ground, holder: Holder, officeId: string): boolean =>
  heldOn(ground, holder).some(
    ({ role, organizationId }) => organizationId === officeId && role !== 'deputy' && !role.endsWith('Administrator'),
  )

/** Is this place around that body? */
export function isAround(ground: Ground, around: string, organizationId: string): boolean {
  for (let at: string | null | undefined = placeOf(ground, organizationId); at; at = above(ground, at))
    if (at === around) return true
  return false
}

/** Whose acts an auditor reads: of everybody who holds or held a post within a place of his. Null: he is no auditor. */
export function auditedBy(ground: Ground, holder: Holder, everybody: readonly Holder[]): string[] | null {
  const places = heldOn(ground, holder)
    .filter(({ role }) => role === 'auditAdministrator')
    .map(({ organizationId }) => placeOf(ground, organizationId) ?? '')
  if (places.length === 0) return null
  return everybody
    .filter(({ posts }) => posts.some((p) => places.some((around) => isAround(ground, around, p.organizationId))))
    .map(({ personId }) => personId)
}
