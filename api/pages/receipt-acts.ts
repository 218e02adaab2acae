import { receiptPagePath } from '../../workflows/rules/receipt-page.ts'
import type { ReceiptWord } from './receipt-words.ts'

/** What a citizen may do by his receipt, where its form goes, and what the page says of it. */
export const receiptActs = {
  rating: { path: `${receiptPagePath}/rating`, name: 'rate', send: 'sendRating', taken: 'takenRating' },
  supplement: {
    path: `${receiptPagePath}/supplement`,
    name: 'supply',
    send: 'sendSupplement',
    taken: 'takenSupplement',
  },
  withdrawal: {
    path: `${receiptPagePath}/withdrawal`,
    name: 'withdraw',
    send: 'sendWithdrawal',
    taken: 'takenWithdrawal',
  },
} as const satisfies Readonly<
  Record<string, { path: string; name: ReceiptWord; send: ReceiptWord; taken: ReceiptWord }>
>
export type ReceiptAct = keyof typeof receiptActs
