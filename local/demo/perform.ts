import { world } from '../../db/seed/worlds/busy-township.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Route } from '../../workflows/rules/suggestion.ts'
import type { Cast } from '../play/cast.ts'
import { register } from '../play/register.ts'
import { playAnswer } from '../play/routes/answer.ts'
import { playCounty } from '../play/routes/county.ts'
import { playRedirect } from '../play/routes/redirect.ts'
import { playResearch, type Topic } from '../play/routes/research.ts'
import { playTownship } from '../play/routes/township.ts'
import type { Act } from '../play/scene.ts'
import type { DemoMatter } from './demo-matter.ts'

const play: Record<Route, (act: Act) => Promise<void>> = {
  answer: playAnswer,
  township: playTownship,
  county: playCounty,
  redirect: playRedirect,
  research: (act) =>
    playResearch([act], schoolRoad(), (_act, error) => {
      throw error
    }),
}

/** What the unit replied to the deputies, and the same in English. */
export const schoolRoadReply = {
  zh: '人行道列入本年度工程，明年三月完工；上下学时段货车改走外环，本月起执行。',
  en: 'The pavement is in this year’s works, done by March; from this month lorries take the ring road at school hours.',
}

const schoolRoad = (): Topic => ({
  title: '柳林镇上学路安全专题调研',
  reason: '三个村四十户联名反映，涉及道路、交警、教育几家，宜作专题调研。',
  plan: '上下学时段沿路查看三次，走访十二户，召集有关单位座谈一次。',
  report: '上学路全长2.3公里，无人行道路段1.4公里，货车日均过境九十余辆。建议修人行道、限时禁货。',
  outcome: 'recommendation',
  paperNumber: '第12号',
  paper: '关于修建三村上学路人行道并限时禁止货车通行的建议（签名扫描件存档）。',
  reply: schoolRoadReply.zh,
  unitId: world.units.construction,
  day: dayOf(Date.now()),
})

/** Brings one matter of the demo to the counter. */
export async function bring(cast: Cast, { matter, words, twists }: DemoMatter): Promise<Act> {
  const channelId = world.channels.arbitration
  const scene = { cast, heard: () => {}, matter, words, twists, channelId, happiness: 'satisfied' } as const
  return { ...scene, life: await register(scene) }
}

/** Plays it from the counter to the archive, every role included. */
export const perform = (act: Act): Promise<void> => play[act.matter.route](act)
