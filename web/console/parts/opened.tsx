import { useState, type ReactNode } from 'react'

/** A button, and in its place what it opens; `close` puts the button back. */
export function Opened({ label, children }: { label: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false)
  if (isOpen) return children(() => setIsOpen(false))
  return (
    <button type="button" className="link no-print" onClick={() => setIsOpen(true)}>
      {label}
    </button>
  )
}
