import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { answerOf } from '../http/answer-of.ts'
import { client } from '../http/client.ts'
import { ProblemNote } from '../parts/problem-note.tsx'
import { useTitle } from '../parts/use-title.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { be } from './be.ts'
import { CodePage } from './code-page.tsx'
import { useWords } from '../words/use-words.ts'

// Few towns have a provider: whoever has none fetches this beside the page.
const ByProvider = lazy(() =>
  import('../provider/by-provider.tsx').then(({ ByProvider: shown }) => ({ default: shown })),
)

/** The first page of everybody who is not signed in, at whatever address: after it he stands where he wanted to be. */
export function SignInPage() {
  const { t } = useWords()
  const queries = useQueryClient()
  useTitle(t('signIn.title'))
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [askedCode, setAskedCode] = useState(false)
  const signIn = useMutation({
    mutationFn: () => answerOf(client.POST('/api/session', { body: { username: username.trim(), password } })),
    onSuccess: (answer) => ('next' in answer ? setAskedCode(true) : be(queries, answer)),
  })
  if (askedCode) return <CodePage onLeave={() => setAskedCode(false)} />
  return (
    <main className="sign-in">
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault()
          signIn.mutate()
        }}
      >
        <div className="sign-in-name">{t('app.name')}</div>
        <h1>{t('signIn.title')}</h1>
        <label htmlFor="username">{t('signIn.username')}</label>
        <input
          id="username"
          autoComplete="username"
          autoCapitalize="none"
          autoFocus
          required
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
        <label htmlFor="password">{t('signIn.password')}</label>
        <input
          id="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {signIn.isError && <ProblemNote error={signIn.error} />}
        <Button type="primary" size="large" htmlType="submit" block loading={signIn.isPending}>
          {t('signIn.button')}
        </Button>
        <Suspense>
          <ByProvider onCode={() => setAskedCode(true)} />
        </Suspense>
        <p className="quiet">{t('signIn.note')}</p>
      </form>
    </main>
  )
}
