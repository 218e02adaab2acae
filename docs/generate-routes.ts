/** Writes docs/routes.md from the route tables, the law itself and the default policy: `npx tsx docs/generate-routes.ts`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { besideMoves } from '../workflows/rules/beside.ts'
import { eventWords } from '../workflows/rules/deadline-words.ts'
import { defaultPolicy } from '../workflows/rules/default-policy.ts'
import { moveRules, routeRules, stageRule } from '../workflows/rules/moves.ts'
import { localOfficeHeads } from '../workflows/rules/access.ts'
import { researchMoveRules } from '../workflows/rules/research-moves.ts'
import { researchStageNames } from '../workflows/rules/research-refusals.ts'
import { researchMoves, researchStages } from '../workflows/rules/research.ts'
import { ruleOf, type TermUnit, type Track } from '../workflows/rules/policy.ts'
import { feedbackNames, stageNames, type Sentence } from '../workflows/rules/refusals.ts'
import type { Holder, RouteRule, Seat, StageRule } from '../workflows/rules/route.ts'
import { obligationName } from '../workflows/rules/sentences.ts'
import { routes, stages, type Move, type Route, type Stage } from '../workflows/rules/suggestion.ts'
import { holderNames, roleNames, routeNames } from '../workflows/rules/words.ts'
import { exploreResearch } from './explore-research.ts'
import { exploreRoute, type Explored } from './explore-route.ts'

const both = ({ zh, en }: Sentence) => `${zh} · ${en}`
const listed = (lines: readonly string[]) => (lines.length === 0 ? '—' : lines.join('<br>'))

/** Owners and seats that are no holder of a stage. */
const others: Readonly<Record<string, Sentence>> = {
  coUnit: { zh: '协办单位', en: 'the co-unit' },
  raisingDeputy: { zh: '提出的代表', en: 'the deputy who raised it' },
  localOfficeHead: { zh: '当地人大工作机构负责人', en: 'the head of the local congress office' },
  Submitter: { zh: '反映人', en: 'the submitter' },
  stationHead: roleNames.stationHead,
}
const isHolder = (word: string): word is Holder => word in holderNames
const bodyNamed = (word: string, rule: RouteRule): Sentence => {
  const name = word === 'assigner' ? rule.assigner : word
  const found = isHolder(name) ? holderNames[name] : others[name]
  if (!found) throw new Error(`no word for ${name}`)
  return found
}

const units: Readonly<Record<TermUnit, Sentence>> = {
  workingDays: { zh: '个工作日', en: 'working days' },
  days: { zh: '日', en: 'days' },
  months: { zh: '个月', en: 'months' },
}

/** "交办 3 个工作日": the row of the policy behind an obligation, counted from which event. */
function owing(row: string, rule: RouteRule): string {
  const [track, key] = row.split('.') as [Track, string]
  const { amount, unit, start, owner } = ruleOf(defaultPolicy, track, key)
  const name = obligationName(key)
  const who = bodyNamed(owner, rule)
  const from = eventWords[start ?? ''] ?? ['', '']
  if (amount === null || unit === null) return `${both(name)}（${who.zh}）`
  const term = amount === 1 ? units[unit].en.replace(/s$/, '') : units[unit].en
  return `${name.zh}：${who.zh}，自${from[0]}起 ${amount} ${units[unit].zh} · ${name.en}: ${who.en}, ${amount} ${term} from ${from[1]}`
}

/** The moves of a stage, those of the same hands together: "分类、解答回复（联络站）". */
function movesWithHands(moves: readonly Move[], rule: RouteRule): string[] {
  const unitsHold = Object.values(rule.stages).some(({ holder }) => holder === 'HandlingUnit')
  const sits = (seat: Seat) =>
    (seat !== 'HandlingUnit' || unitsHold) && (seat !== 'answeringStation' || rule === routeRules.answer)
  const handsOf = (move: Move): readonly Seat[] =>
    moveRules[move].by
      .filter(sits)
      .map((seat) => (seat === 'assigner' ? rule.assigner : seat === 'answeringStation' ? 'station' : seat))
      .filter((seat, n, all) => all.indexOf(seat) === n)
  const offered = moves.filter((move) => move !== 'close')
  return [...new Set(offered.map((move) => handsOf(move).join(' ')))].map((hands) => {
    const together = offered.filter((move) => handsOf(move).join(' ') === hands).map((move) => moveRules[move])
    const names = hands.split(' ').map((seat) => bodyNamed(seat, rule))
    const zh = `${together.map((m) => m.zh).join('、')}（${names.map((n) => n.zh).join('、')}）`
    return `${zh} · ${together.map((m) => m.en).join(', ')} (${names.map((n) => n.en).join(', ')})`
  })
}

/** Stages in their order, the first one entered and the last one left; between two of them all that leads from one to the other. */
const picture = <S extends string>(
  met: readonly S[],
  edges: readonly { readonly from: S; readonly to: S; readonly by: Sentence }[],
  names: Readonly<Record<S, Sentence>>,
): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    ...met.map((stage) => `  ${stage}: ${both(names[stage])}`),
    `  [*] --> ${met[0]}`,
    ...met.flatMap((from) =>
      met.flatMap((to) => {
        const by = edges.filter((edge) => edge.from === from && edge.to === to).map((edge) => both(edge.by))
        return by.length === 0 ? [] : [`  ${from} --> ${to}: ${by.join('<br>')}`]
      }),
    ),
    `  ${met.at(-1)} --> [*]`,
    '```',
  ].join('\n')

