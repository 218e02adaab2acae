import { useState } from 'react'
import { moment } from '../parts/moment.ts'
import { QrPicture } from '../qr/qr-picture.tsx'
import { useWords } from '../words/use-words.ts'

/** What is shown once: the picture for the paper, the code for the telephone. */
export function NewLink(props: {
  link: { readonly id: string; readonly token: string; readonly code: string; readonly expiresAt: string }
  matter: { readonly receiptNumber: string; readonly title: string }
  unit: string
  onDone: () => void
}) {
  const { link, matter, unit, onDone } = props
  const { t, language } = useWords()
  const [copied, setCopied] = useState(false)
  const address = `${location.origin}/link#${link.id}.${link.token}`
  return (
    <div className="new-link">
      <div className="slip-head">
        <h2>{t('links.slip')}</h2>
        <p>
          {matter.receiptNumber} {matter.title}
        </p>
      </div>
      <p className="no-print">{t('links.once')}</p>
      <p>{t('links.scan', { unit, day: moment(link.expiresAt, 'short', language) })}</p>
      <QrPicture text={address} label={t('links.picture')} />
      <p className="no-print">
        {t('links.code')} <code className="link-code">{`${link.code.slice(0, 4)} ${link.code.slice(4)}`}</code>
      </p>
      <p className="no-print">
        <button
          type="button"
          className="link"
          onClick={() => void navigator.clipboard?.writeText(address).then(() => setCopied(true))}
        >
          {t(copied ? 'links.copied' : 'links.copy')}
        </button>
        <button type="button" className="link" onClick={printSlip}>
          {t('links.print')}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {t('links.done')}
        </button>
      </p>
    </div>
  )
}

/** Prints the slip alone, without the code. */
function printSlip() {
  const { classList } = document.documentElement
  classList.add('only-slip')
  print()
  classList.remove('only-slip')
}
