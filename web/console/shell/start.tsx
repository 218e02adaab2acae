import { Navigate } from '@tanstack/react-router'
import { useDesk } from '../session/desk-context.ts'
import { duties } from '../session/posts-of-desk.ts'

/** Where a day begins: a deputy looks at what he brought, everybody else at what waits for him. */
export function Start() {
  const { isOnlyDeputy } = duties(useDesk())
  return isOnlyDeputy ? (
    <Navigate to="/mine" replace />
  ) : (
    <Navigate to="/tray/$tray" params={{ tray: 'todo' }} replace />
  )
}
