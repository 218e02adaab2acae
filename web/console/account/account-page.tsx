import { useQueryClient } from '@tanstack/react-query'
import { useTitle } from '../parts/use-title.ts'
import { useWords } from '../words/use-words.ts'
import { ChangePassword } from './change-password.tsx'
import { useDesk } from '../session/desk-context.ts'
import { SecondFactor } from './second-factor.tsx'
import { Sessions } from './sessions.tsx'

/** One's own password, and where one is signed in. */
export function AccountPage() {
  const { t } = useWords()
  const { me } = useDesk()
  const queries = useQueryClient()
  useTitle(t('account.title'))
  return (
    <>
      <div className="page-head">
        <h1>{t('account.title')}</h1>
      </div>
      <section className="card">
        <h2>{t('account.password')}</h2>
        <ChangePassword me={me} onChanged={() => void queries.invalidateQueries({ queryKey: ['sessions'] })} />
      </section>
      <SecondFactor me={me} />
      <Sessions />
    </>
  )
}
