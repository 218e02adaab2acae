import type { ReactNode } from 'react'

/** An empty list says what it would hold, and what to do now. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="nothing">
      <p>{title}</p>
      {children}
    </div>
  )
}
