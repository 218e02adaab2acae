import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { Waiting } from '../parts/waiting.tsx'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useWords } from '../words/use-words.ts'
import type { Me } from './use-me.ts'

const ChangePassword = lazy(() =>
  import('../account/change-password.tsx').then(({ ChangePassword: shown }) => ({ default: shown })),
)
const SecondFactor = lazy(() =>
  import('../account/second-factor.tsx').then(({ SecondFactor: shown }) => ({ default: shown })),
)

/** What is seen instead of every page while one's password is known to somebody else, or one's second factor is missing. */
export function BeforeWork({ me }: { me: Me }) {
  const { t } = useWords()
  const queries = useQueryClient()
  return (
    <main className="sign-in">
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <div className="card">
        <div className="sign-in-name">{t('app.name')}</div>
        <h1>{t(me.mustChangePassword ? 'account.password' : 'second.title')}</h1>
        <p>{t(me.mustChangePassword ? 'account.mustChange' : 'second.must')}</p>
        <Suspense fallback={<Waiting />}>
          {me.mustChangePassword ? (
            <ChangePassword me={me} onChanged={() => void queries.invalidateQueries({ queryKey: ['me'] })} />
          ) : (
            <SecondFactor me={me} />
          )}
        </Suspense>
      </div>
    </main>
  )
}
