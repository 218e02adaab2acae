import { h, type ComponentChildren } from 'preact'
import type { PageLanguage } from './language.ts'
import { sayReceipt } from './receipt-words.ts'

export interface FieldsAsked {
  readonly language: PageLanguage
  /** What was typed before; never the code. */
  readonly typed: Readonly<Record<string, string>>
  /** Names of the fields that were not right. */
  readonly wrong: readonly string[]
}

/** Number and code, to be typed from the paper. The number stands there already for whoever scanned it. */
export function receiptFieldsAsked({ language, typed, wrong }: FieldsAsked): ComponentChildren {
  const said = (word: Parameters<typeof sayReceipt>[1]) => sayReceipt(language, word)
  const alike = { type: 'text', required: true, autocomplete: 'off', autocapitalize: 'characters', spellcheck: false }
  return [
    h(
      'p',
      { class: 'field' },
      h('label', { for: 'receiptNumber' }, said('receiptNumber')),
      h('input', {
        ...alike,
        id: 'receiptNumber',
        name: 'receiptNumber',
        maxlength: 80,
        value: typed['receiptNumber'] ?? '',
        'aria-invalid': wrong.includes('receiptNumber') ? 'true' : undefined,
      }),
    ),
    h(
      'p',
      { class: 'field' },
      h('label', { for: 'queryCode' }, said('queryCode')),
      h('input', {
        ...alike,
        id: 'queryCode',
        name: 'queryCode',
        maxlength: 40,
        'aria-describedby': 'codeHint',
        'aria-invalid': wrong.includes('queryCode') ? 'true' : undefined,
      }),
      h('span', { class: 'hint', id: 'codeHint' }, said('codeHint')),
    ),
  ]
}
