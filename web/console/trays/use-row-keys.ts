import { useEffect, useRef } from 'react'
import { isTyping } from '../shell/use-shortcuts.ts'

/** J and K walk the links of a list's rows; the link that has the focus opens with Enter, as links do. */
export function useRowKeys() {
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { j: 1, k: -1 }[event.key.toLowerCase()]
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
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
