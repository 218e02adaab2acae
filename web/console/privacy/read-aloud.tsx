import { Form } from 'antd'
import { useEffect, useState } from 'react'
import type { Registration } from '../register/registration-body.ts'
import { useWords } from '../words/use-words.ts'
import { NoticeDialog, wordsOf } from './notice-dialog.tsx'
import { useNoticeOf } from './use-notice.ts'

/** What the clerk reads out before he writes; Alt+G opens it from anywhere in the form, which remembers the version shown. */
export function ReadAloud() {
  const { t, language } = useWords()
  const form = Form.useFormInstance<Registration>()
  const stationId = Form.useWatch('stationId', { form, preserve: true }) as string | undefined
  const notice = useNoticeOf(stationId).data
  const [open, setOpen] = useState(false)
  useEffect(() => form.setFieldValue('privacyNoticeVersion', notice?.version), [form, notice])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyG') return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  return (
    <>
      <Form.Item name="privacyNoticeVersion" hidden>
        <input type="hidden" />
      </Form.Item>
      <p className="read-aloud">
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('privacy.aloud')}
        </button>{' '}
        <kbd>Alt</kbd> <kbd>G</kbd>
      </p>
      {open && notice && (
        <NoticeDialog
          notice={notice}
          title={t('privacy.aloudTitle')}
          close={t('privacy.close')}
          onClose={() => setOpen(false)}
        >
          <p className="script">{wordsOf(notice.short, language)}</p>
          <p className="quiet">{t('privacy.whole')}</p>
        </NoticeDialog>
      )}
    </>
  )
}
