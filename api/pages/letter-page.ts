import { h, type ComponentChildren } from 'preact'
import type { z } from 'zod'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { dayWords } from '../../workflows/rules/day-words.ts'
import { receiptPagePath } from '../../workflows/rules/receipt-page.ts'
import { channelLine, toComeLine, toldLine } from '../../workflows/rules/told-words.ts'
import { satisfactionNames } from '../../workflows/rules/words.ts'
import type { receiptView } from '../views/receipt-view.ts'
import { actForm } from './act-form.ts'
import type { PageLanguage } from './language.ts'
import { langOf } from './lang-of.ts'
import { pageAddress } from './page-address.ts'
import { paragraphs } from './paragraphs.ts'
import { receiptActs, type ReceiptAct } from './receipt-acts.ts'
import { receiptCarried, type ReceiptCarried } from './receipt-carried.ts'
import { receiptForm } from './receipt-form.ts'
import { sayReceipt, type ReceiptWord } from './receipt-words.ts'

type Receipt = z.output<typeof receiptView>

/** How a matter stands, as a letter to whoever holds its receipt: exactly what the look-up gives, and what he may do. */
export function letterPage(
  receipt: Receipt,
  carried: ReceiptCarried,
  { language, today }: { readonly language: PageLanguage; readonly today: string },
): ComponentChildren {
  const say = (word: ReceiptWord, blanks?: Readonly<Record<string, string>>) => sayReceipt(language, word, blanks)
  const { station, stage, route, told, owed, asked, rated, voided } = receipt
  const other = language === 'zh' ? 'en' : 'zh'
  const line = (...sentences: (string | false | null)[]) =>
    h('p', null, sentences.filter(Boolean).join(language === 'zh' ? '' : ' '))
  return [
    h(
      'div',
      { class: 'languages' },
      receiptForm(
        other,
        receiptPagePath,
        { text: say('other'), class: 'link', lang: langOf(other) },
        receiptCarried(carried),
      ),
    ),
    h('h1', null, say('letterTitle')),
    h('p', { class: 'number' }, h('span', { class: 'hint' }, say('receiptNumber')), receipt.receiptNumber),
    h('p', null, say('dear')),
    line(
      say('received', { station: station[language], day: dayWords(receipt.registeredOn)[language] }),
      voided === null && say('stage', { stage: stage[language] }),
      voided === null && route && say('route', { route: route[language] }),
      receipt.joined && say('joined'),
      receipt.withdrawn && say('withdrawn'),
      rated && say('rated', { rating: satisfactionNames[rated][language] }),
    ),
    voided && line(voided[language]),
    asked && [
      h('h2', null, say('asked')),
      h('div', { lang: 'zh-CN' }, paragraphs(asked.text)),
      asked.by && line(say('askedBy', { day: dayWords(asked.by)[language] })),
    ],
    h('h2', null, say('told')),
    told.length === 0 ? line(say('nothingTold')) : told.map((one) => toldPart(one, language)),
    h('h2', null, say('toCome')),
    owed.length === 0
      ? line(say('nothingToCome'))
      : h(
          'ul',
          null,
          owed.map((one) => h('li', null, toComeLine(one)[language])),
        ),
    h('p', { class: 'signed' }, station[language], h('br', null), dayWords(today)[language]),
    mayDo(receipt, carried, language),
    h('p', { class: 'screen' }, h('a', { href: pageAddress(receiptPagePath, language) }, say('another'))),
  ]
}

function toldPart(
  { name, at, mode, text, channel }: Receipt['told'][number],
  language: PageLanguage,
): ComponentChildren {
  const day = dayOf(Date.parse(at))
  return h(
    'div',
    { class: 'told' },
    h('h3', null, toldLine({ name, day, mode })[language]),
    // As the office wrote it, which is in Chinese.
    text !== null && h('div', { lang: 'zh-CN' }, paragraphs(text)),
    channel && h('p', null, channelLine(channel)[language]),
  )
}

function mayDo(receipt: Receipt, carried: ReceiptCarried, language: PageLanguage): ComponentChildren {
  const open: readonly (readonly [ReceiptAct, boolean])[] = [
    ['rating', receipt.mayRate],
    ['supplement', receipt.maySupply],
    ['withdrawal', receipt.mayWithdraw],
  ]
  const acts = open.filter(([, may]) => may)
  if (acts.length === 0) return null
  const unfolded = receipt.asked ? 'supplement' : 'rating'
  return h(
    'section',
    { class: 'screen' },
    h('h2', null, sayReceipt(language, 'mayDo')),
    acts.map(([act]) =>
      h(
        'details',
        { open: act === unfolded },
        h('summary', null, sayReceipt(language, receiptActs[act].name)),
        actForm(act, { language, typed: {}, wrong: [] }, receiptCarried(carried)),
      ),
    ),
  )
}
