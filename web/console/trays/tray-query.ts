import type { Post } from '../session/use-me.ts'
import type { TrayName, TraySearch } from './tray-search.ts'

/** What a tray, so filtered and seen from this post, asks the house for. */
export function trayQuery(tray: TrayName | 'all', search: TraySearch, post: Post | null) {
  return {
    ...search,
    ...(tray === 'all' ? {} : { tray }),
    ...(post ? { asPost: post.id } : {}),
    order: tray === 'todo' ? ('tray' as const) : ('newest' as const),
  }
}