const inOrder = (met: readonly Stage[]) => stages.filter((stage) => met.includes(stage))

function table(
  met: readonly Stage[],
  ruleAt: (stage: Stage) => StageRule,
  { owed }: Explored,
  rule: RouteRule,
): string {
  const rows = inOrder(met).map((stage) => {
    const { holder, moves } = ruleAt(stage)
    const cells = [
      `${both(stageNames[stage])}<br>\`${stage}\``,
      both(holderNames[holder]),
      listed(movesWithHands(moves, rule)),
      listed((owed.get(stage) ?? []).map((row) => owing(row, rule))),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| 阶段 · Stage | 在谁手里 · In whose hands | 可办事项（谁可办） · Open moves (who may) | 应办事项和时限 · What is owed, and by when |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function chapter(route: Route): string {
  const rule = routeRules[route]
  const explored = exploreRoute(route)
  const tells = rule.tells.map((kind) => feedbackNames[kind])
  const by = rule.classifiedBy.map((seat) => bodyNamed(seat, rule))
  return [
    `## ${rule.number}. ${both(routeNames[route])}（\`${route}\`）`,
    `第二十条第（${'一二三四五'.charAt(rule.number - 1)}）项。由${by.map((b) => b.zh).join('或')}分类；办结前必须告知每一位反映人：${tells.map((t) => t.zh).join('、')}。`,
    `Article ${rule.article.replace('(', ' (')}. Classified by ${by.map((b) => b.en).join(' or ')}; before it is concluded each submitter is told: ${tells.map((t) => t.en).join('; ')}.`,
    picture(inOrder(explored.stages), explored.edges, stageNames),
    table(
      explored.stages.filter((stage) => stage !== 'registered' && stage !== 'closed'),
      (stage) => stageRule(route, stage),
      explored,
      rule,
    ),
  ].join('\n\n')
}

/** A research is shared by many suggestions and has a life of its own. */
function researchChapter(): string {
  const { stages: met, edges } = exploreResearch()
  const inTurn = researchStages.filter((stage) => met.includes(stage))
  const rows = inTurn
    .filter((stage) => stage !== 'concluded')
    .map((stage) => {
      const open = researchMoves.filter((move) => researchMoveRules[move].from.includes(stage))
      const lines = open.map((move) => {
        const { by } = researchMoveRules[move]
        const heads = by === localOfficeHeads
        const who = by.includes('deputy') ? hands.withDeputies : heads ? hands.heads : hands.office
        return `${researchMoveRules[move].zh}（${who.zh}） · ${researchMoveRules[move].en} (${who.en})`
      })
      return `| ${both(researchStageNames[stage])}<br>\`${stage}\` | ${listed(lines)} |`
    })
  return [
    '### 调研自身的进程 · The research itself',
    '一项调研由多件意见建议共用，有自己的进程；上面各件随它的步骤前进。提出几件议案、建议的，各自走完。',
    'One research serves many suggestions and has a course of its own; those above go forward with its steps. Of several papers each goes to its own end.',
    picture(inTurn, edges, researchStageNames),
    ['| 阶段 · Stage | 可办事项（谁可办） · Open moves (who may) |', '|---|---|', ...rows].join('\n'),
  ].join('\n\n')
}
const hands = {
  office: { zh: '当地人大工作机构', en: 'the local congress office' },
  heads: { zh: '当地人大工作机构负责人', en: 'the head of the local congress office' },
  withDeputies: { zh: '署名代表，或者当地人大工作机构代为记录', en: 'each deputy who signed, or the office for him' },
} as const

/** The whole paper, as it stands in docs/routes.md. */
export const routesPaper = (): string =>
  [
    '# 五种办理方式 · The five routes',
    '本文由 `npx tsx docs/generate-routes.ts` 生成：图是把规则实际运行一遍画出来的，表取自各办理方式的规则和默认时限（建议时限，各县可自定）。请勿手改。',
    'Made by `npx tsx docs/generate-routes.ts`: the pictures are drawn by running the law, the tables are those of the route files with the default policy (suggested time limits; a county sets its own). Not edited by hand.',
    '图中未画：重新分类（写明理由，转入另一种办理方式）；最后一位反映人撤回的，无论处于哪个阶段都直接归档；反映人随时可以补充情况。审批申请退回，须先有申请退回；再次办理、书面解释，须先有不满意的评价。归档不需要人办：应办的都办了，就自动归档。紧急事项须当日移交；遇放假，日期顺延。',
    'Not drawn: classifying again, with a reason, which leads into another route; the last withdrawal, which closes from any stage; facts a submitter adds at any time. A return is decided on only once it was asked for; re-handling and explaining in writing follow a dissatisfied rating. Nobody presses “close”: a suggestion closes by itself when nothing is owed. Urgent matters are handed over the same day; days off move a date.',
    '## 登记之后、分类之前 · Registered, not yet classified',
    table(['registered'], () => stageRule(null, 'registered'), exploreRoute('township'), routeRules.township),
    '## 不论办理方式 · Beside the route',
    '下列事项不属于某一种办理方式，符合条件的各阶段都可以办。',
    'Acts that belong to none of the five ways; open at every stage where their own condition holds.',
    listed(movesWithHands(besideMoves, routeRules.township)),
    ...routes.flatMap((route) => (route === 'research' ? [chapter(route), researchChapter()] : [chapter(route)])),
  ].join('\n\n') + '\n'

const here = fileURLToPath(import.meta.url)
if (process.argv[1] === here) writeFileSync(fileURLToPath(new URL('routes.md', import.meta.url)), routesPaper())
