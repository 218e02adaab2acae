import { useEffect, useRef } from 'react'
import { useWords } from '../words/use-words.ts'
import type { Issued } from './issue-key.tsx'

/** The key itself, in sight this once: the house keeps its hash alone. */
export function NewKey({ issued, onSeen }: { issued: Issued; onSeen: () => void }) {
  const { t } = useWords()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [issued.id])
  return (
    <div className="verdict temporary" role="status" tabIndex={-1} ref={note}>
      <b>{t('keys.issued', { name: issued.name })}</b>
      <p>
        <code className="password">{issued.key}</code>
      </p>
      <p>{t('keys.once')}</p>
      <button type="button" className="link" onClick={onSeen}>
        {t('keys.seen')}
      </button>
    </div>
  )
}
