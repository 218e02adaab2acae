import { z } from 'zod'
import { routeRules } from '../workflows/rules/moves.ts'
import { interruptible } from './interruptible.ts'
import { closingTable, type Ending } from './demo/closing-table.ts'
import type { DemoMatter } from './demo/demo-matter.ts'
import { matters } from './demo/matters.ts'
import { headingOf, timelineOf } from './demo/pages.ts'
import { bring, perform, schoolRoadReply } from './demo/perform.ts'
import { citizenTimeline, researchTimeline, supervisorTimeline } from './demo/timelines.ts'
import { openCast } from './play/cast.ts'
import type { Act } from './play/scene.ts'
import { painter } from './screen.ts'
import { openThrowAwayTown } from './throw-away-town.ts'

// `npm run demo`: five matters, one per route of Article 20, over real HTTP in a town that is thrown away afterwards.
const paint = painter()
const say = (lines: readonly string[]) => console.log(lines.join('\n'))

const sentence = z.object({ zh: z.string(), en: z.string() })
const seen = z.object({
  stage: sentence,
  routeName: sentence,
  research: z.object({ id: z.string() }).nullable(),
  feedback: z.array(z.object({ kinds: z.array(z.object({ state: z.string() })) })),
})

await interruptible(async (opened) => {
  const began = performance.now()
  say([
    '',
    `${paint('bold', '回音')}  Huiyin`,
    paint('dim', '群众在人大代表联络站反映的每一件事，都走到有答复为止。'),
    paint('dim', 'Every suggestion brought to a deputy liaison station is followed until its answer.'),
    '',
  ])
  const { apiUrl } = await openThrowAwayTown({
    onProgress: ({ zh, en }) => say([`   ${paint('dim', '·')} ${zh}  ${paint('dim', en)}`]),
    onOpened: opened,
  })
  const cast = openCast(apiUrl)
  const acts: Act[] = []
  for (const matter of matters) acts.push(await bring(cast, matter))
  await Promise.all(acts.map(perform))
  const endings: Ending[] = []
  for (const [n, act] of acts.entries()) {
    const demo = matters[n]
    if (demo) endings.push(await show(demo, act))
  }
  say(closingTable(endings, (performance.now() - began) / 1_000, paint))
  return 0
})

/** Prints one matter with both its timelines; answers its line of the table. */
async function show(demo: DemoMatter, act: Act): Promise<Ending> {
  const { number, article } = routeRules[demo.matter.route]
  const { receiptNumber, id } = act.life
  const supervisor = await act.cast.as('supervisor')
  const shown = seen.parse(await supervisor.get(`/api/suggestions/${id}`))
  const citizen = await citizenTimeline(act, glosses(demo))
  const ledger = await supervisorTimeline(act)
  const way = { zh: shown.routeName.zh, en: shown.routeName.en }
  const articleZh = `第二十条第（${'一二三四五'.charAt(number - 1)}）项 · ${way.zh}`
  const heading = { articleZh, articleEn: `Article ${article} · ${way.en}`, receiptNumber, ...demo, ...demo.matter }
  say(headingOf(heading, paint))
  say(timelineOf('群众凭回执看到', 'What the citizen reads with the receipt', citizen, paint))
  say(timelineOf('县人大监督岗看到', 'What the county’s supervisor reads', ledger, paint))
  if (shown.research)
    say(timelineOf('专题调研本身', 'The research itself', await researchTimeline(act, shown.research.id), paint))
  const told = shown.feedback.flatMap(({ kinds }) => kinds).filter(({ state }) => state === 'told').length
  return {
    title: demo.matter.title,
    titleEn: demo.titleEn,
    wayZh: way.zh.replace(/（.*/, ''),
    wayEn: demo.matter.route,
    told,
    events: ledger.length,
    stageZh: shown.stage.zh,
    stageEn: shown.stage.en,
  }
}

/** Official words in English, by the Chinese. */
function glosses({ words, wordsEn }: DemoMatter): Map<string, string> {
  const keys = Object.keys(wordsEn) as (keyof typeof words)[]
  const own = keys.map((key): [string, string] => [words[key], wordsEn[key] ?? ''])
  return new Map([...own, [schoolRoadReply.zh, schoolRoadReply.en]])
}
