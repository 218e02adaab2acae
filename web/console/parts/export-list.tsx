import { useState } from 'react'
import { saveSheet } from '../http/save-sheet.ts'
import { useWords } from '../words/use-words.ts'
import { Reasoned } from './reasoned.tsx'

/** 导出 Excel: the list in sight, with its filters, for a reason that stands on record. */
export function ExportList({ of, filters }: { of: Parameters<typeof saveSheet>[0]; filters: Record<string, unknown> }) {
  const { t } = useWords()
  const [saved, setSaved] = useState(0)
  return (
    <>
      <Reasoned
        key={saved}
        label={t('export.button')}
        reasonLabel={t('export.reason')}
        act={async (reason) => {
          await saveSheet(of, { ...filters, reason })
          setSaved(saved + 1)
        }}
      />
      {saved > 0 && (
        <span className="quiet" role="status">
          {t('export.saved')}
        </span>
      )}
    </>
  )
}
