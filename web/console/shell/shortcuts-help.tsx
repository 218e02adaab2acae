import { useEffect, useRef } from 'react'
import { StepsAgain } from '../steps/steps-again.tsx'
import { useWords } from '../words/use-words.ts'

const keys = [
  ['J K', 'keys.upDown'],
  ['Enter', 'keys.open'],
  ['X', 'keys.choose'],
  ['U', 'keys.unread'],
  ['N', 'keys.register'],
  ['R', 'keys.receptions'],
  ['T', 'keys.todo'],
  ['/', 'keys.find'],
  ['Ctrl Enter', 'keys.submit'],
  ['Esc', 'keys.leave'],
  ['?', 'keys.help'],
] as const

/** Every key of the desk, in the browser's own dialog: it holds the focus and closes with Esc. */
export function ShortcutsHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="keys-title" className="card">
      <h2 id="keys-title">{t('keys.title')}</h2>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <StepsAgain onDone={onClose} />
      <form method="dialog">
        <button type="submit" className="plain">
          {t('keys.close')}
        </button>
      </form>
    </dialog>
  )
}
