import { lazy, Suspense } from 'react'

// Fetched beside the list and not with it: most people have put them away.
const Steps = lazy(() => import('./first-steps.tsx').then(({ FirstSteps }) => ({ default: FirstSteps })))

/** The first steps, as soon as they are there; nothing waits for them. */
export const FirstStepsLater = () => (
  <Suspense fallback={null}>
    <Steps />
  </Suspense>
)
