import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import type { Stage } from '../../../workflows/rules/suggestion.ts'
import type { components, paths } from '../http/openapi.d.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import type { Registration } from './registration-body.ts'

type ReceiptGiven = paths['/api/suggestions']['post']['responses'][201]['content']['application/json']

/** 回执: one slip for each who raised it, with his own query code. This is the only time the codes are shown. */
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
  const { t, say, nameOf, language } = useWords()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const today = moment(new Date().toISOString(), 'day', language)
  return (
    <div className="receipt-page">
      <h1 tabIndex={-1} ref={head} className="no-print">
        {t('receipt.done')}
      </h1>
      <p className="sub no-print">{t('receipt.now', { stage: say(stageNames[receipt.stage as Stage]) })}</p>
      {receipt.submitters.map((person, n) => (
        <section key={person.id} className="receipt">
          <h2>{t('receipt.title')}</h2>
          <p className="receipt-station">{station ? nameOf(station) : ''}</p>
          <dl>
            <div>
              <dt>{t('receipt.number')}</dt>
              <dd className="number">{receipt.receiptNumber}</dd>
            </div>
            <div>
              <dt>{t('receipt.code')}</dt>
              <dd className="number code">{person.queryCode}</dd>
            </div>
            <div>
              <dt>{t('receipt.matter')}</dt>
              <dd>{filled.title}</dd>
            </div>
            <div>
              <dt>{t('receipt.person')}</dt>
              <dd>{filled.submitters[n]?.name || t('person.anonymous')}</dd>
            </div>
            <div>
              <dt>{t('receipt.day')}</dt>
              <dd>{today}</dd>
            </div>
            {station && (
              <div>
                <dt>{t('receipt.station')}</dt>
                <dd>{[station.phone, station.address, station.openingHours].filter(Boolean).join('　')}</dd>
              </div>
            )}
          </dl>
          <p className="receipt-note">{t('receipt.note')}</p>
        </section>
      ))}
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
