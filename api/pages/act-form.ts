import { h, type ComponentChildren } from 'preact'
import { satisfactions } from '../../workflows/rules/suggestion.ts'
import { satisfactionNames } from '../../workflows/rules/words.ts'
import { receiptActs, type ReceiptAct } from './receipt-acts.ts'
import type { FieldsAsked } from './receipt-fields.ts'
import { receiptForm } from './receipt-form.ts'
import { sayReceipt, type ReceiptWord } from './receipt-words.ts'

/** The form of one act. `receipt`: number and code, carried on or asked for again. What was typed still stands in it. */
export function actForm(act: ReceiptAct, asked: FieldsAsked, receipt: ComponentChildren): ComponentChildren {
  const { language } = asked
  const { path, send } = receiptActs[act]
  const own: Readonly<Record<ReceiptAct, () => ComponentChildren>> = {
    rating: () => [ratingChoice(asked), longField('reason', act, asked, { maxlength: 5_000 })],
    supplement: () => longField('text', act, asked, { maxlength: 20_000, required: true }),
    withdrawal: () => [
      h('p', null, sayReceipt(language, 'withdrawNote')),
      longField('reason', act, asked, { maxlength: 5_000 }),
    ],
  }
  return receiptForm(language, path, { text: sayReceipt(language, send) }, [receipt, own[act]()])
}

function ratingChoice({ language, typed, wrong }: FieldsAsked): ComponentChildren {
  return h(
    'fieldset',
    { 'aria-invalid': wrong.includes('satisfaction') ? 'true' : undefined },
    h('legend', null, sayReceipt(language, 'satisfaction')),
    satisfactions
      .filter((one) => one !== 'unrated')
      .map((one) =>
        h(
          'label',
          { class: 'choice' },
          h('input', {
            type: 'radio',
            name: 'satisfaction',
            value: one,
            required: true,
            checked: typed['satisfaction'] === one,
          }),
          ` ${satisfactionNames[one][language]}`,
        ),
      ),
  )
}

function longField(
  name: 'reason' | 'text',
  act: ReceiptAct,
  { language, typed, wrong }: FieldsAsked,
  more: { readonly maxlength: number; readonly required?: boolean },
): ComponentChildren {
  const id = `${act}-${name}`
  const label: ReceiptWord = name
  return h(
    'p',
    { class: 'field' },
    h('label', { for: id }, sayReceipt(language, label)),
    h('textarea', {
      ...more,
      id,
      name,
      rows: name === 'text' ? 5 : 3,
      'aria-invalid': wrong.includes(name) ? 'true' : undefined,
      value: typed[name] ?? '',
    }),
  )
}
