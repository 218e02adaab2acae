import { useEffect, useRef, type ReactNode } from 'react'
import type { components } from '../http/openapi.d.ts'
import { civilDay } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'

export type Notice = components['schemas']['PrivacyNotice']

/** One version, whole, over the page; Esc closes it and the form beneath is as it was. `children` stand before the text. */
export function NoticeDialog({
  notice,
  title,
  close,
  onClose,
  children,
}: {
  notice: Notice
  title: string
  close: string
  onClose: () => void
  children?: ReactNode
}) {
  const { t, language } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const since = notice.effectiveFrom && civilDay(notice.effectiveFrom, 'day', language)
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="privacy-notice-title" className="card privacy-notice">
      <h2 id="privacy-notice-title">{title}</h2>
      <p className="quiet">
        {[t('privacy.version', { version: notice.version }), since && t('privacy.since', { day: since })]
          .filter(Boolean)
          .join('　')}
      </p>
      {children}
      {notice.parts.map((part) => (
        <div key={part.name.zh}>
          <h3>{part.name[language]}</h3>
          <p>{wordsOf(part, language)}</p>
        </div>
      ))}
      <form method="dialog">
        <button type="submit" className="plain">
          {close}
        </button>
      </form>
    </dialog>
  )
}

/** A county need not write English: then its Chinese stands. */
export const wordsOf = (part: { zh: string; en: string | null }, language: 'zh' | 'en'): string =>
  language === 'en' ? (part.en ?? part.zh) : part.zh
