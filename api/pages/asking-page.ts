import { h, type ComponentChildren } from 'preact'
import { receiptPagePath } from '../../workflows/rules/receipt-page.ts'
import type { DoorRefusal } from '../refusals.ts'
import { actForm } from './act-form.ts'
import { langOf } from './lang-of.ts'
import { pageAddress } from './page-address.ts'
import { receiptActs, type ReceiptAct } from './receipt-acts.ts'
import { receiptFieldsAsked, type FieldsAsked } from './receipt-fields.ts'
import { receiptForm } from './receipt-form.ts'
import { sayReceipt, type ReceiptWord } from './receipt-words.ts'

/** Asks for number and code; after a refusal says first what was not right and what next, in both languages, and keeps what was typed. */
export function askingPage(
  asked: FieldsAsked,
  refusal: DoorRefusal | null = null,
  act: ReceiptAct | null = null,
): ComponentChildren {
  const { language, typed, wrong } = asked
  const other = language === 'zh' ? 'en' : 'zh'
  const carried = typed['receiptNumber'] ? { number: typed['receiptNumber'] } : {}
  const fields = receiptFieldsAsked(asked)
  return [
    refusal === null &&
      h(
        'p',
        { class: 'languages', lang: langOf(other) },
        h('a', { href: pageAddress(receiptPagePath, other, carried) }, sayReceipt(language, 'other')),
      ),
    h('h1', null, sayReceipt(language, act === null ? 'title' : receiptActs[act].name)),
    refusal && refusalNote(refusal, wrong),
    act === null && h('p', null, sayReceipt(language, 'intro')),
    act === null
      ? receiptForm(language, receiptPagePath, { text: sayReceipt(language, 'lookUp') }, fields)
      : actForm(act, asked, fields),
    h('p', { class: 'hint' }, sayReceipt(language, 'lost')),
  ]
}

function refusalNote({ code, say, wayOut }: DoorRefusal, wrong: readonly string[]) {
  const sentence = (language: 'zh' | 'en') => {
    if (code !== 'request.invalid' || wrong.length === 0) return `${say[language]} ${wayOut[language]}`
    const fields = wrong.map((name) => sayReceipt(language, name as ReceiptWord)).join(language === 'zh' ? '、' : ', ')
    return sayReceipt(language, 'wrong', { fields })
  }
  return h(
    'div',
    { class: 'refusal', role: 'alert' },
    h('p', { lang: 'zh-CN' }, sentence('zh')),
    h('p', { lang: 'en' }, sentence('en')),
  )
}
