import { useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.ts'

/** A password that somebody was given, shown this once; it takes the focus, so that nobody goes on without having read it. */
export function TemporaryPassword({ name, username, password }: { name: string; username: string; password: string }) {
  const { t } = useWords()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [password])
  return (
    <div className="verdict temporary" role="status" tabIndex={-1} ref={note}>
      <b>{t('people.temporary', { name })}</b>
      <dl className="figures">
        <dt>{t('people.username')}</dt>
        <dd>
          <code>{username}</code>
        </dd>
        <dt>{t('signIn.password')}</dt>
        <dd>
          <code className="password">{password}</code>
        </dd>
      </dl>
      <p>{t('people.temporaryNote')}</p>
    </div>
  )
}
