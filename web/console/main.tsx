import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Refused } from './http/refused.ts'
import { LookAround } from './parts/look.tsx'
import { router } from './router.tsx'
import { be } from './session/be.ts'
import './style.css'
import { speak } from './words/speak.ts'

const isRefused = (error: unknown) => error instanceof Refused && !error.isUnknown

const queries = new QueryClient({
  // A session that ended anywhere ends here: whatever was shown goes, and the sign-in page comes.
  queryCache: new QueryCache({
    onError: (error) => {
      if (error instanceof Refused && error.problem.status === 401) be(queries, null)
    },
  }),
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (failures, error) => !isRefused(error) && failures < 2 },
    mutations: { retry: false },
  },
})

await speak()
const desk = document.querySelector('#desk')
if (desk)
  createRoot(desk).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LookAround>
          <RouterProvider router={router} />
        </LookAround>
      </QueryClientProvider>
    </StrictMode>,
  )
