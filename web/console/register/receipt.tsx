import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import type { Stage } from '../../../workflows/rules/suggestion.ts'
import type { components } from '../http/openapi.d.ts'
import { useWords } from '../words/use-words.ts'
import { ReceiptSlips, type ReceiptGiven } from './receipt-slips.tsx'
import type { Registration } from './registration-body.ts'

/** The receipt, and what next. This is the only time the codes are shown. */
export function Receipt({
  receipt,
  filled,
  station,
  onNext,
}: {
  receipt: ReceiptGiven
  filled: Registration
  station: components['schemas']['Station'] | undefined
  onNext: () => void
}) {
  const { t, say } = useWords()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <div className="receipt-page">
      <h1 tabIndex={-1} ref={head} className="no-print">
        {t('receipt.done')}
      </h1>
      <p className="sub no-print">{t('receipt.now', { stage: say(stageNames[receipt.stage as Stage]) })}</p>
      <ReceiptSlips receipt={receipt} filled={filled} station={station} />
      <div className="form-foot no-print">
        <Button type="primary" onClick={() => print()}>
          {t('receipt.print')}
        </Button>
        <Button onClick={onNext}>{t('receipt.next')}</Button>
        <Link to="/suggestions/$id" params={{ id: receipt.id }}>
          {t('receipt.open')}
        </Link>
      </div>
    </div>
  )
}
