import { styleText } from 'node:util'
import { receiptPagePath } from '../workflows/rules/receipt-page.ts'
import type { DemoAccount } from './demo-accounts.ts'

/** What `npm start` says when the town is ready: where to look, who may sign in, how to stop. */
export function summary(town: {
  apiUrl: string
  citizenUrl: string | undefined
  uiUrl: string | undefined
  dataFolder: string
  accounts: DemoAccount[]
  colour: boolean
}): string {
  const paint = (style: 'bold' | 'dim' | 'cyan', text: string) => (town.colour ? styleText(style, text) : text)
  const place = (zh: string, en: string, where: string) => `  ${pad(zh, 12)}${pad(en, 16)}${paint('cyan', where)}`
  const lines = [
    '',
    `  ${paint('bold', '回音已就绪')}  Huiyin is ready`,
    '',
    place('办理界面', 'Staff desk', `${town.apiUrl}/console/`),
    ...(town.citizenUrl ? [place('群众查询', 'For citizens', `${town.citizenUrl}${receiptPagePath}`)] : []),
    place('接口文档', 'API docs', `${town.apiUrl}/api/docs`),
    ...(town.uiUrl ? [place('流程界面', 'Temporal UI', `${town.uiUrl}/namespaces/huiyin/workflows`)] : []),
    place('运行状况', 'Health', `${town.apiUrl}/api/health/ready`),
    place('数据目录', 'Data folder', town.dataFolder),
    '',
  ]
  if (town.accounts.length > 0)
    lines.push(
      `  ${paint('bold', '演示账户')}  Demo accounts ${paint('dim', '· 人物与地名均为虚构  people and places are invented')}`,
      ...town.accounts.map(
        ({ username, password, nameZh, roleZh, roleEn }) =>
          `  ${pad(username, 16)}${pad(password, 20)}${pad(`${nameZh} ${roleZh}`, 30)}${paint('dim', roleEn)}`,
      ),
      '',
    )
  lines.push(`  ${paint('dim', '按 Ctrl-C 停止，数据保留。  Ctrl-C stops everything; the data stays.')}`, '')
  return lines.join('\n')
}

/** Pads to a width on screen, where a Chinese character takes two columns. */
function pad(text: string, width: number) {
  const taken = Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, width - taken))
}
