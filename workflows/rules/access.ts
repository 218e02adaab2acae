/** Who may see and do what: one table, read by the doors, by lists and by `decide`. */
import { answering, helping } from './assignments.ts'
import { assignerOf, openMoves, seatsFor } from './moves.ts'
import type { Seat } from './route.ts'
import type { Move, PersonId, Post, Role, Submitter, SuggestionState } from './suggestion.ts'

export const stationRoles: readonly Role[] = ['stationHead', 'liaisonOfficer', 'deputy']
export const townshipRoles: readonly Role[] = ['townshipOfficer', 'townshipChair', 'workingCommitteeDirector']
export const countyRoles: readonly Role[] = ['countyOfficer', 'countyOfficeHead']
export const cityRoles: readonly Role[] = ['cityOfficer']
/** 当地人大工作机构负责人: who may decide on a research. */
export const localOfficeHeads: readonly Role[] = ['townshipChair', 'workingCommitteeDirector', 'countyOfficeHead']

/** By what a post sees: the column of the suggestion that must equal the post's organisation (or the deputy himself). */
const sight: Readonly<Record<Role, SightKey | null>> = {
  liaisonOfficer: 'stationId',
  stationHead: 'stationId',
  deputy: 'deputyId',
  townshipOfficer: 'townshipOfficeId',
  townshipChair: 'townshipOfficeId',
  workingCommitteeDirector: 'townshipOfficeId',
  countyOfficer: 'countyOfficeId',
  countyOfficeHead: 'countyOfficeId',
  cityOfficer: 'cityOfficeId',
  supervisor: 'subtree',
  unitOfficial: 'unitIds',
  systemAdministrator: null,
  securityAdministrator: null,
  auditAdministrator: null,
}
export type SightKey =
  | 'stationId'
  | 'townshipOfficeId'
  | 'countyOfficeId'
  | 'cityOfficeId'
  | 'deputyId'
  | 'unitIds'
  | 'subtree'
export interface Sight {
  readonly by: SightKey
  readonly id: string
}
/** What of a suggestion decides who sees it. */
export interface Subject {
  readonly stationId: string
  readonly townshipOfficeId: string
  readonly countyOfficeId: string
  readonly cityOfficeId: string | null
  readonly deputyId: string | null
  readonly unitIds: readonly string[]
}

/** The list filter of a person: any one of these is enough to see a suggestion. An empty list sees nothing. */
export function scopeOf(personId: PersonId, posts: readonly Post[]): Sight[] {
  return posts.flatMap((post) => {
    const by = sight[post.role]
    if (by === null) return []
    return [{ by, id: by === 'deputyId' ? personId : post.organizationId }]
  })
}

/**
 * Where earlier matters of one who stands at the counter are looked for: what those see who register, and who may read his contact
 * there anyway. Empty: this person recalls nobody.
 */
export const intakeScopeOf = (personId: PersonId, posts: readonly Post[]): Sight[] =>
  scopeOf(personId, posts.filter(mayRegister))

/** Does this post register anywhere? Where, {@link mayRegisterAt} says. */
export const mayRegister = ({ role }: Post): boolean => stationRoles.includes(role) || townshipRoles.includes(role)

/** May this post register here? The station's own people, and its township's congress office. */
export const mayRegisterAt = (
  post: Post,
  station: { readonly id: string; readonly townshipOfficeId: string },
): boolean =>
  (stationRoles.includes(post.role) && post.organizationId === station.id) ||
  (townshipRoles.includes(post.role) && post.organizationId === station.townshipOfficeId)

/** May this post keep the station's receptions and openings of the mailbox? As who registers, but for deputies: they come, and do not run the station (Article 3). */
export const mayKeepStation: typeof mayRegisterAt = (post, station) =>
  post.role !== 'deputy' && mayRegisterAt(post, station)

/** May these posts see this suggestion? The same table as {@link scopeOf}. */
export function maySee(personId: PersonId, posts: readonly Post[], subject: Subject): boolean {
  return scopeOf(personId, posts).some(({ by, id }) => {
    if (by === 'unitIds') return subject.unitIds.includes(id)
    if (by === 'subtree') return subject.countyOfficeId === id || subject.cityOfficeId === id
    return subject[by] === id
  })
}

/**
 * May these posts read what Temporal keeps sealed, of whatever place? Those who keep the system running; there are ids and words of
 * closed lists in it, never a citizen's own.
 */
export const mayUnseal = (posts: readonly Pick<Post, 'role'>[]): boolean =>
  posts.some(({ role }) => role === 'systemAdministrator')

/** May these posts see what stands still in the whole town, and let it go on? Those who keep it running; ids and kinds, nobody's words. */
export const mayOperate = (posts: readonly Pick<Post, 'role'>[]): boolean => mayUnseal(posts)

/** From which seats a post acts on this suggestion. */
export function seatsOf(personId: PersonId, post: Post, state: SuggestionState): Seat[] {
  const at = (roles: readonly Role[], organizationId: string) =>
    roles.includes(post.role) && post.organizationId === organizationId
  const found: Seat[] = []
  if (at(stationRoles, state.stationId))
    found.push('station', ...(state.route === 'answer' ? (['answeringStation'] as const) : []))
  if (at(townshipRoles, state.townshipOfficeId)) found.push('TownshipOffice')
  if (at(countyRoles, state.countyOfficeId)) found.push('CountyOffice')
  if (state.cityOfficeId !== null && at(cityRoles, state.cityOfficeId)) found.push('CityOffice')
  const of = (unit: { readonly unitId: string }) => at(['unitOfficial'], unit.unitId)
  if (answering(state.assignments).some(of)) found.push('HandlingUnit')
  if (helping(state.assignments).some(of)) found.push('coUnit')
  if (post.role === 'deputy' && personId === state.deputyId) found.push('raisingDeputy')
  const assigner = assignerOf(state)
  if (found.includes(assigner)) found.push('assigner')
  return found
}

/** May this post make this move on this suggestion, leaving aside whether the stage allows it? */
export const mayMove = (personId: PersonId, post: Post, move: Move, state: SuggestionState): boolean =>
  seatsOf(personId, post, state).some((seat) => seatsFor(move, state).includes(seat))

/**
 * May this post read the contact of a submitter in clear, so as to tell him? Those who give feedback; a unit never where the
 * submitter asked for secrecy, and nobody once the life is over.
 */
export function mayReachSubmitter(
  personId: PersonId,
  post: Post,
  submitter: Submitter,
  state: SuggestionState,
): boolean {
  if (submitter.anonymous || submitter.withdrawn || state.stage === 'closed') return false
  const seats = seatsOf(personId, post, state)
  if (seats.includes('station') || seats.includes('TownshipOffice')) return true
  return seats.includes('HandlingUnit') && !submitter.identityHidden
}

/** May this post give a submitter a new query code? Where people come in person: the station and its township office. */
export function mayIssueCode(personId: PersonId, post: Post, state: SuggestionState): boolean {
  const seats = seatsOf(personId, post, state)
  return seats.includes('station') || seats.includes('TownshipOffice')
}

/** The moves open to a person now, each with the post to act in. */
export function allowedMoves(personId: PersonId, posts: readonly Post[], state: SuggestionState) {
  return openMoves(state).flatMap((move) => {
    const post = posts.find((held) => mayMove(personId, held, move, state))
    return post ? [{ move, asPost: post.id }] : []
  })
}
