import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useDesk } from '../session/desk-context.ts'
import type { Counts } from './use-counts.ts'

const again = 60_000

/**
 * Hears of the trays' figures as they change, while the page is looked at; lists are read anew when they do. False: nobody tells, so
 * somebody must ask.
 */
export function useLiveCounts(): boolean {
  const { post } = useDesk()
  const asPost = post?.id
  const queries = useQueryClient()
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    let source: EventSource | undefined
    let later: ReturnType<typeof setTimeout> | undefined
    const close = () => {
      clearTimeout(later)
      source?.close()
      source = undefined
      setLive(false)
    }
    const open = () => {
      close()
      if (document.hidden) return
      source = new EventSource(`/api/suggestions/counts/events${asPost ? `?asPost=${asPost}` : ''}`)
      source.addEventListener('counts', (event: MessageEvent<string>) => {
        setLive(true)
        const key = ['suggestions', 'counts', asPost]
        const known = JSON.stringify(queries.getQueryData<Counts>(key))
        if (known === event.data) return
        queries.setQueryData<Counts>(key, JSON.parse(event.data) as Counts)
        if (known !== undefined) void queries.invalidateQueries({ queryKey: ['suggestions', 'list'] })
      })
      source.addEventListener('error', () => {
        setLive(false)
        // A browser tries again by itself unless it was refused.
        if (source?.readyState === EventSource.CLOSED) later = setTimeout(open, again)
      })
    }
    open()
    document.addEventListener('visibilitychange', open)
    return () => {
      document.removeEventListener('visibilitychange', open)
      close()
    }
  }, [asPost, queries])
  return isLive
}
