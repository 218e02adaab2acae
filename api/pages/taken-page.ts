import { h, type ComponentChildren } from 'preact'
import { receiptPagePath } from '../../workflows/rules/receipt-page.ts'
import type { PageLanguage } from './language.ts'
import { receiptActs, type ReceiptAct } from './receipt-acts.ts'
import { receiptCarried, type ReceiptCarried } from './receipt-carried.ts'
import { receiptForm } from './receipt-form.ts'
import { sayReceipt } from './receipt-words.ts'

/** After an act: it was received, and the way back to the letter. */
export const takenPage = (act: ReceiptAct, carried: ReceiptCarried, language: PageLanguage): ComponentChildren => [
  h('h1', null, sayReceipt(language, receiptActs[act].taken)),
  h('p', null, sayReceipt(language, 'takenNote')),
  receiptForm(language, receiptPagePath, { text: sayReceipt(language, 'back') }, receiptCarried(carried)),
]
