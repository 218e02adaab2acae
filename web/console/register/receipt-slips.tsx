import type { components, paths } from '../http/openapi.d.ts'
import { wordsOf } from '../privacy/notice-dialog.tsx'
import { useNoticeOf } from '../privacy/use-notice.ts'
import { citizenUrl } from '../parts/citizen-url.ts'
import { moment } from '../parts/moment.ts'
import { useWords } from '../words/use-words.ts'
import { ReceiptCode } from './receipt-code.tsx'
import type { Registration } from './registration-body.ts'

export type ReceiptGiven = paths['/api/suggestions']['post']['responses'][201]['content']['application/json']

/** 回执: one slip for each who raised it, with his own query code. */
export function ReceiptSlips({
  receipt,
  filled,
  station,
}: {
  receipt: ReceiptGiven
  filled: Registration
  station: components['schemas']['Station'] | undefined
}) {
  const { t, nameOf, language } = useWords()
  const today = moment(new Date().toISOString(), 'day', language)
  const notice = useNoticeOf(station?.id).data
  return receipt.submitters.map((person, n) => (
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
      <ReceiptCode receiptNumber={receipt.receiptNumber} />
      <p className="receipt-note">{t('receipt.note')}</p>
      {notice && (
        <p className="receipt-note">
          <b>{t('privacy.slip', { version: notice.version })}</b> {wordsOf(notice.short, language)}{' '}
          {t('privacy.slipWhole', { page: `${citizenUrl() ?? location.origin}${notice.page}` })}
        </p>
      )}
    </section>
  ))
}
