import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Keys that work wherever no text is being typed. */
export function useShortcuts({ help }: { help: () => void }) {
  const navigate = useNavigate()
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      '/': () => document.querySelector<HTMLInputElement>('#find')?.focus(),
      '?': help,
      r: () => void navigate({ to: '/receptions' }),
      n: () => void navigate({ to: '/register' }),
      t: () => void navigate({ to: '/tray/$tray', params: { tray: 'todo' } }),
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
      const act = acts[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [help, navigate])
}

/** Is somebody writing, or choosing from a list? */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('dialog') !== null)
