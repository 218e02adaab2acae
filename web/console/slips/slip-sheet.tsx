import type { components } from '../http/openapi.d.ts'
import { ReceiptCode } from '../register/receipt-code.tsx'
import { useWords } from '../words/use-words.ts'

export interface PrintedSlip {
  readonly receiptNumber: string
  readonly queryCode: string
}

/** The pad on A4, four to a page: a stub for the station, without the code, and the receipt for the citizen, with lines to cut along. */
export function SlipSheet({
  slips,
  station,
}: {
  slips: readonly PrintedSlip[]
  station: components['schemas']['Station'] | undefined
}) {
  const { t, nameOf } = useWords()
  const name = station ? nameOf(station) : ''
  const blanks = [t('slips.day'), t('slips.person'), t('slips.phone'), t('slips.matter')]
  return (
    <section className="slip-sheet" aria-label={t('slips.title')}>
      {slips.map(({ receiptNumber, queryCode }) => (
        <article key={receiptNumber} className="slip">
          <div className="slip-stub">
            <b>{t('slips.stub')}</b>
            <p className="number">{receiptNumber}</p>
            {blanks.map((blank) => (
              <p key={blank} className="blank">
                {blank}
              </p>
            ))}
          </div>
          <div className="slip-receipt">
            <ReceiptCode receiptNumber={receiptNumber} />
            <b>{t('slips.receipt')}</b>
            <p>{name}</p>
            <p>
              {t('receipt.number')} <span className="number">{receiptNumber}</span>
            </p>
            <p>
              {t('receipt.code')} <span className="number code">{queryCode}</span>
            </p>
            <p className="blank">{t('slips.day')}</p>
            <p className="blank">{t('slips.matter')}</p>
            <p className="receipt-note">
              {[station?.phone, station?.address].filter(Boolean).join('　')} {t('receipt.note')}
            </p>
          </div>
        </article>
      ))}
      <p className="quiet no-print">{t('slips.cut')}</p>
    </section>
  )
}
