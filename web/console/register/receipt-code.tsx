import { receiptAddress, receiptPagePath } from '../../../workflows/rules/receipt-page.ts'
import { citizenUrl } from '../parts/citizen-url.ts'
import { QrPicture } from '../qr/qr-picture.tsx'
import { useWords } from '../words/use-words.ts'

/** What a citizen scans to look up this receipt, and the address to type. Nothing where citizens have no page. */
export function ReceiptCode({ receiptNumber }: { receiptNumber: string }) {
  const { t } = useWords()
  const url = citizenUrl()
  if (url === undefined) return null
  return (
    <div className="receipt-code">
      <QrPicture text={receiptAddress(url, receiptNumber)} label={t('receipt.picture')} />
      <p>
        {t('receipt.scan')} <span className="address">{url + receiptPagePath}</span>
      </p>
    </div>
  )
}
