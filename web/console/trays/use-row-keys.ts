import { useEffect, useRef } from 'react'
import { isTyping } from '../shell/use-shortcuts.ts'

/**
 * J and K walk the links of a list's rows; the link that has the focus opens with Enter, as links do. Other keys act on the row that has the
 * focus, named by its `data-id`.
 */
export function useRowKeys(acts: Readonly<Record<string, (id: string) => void>> = {}) {
  const body = useRef<HTMLTableSectionElement>(null)
  const latest = useRef(acts)
  useEffect(() => void (latest.current = acts))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const act = latest.current[key]
      const row = document.activeElement?.closest<HTMLElement>('tr[data-id]')
      if (act && row && body.current?.contains(row)) return act(row.dataset['id'] ?? '')
      const step = { j: 1, k: -1 }[key]
      if (step === undefined) return
      const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('td.title a') ?? [])]
      const at = links.findIndex((link) => link === document.activeElement)
      const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step
      links[next]?.focus()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return body
}
