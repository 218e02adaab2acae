import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { keepsPlace } from './keeps-place.ts'
import { useOfficePlaces } from './use-office-places.ts'

/** The places of which the one who sits here keeps the registers; the doors judge each act themselves. */
export function useMyPlaces() {
  const posts = postsOfDesk(useDesk()).filter(({ role }) => role === 'systemAdministrator')
  return (useOfficePlaces().data ?? []).filter(({ id, level }) =>
    posts.some((post) => keepsPlace(post, { placeId: id, level })),
  )
}
