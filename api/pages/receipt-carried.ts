import { h, type ComponentChildren } from 'preact'

export interface ReceiptCarried {
  readonly receiptNumber: string
  readonly queryCode: string
}

/**
 * Number and code as a page carries them on to the next: in its own body, which nobody keeps; not in an address, which is logged, nor in a
 * cookie, which would stay on a shared telephone and go along with other sites' forms.
 */
export const receiptCarried = ({ receiptNumber, queryCode }: ReceiptCarried): ComponentChildren => [
  h('input', { type: 'hidden', name: 'receiptNumber', value: receiptNumber }),
  h('input', { type: 'hidden', name: 'queryCode', value: queryCode }),
]
