import { useQueryClient } from '@tanstack/react-query'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { useWords } from '../words/use-words.ts'
import { ChangePassword } from './change-password.tsx'
import type { Me } from './use-me.ts'

/** What is seen instead of every page while one's password is known to somebody else. */
export function MustChangePassword({ me }: { me: Me }) {
  const { t } = useWords()
  const queries = useQueryClient()
  return (
    <main className="sign-in">
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <div className="card">
        <div className="sign-in-name">{t('app.name')}</div>
        <h1>{t('account.password')}</h1>
        <p>{t('account.mustChange')}</p>
        <ChangePassword me={me} onChanged={() => void queries.invalidateQueries({ queryKey: ['me'] })} />
      </div>
    </main>
  )
}
