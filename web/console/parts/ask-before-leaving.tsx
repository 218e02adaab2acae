import { useBlocker } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'

/**
 * Whoever leaves a page with something typed that is kept nowhere is asked first: stay (also by Esc), with everything as it was, or leave without
 * saving. Closing the window asks in the browser's own words. `unsaved` is looked at when one leaves; what is kept meanwhile, or put away, needs
 * no answer any more and lets go.
 */
export function AskBeforeLeaving({ unsaved }: { unsaved: () => boolean }) {
  const [asked, setAsked] = useState<{ readonly answer: (stays: boolean) => void } | null>(null)
  useBlocker({
    shouldBlockFn: ({ current, next }) => {
      if (current.pathname === next.pathname || !unsaved()) return false
      // The browser's back, pressed again under the question: the first answer is still owed.
      if (asked) return true
      return new Promise<boolean>((resolve) => setAsked({ answer: resolve }))
    },
    enableBeforeUnload: unsaved,
  })
  useEffect(() => () => asked?.answer(false), [asked])
  const isSettled = asked !== null && !unsaved()
  useEffect(() => {
    if (isSettled) setAsked(null)
  }, [isSettled])
  if (!asked) return null
  const end = (stays: boolean) => {
    asked.answer(stays)
    setAsked(null)
  }
  return <Question onEnd={end} />
}

function Question({ onEnd }: { onEnd: (stays: boolean) => void }) {
  const { t } = useWords()
  const said = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={said}
      className="card"
      onClose={() => onEnd(true)}
      // Its keys are no keys of the form it stands in.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <p id={said}>{t('leave.question')}</p>
      <div className="form-foot">
        <button type="button" className="plain" onClick={() => dialog.current?.close()}>
          {t('leave.stay')}
        </button>
        <button type="button" className="plain" onClick={() => onEnd(false)}>
          {t('leave.go')}
        </button>
      </div>
    </dialog>
  )
}
