import { countyRoles, stationRoles, townshipRoles } from '../../../workflows/rules/access.ts'
import type { Desk } from '../session/desk-context.ts'
import { duties, postsOfDesk } from '../session/posts-of-desk.ts'
import type { WordKey } from '../words/catalogue.ts'

/** One thing to begin with: what to do, where, and by which key. */
export interface Step {
  readonly says: WordKey
  readonly to?: string
  readonly key?: string
}

const todo = '/tray/todo'
const counter: readonly Step[] = [
  { says: 'steps.reception', to: '/receptions', key: 'R' },
  { says: 'steps.register', to: '/register', key: 'N' },
  { says: 'steps.slips', to: '/slips' },
  { says: 'steps.calls', to: '/calls' },
]
const township: readonly Step[] = [
  { says: 'steps.tray', to: todo, key: 'J K Enter' },
  { says: 'steps.assign', key: 'X' },
  { says: 'steps.calls', to: '/calls' },
  { says: 'steps.urge', to: '/notices' },
]
const county: readonly Step[] = [
  { says: 'steps.transfer', to: todo, key: 'J K Enter' },
  { says: 'steps.check', to: todo },
  { says: 'steps.late', to: '/supervision' },
  { says: 'steps.freeze', to: '/frozen' },
]
const unit: readonly Step[] = [{ says: 'steps.sign', to: todo }, { says: 'steps.time' }, { says: 'steps.result' }]
const supervisor: readonly Step[] = [
  { says: 'steps.late', to: '/supervision' },
  { says: 'steps.urge', to: '/notices' },
  { says: 'steps.figures', to: '/figures' },
]
const deputy: readonly Step[] = [
  { says: 'steps.bring', to: '/register', key: 'N' },
  { says: 'steps.mine', to: '/mine' },
]
const administrator: readonly Step[] = [
  { says: 'steps.people', to: '/people' },
  { says: 'steps.bodies', to: '/organisations' },
  { says: 'steps.calendar', to: '/calendars' },
  { says: 'steps.operate', to: '/operations' },
]
const most = 6

/** What these posts begin with, each once; somebody of several posts reads the first of each. */
export function stepsFor(desk: Desk): Step[] {
  const roles = postsOfDesk(desk).map(({ role }) => role)
  const has = (some: readonly string[]) => roles.some((role) => some.includes(role))
  const { isDeputy, keepsRegisters } = duties(desk)
  const found = [
    ...(has(townshipRoles) ? township : []),
    ...(has(stationRoles.filter((role) => role !== 'deputy')) ? counter : []),
    ...(has(countyRoles) || has(['cityOfficer']) ? county : []),
    ...(has(['unitOfficial']) ? unit : []),
    ...(has(['supervisor']) ? supervisor : []),
    ...(isDeputy ? deputy : []),
    ...(keepsRegisters ? administrator : []),
  ]
  return found.filter(({ says }, n) => found.findIndex((one) => one.says === says) === n).slice(0, most)
}
