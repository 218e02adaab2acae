import { pad, type Paint } from '../screen.ts'

/** One line of a timeline, as offices write it and in English. */
export interface Entry {
  readonly at: string
  readonly zh: string
  readonly en: string
}

const margin = '   '
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
    `${margin}“${page.text}”`,
    `${margin}${paint('dim', `“${page.textEn}”`)}`,
    '',
    `${margin}${paint('yellow', '▸')} ${page.seeZh}`,
    `${margin}  ${paint('dim', page.seeEn)}`,
  ]
}

/** A timeline under its name, times in the first column. */
export function timelineOf(nameZh: string, nameEn: string, entries: readonly Entry[], paint: Paint): string[] {
  const width = 12
  return [
    '',
    `${margin}${paint('bold', nameZh)}  ${nameEn}`,
    ...entries.flatMap(({ at, zh, en }) => [
      `${margin}${paint('dim', pad(clock(at), width))}${zh}`,
      `${margin}${' '.repeat(width)}${paint('dim', en)}`,
    ]),
  ]
}

/** 24 November, 15:04:05 in China, as HH:MM:SS: everything in a demo happens on one day. */
const clock = (at: string) =>
  new Intl.DateTimeFormat('zh-CN', { timeStyle: 'medium', hour12: false, timeZone: 'Asia/Shanghai' }).format(
    new Date(at),
  )
