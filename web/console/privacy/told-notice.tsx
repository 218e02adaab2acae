import { useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { NoticeDialog } from './notice-dialog.tsx'
import { useNotice } from './use-notice.ts'

/** Which version this person was told, and its very text. */
export function ToldNotice({ version }: { version: number }) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const notice = useNotice(version, open).data
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={t('privacy.toldOf', { version })}
        onClick={() => setOpen(true)}
      >
        {t('privacy.told', { version })}
      </button>
      {open && notice && (
        <NoticeDialog
          notice={notice}
          title={t('privacy.title')}
          close={t('keys.close')}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
