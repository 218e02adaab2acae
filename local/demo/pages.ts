import { pad, wrap, type Paint } from '../screen.ts'

/** One line of a timeline, as offices write it and in English. */
export interface Entry {
  /** An instant, or null for what belongs to the day as a whole. */
  readonly at: string | null
  readonly zh: string
  readonly en: string
}

const margin = '   '
const pageWidth = 86
const rule = (paint: Paint, left: string) => paint('dim', left)

/** The heading of a matter: the paragraph of Article 20, what was said, what there is to see. */
export function headingOf(
  page: {
    articleZh: string
    articleEn: string
    title: string
    titleEn: string
    text: string
    textEn: string
    seeZh: string
    seeEn: string
    receiptNumber: string
  },
  paint: Paint,
): string[] {
  return [
    '',
    `${rule(paint, '━━')} ${paint(['bold', 'cyan'], page.articleZh)}  ${paint('cyan', page.articleEn)}`,
    '',
    `${margin}${paint('bold', page.title)}  ${page.titleEn}  ${paint('dim', `回执 ${page.receiptNumber}`)}`,
    ...wrap(`“${page.text}”`, pageWidth).map((line) => `${margin}${line}`),
    ...wrap(`“${page.textEn}”`, pageWidth).map((line) => `${margin}${paint('dim', line)}`),
    '',
    ...wrap(page.seeZh, pageWidth).map((line, n) => `${margin}${n === 0 ? paint('yellow', '▸') : ' '} ${line}`),
    ...wrap(page.seeEn, pageWidth).map((line) => `${margin}  ${paint('dim', line)}`),
  ]
}

/** A timeline under its name, times in the first column. */
export function timelineOf(nameZh: string, nameEn: string, entries: readonly Entry[], paint: Paint): string[] {
  return [
    '',
    `${margin}${paint('bold', nameZh)}  ${nameEn}`,
    ...entries.flatMap(({ at, zh, en }) =>
      [...wrap(zh, textWidth), ...wrap(en, textWidth).map((line) => paint('dim', line))].map((line, n) => {
        const time = n === 0 && at !== null ? clock(at) : ''
        return `${margin}${paint('dim', pad(time, timeWidth))}${line}`
      }),
    ),
  ]
}

const timeWidth = 10
const textWidth = 96 - timeWidth - 3

/** 15:04:05 in China: everything in a demo happens on one day. */
const clock = (at: string) =>
  new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hour12: false, timeZone: 'Asia/Shanghai' }).format(
    new Date(at),
  )
