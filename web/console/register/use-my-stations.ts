import type { components } from '../http/openapi.d.ts'
import { useStations } from '../moves/directories.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'

export interface MyStation {
  readonly station: components['schemas']['Station']
  /** The post in which I register there. */
  readonly postId: string
}

/** Where I register: at my own station, and at those of my township office. */
export function useMyStations(): readonly MyStation[] {
  const posts = postsOfDesk(useDesk())
  const stations = useStations().data ?? []
  return stations.flatMap((station) => {
    const post =
      posts.find(({ organization }) => organization.id === station.id) ??
      posts.find(({ organization }) => organization.id === station.townshipOfficeId)
    return post ? [{ station, postId: post.id }] : []
  })
}
