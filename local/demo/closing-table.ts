import { pad, type Paint } from '../screen.ts'

export interface Ending {
  readonly title: string
  readonly titleEn: string
  readonly wayZh: string
  readonly wayEn: string
  readonly told: number
  readonly events: number
  readonly stageZh: string
  readonly stageEn: string
}

const widths = [18, 14, 10, 10, 10]
const row = (cells: readonly string[]) => `   ${cells.map((cell, n) => pad(cell, widths[n] ?? 10)).join('')}`.trimEnd()
const english = [24, 14, 10, 10, 10]
const rowEn = (cells: readonly string[]) =>
  `   ${cells.map((cell, n) => pad(cell, english[n] ?? 10)).join('')}`.trimEnd()

/** The five matters in one table, in both languages, and how to begin in earnest. */
export function closingTable(endings: readonly Ending[], seconds: number, paint: Paint): string[] {
  return [
    '',
    `${paint('dim', '━━')} ${paint('bold', '五件事，五种办理方式，件件有回音')}  Five matters, five routes, each with its answer`,
    '',
    paint('dim', row(['事项', '办理方式', '告知', '台账', '状态'])),
    ...endings.map((e) => row([e.title, e.wayZh, `${e.told} 次`, `${e.events} 条`, paint('green', e.stageZh)])),
    '',
    paint('dim', rowEn(['Matter', 'Route', 'Told', 'Ledger', 'Stage'])),
    ...endings.map((e) => paint('dim', rowEn([e.titleEn, e.wayEn, `${e.told}×`, `${e.events} rows`, e.stageEn]))),
    '',
    `   ${paint('dim', `用时 ${seconds.toFixed(0)} 秒；这个镇是一次性的，什么也不留下。  ${seconds.toFixed(0)} s; this town was thrown away and leaves nothing.`)}`,
    '',
    `   ${paint('bold', '正式启动')}  Start for real   ${paint('cyan', 'npm start')}`,
    `   ${paint('dim', '然后打开终端里给出的接口文档，用演示账户登录。  Then open the API docs it names and sign in as one of the demo accounts.')}`,
    `   ${paint('dim', '用自己的信件试一试：  With letters of your own:')}  ${paint('cyan', 'npm run play -- --letters FILE.csv')}`,
    '',
  ]
}
