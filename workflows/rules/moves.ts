/** Every act of an official: its names, from which seats, and from which stages (the last comes from the route tables). */
import { movesBeside } from './beside.ts'
import { isFollowing, leadOf } from './joined.ts'
import { answering, helping, stageOfTask } from './assignments.ts'
import { isExtensionPending, isPaused, isReturnPending } from './flags.ts'
import type { Holder, RouteRule, Seat, StageRule } from './route.ts'
import { answer } from './routes/1-answer.ts'
import { township } from './routes/2-township.ts'
import { county } from './routes/3-county.ts'
import { research } from './routes/4-research.ts'
import { redirect } from './routes/5-redirect.ts'
import type { Assignment, Move, Obligation, Route, Stage, SuggestionState } from './suggestion.ts'

export const routeRules: Readonly<Record<Route, RouteRule>> = { answer, township, county, research, redirect }

/** Before a route is decided. The move after `classify` may come in the same act. */
const registered: StageRule = {
  holder: 'TownshipOffice',
  moves: [
    'classify',
    'answer',
    'explain',
    'assign',
    'submitToCounty',
    'askSubmitter',
    'recordFeedback',
    'proposeResearch',
    'handOver',
  ],
  owes: ['classify'],
}
const closed: StageRule = { holder: 'TownshipOffice', moves: [], owes: [] }

interface MoveRule {
  readonly by: readonly Seat[]
  readonly zh: string
  readonly en: string
}
const local: readonly Seat[] = ['station', 'TownshipOffice']

export const moveRules: Readonly<Record<Move, MoveRule>> = {
  classify: { by: local, zh: '分类', en: 'classify' },
  answer: { by: local, zh: '解答回复', en: 'answer' },
  explain: { by: local, zh: '解释告知', en: 'explain' },
  assign: { by: ['TownshipOffice'], zh: '交办', en: 'assign' },
  submitToCounty: { by: ['TownshipOffice'], zh: '报县级', en: 'submit to the county' },
  transfer: { by: ['CountyOffice', 'CityOffice'], zh: '转办', en: 'transfer' },
  submitToCity: { by: ['CountyOffice'], zh: '报市级', en: 'submit to the city' },
  returnToCounty: { by: ['CityOffice'], zh: '退回县级', en: 'return to the county' },
  handOver: { by: ['TownshipOffice', 'CountyOffice'], zh: '移交', en: 'hand over' },
  redispatch: { by: ['HandlingUnit'], zh: '分办', en: 'pass on' },
  returnToTownship: { by: ['CountyOffice'], zh: '退回乡镇', en: 'return to the township' },
  signFor: { by: ['HandlingUnit', 'assigner'], zh: '签收', en: 'sign for' },
  returnAssignment: { by: ['HandlingUnit'], zh: '申请退回', en: 'ask to return' },
  decideReturn: { by: ['assigner'], zh: '审批申请退回', en: 'decide on the return' },
  submitResult: { by: ['HandlingUnit', 'assigner'], zh: '报送结果', en: 'submit the result' },
  acceptResult: { by: ['assigner'], zh: '审核通过', en: 'accept the result' },
  sendBack: { by: ['assigner'], zh: '退回补办', en: 'send back' },
  recordFeedback: {
    by: ['HandlingUnit', 'station', 'TownshipOffice', 'raisingDeputy'],
    zh: '记录反馈',
    en: 'record feedback',
  },
  proposeResearch: { by: ['station', 'TownshipOffice', 'CountyOffice'], zh: '提议调研', en: 'propose research' },
  joinResearch: { by: ['TownshipOffice', 'CountyOffice'], zh: '关联调研', en: 'join a research' },
  leaveResearch: { by: ['TownshipOffice', 'CountyOffice'], zh: '解除关联', en: 'leave the research' },
  rehandle: { by: ['assigner'], zh: '再次办理', en: 're-handle' },
  explainAgain: { by: ['assigner'], zh: '书面解释', en: 'explain in writing' },
  close: { by: ['TownshipOffice'], zh: '归档', en: 'close' },
  join: { by: ['station', 'TownshipOffice', 'CountyOffice'], zh: '合并办理', en: 'join' },
  leaveJoin: { by: ['TownshipOffice', 'CountyOffice'], zh: '解除合并', en: 'leave the joint handling' },
  askSubmitter: { by: ['station', 'TownshipOffice', 'assigner'], zh: '请群众补充', en: 'ask the submitter for more' },
  requestExtension: {
    by: ['HandlingUnit', 'answeringStation', 'assigner'],
    zh: '申请延期',
    en: 'ask for an extension',
  },
  decideExtension: { by: ['assigner'], zh: '审批延期', en: 'decide on the extension' },
  reassign: { by: ['assigner'], zh: '改派', en: 'reassign' },
  giveOpinion: { by: ['coUnit', 'assigner'], zh: '提出协办意见', en: 'give the co-unit’s opinion' },
  reportCommitment: { by: ['HandlingUnit', 'assigner'], zh: '报送落实情况', en: 'report on the promise' },
  split: { by: local, zh: '一信多事', en: 'split' },
  correct: { by: local, zh: '更正', en: 'correct' },
  voidEntry: { by: local, zh: '误登作废', en: 'void the entry' },
  decideVoid: { by: local, zh: '确认作废', en: 'decide on voiding' },
  recordWithdrawal: {
    by: ['station', 'TownshipOffice', 'CountyOffice'],
    zh: '记录群众撤回',
    en: 'record a withdrawal',
  },
}

/** The rule of the stage a suggestion stands in: holder, moves, what is owed. */
export function stageRule(route: Route | null, stage: Stage): StageRule {
  if (stage === 'closed') return closed
  if (stage === 'registered' || route === null) return registered
  const rule = routeRules[route].stages[stage]
  if (!rule) throw new Error(`route ${route} has no stage ${stage}`)
  return rule
}

/** In whose hands a suggestion lies now. */
export function holderOf(state: Pick<SuggestionState, 'route' | 'stage' | 'joined' | 'atCity'>): Holder {
  if (isFollowing(state)) return 'TownshipOffice'
  const { holder } = stageRule(state.route, state.stage)
  return holder === 'CountyOffice' && state.atCity ? 'CityOffice' : holder
}

/** Who assigns and checks: the township's office, the county's, or the city's once it was submitted on to it. */
export function assignerOf({ route, atCity }: Pick<SuggestionState, 'route' | 'atCity'>): AssignerSeat {
  if (route === null) return 'TownshipOffice'
  return atCity && routeRules[route].assigner === 'CountyOffice' ? 'CityOffice' : routeRules[route].assigner
}
type AssignerSeat = 'TownshipOffice' | 'CountyOffice' | 'CityOffice'

/** The seats a move is made from as things stand: a matter is handed over, and transferred, by the office that has it. */
export function seatsFor(move: Move, { stage, atCity }: Pick<SuggestionState, 'stage' | 'atCity'>): readonly Seat[] {
  if (move === 'handOver') return [stage === 'submitted' ? 'CountyOffice' : 'TownshipOffice']
  if (move === 'transfer') return [atCity ? 'CityOffice' : 'CountyOffice']
  return moveRules[move].by
}

/** Where several units handle a matter separately, each stands at a stage of its own. */
const stagesNow = (state: SuggestionState): readonly Stage[] => [
  state.stage,
  ...(isWithUnits(state) ? answering(state.assignments).map((a) => stageOfTask(a, state.route)) : []),
]
const isWithUnits = ({ stage }: SuggestionState) =>
  stage === 'assigned' || stage === 'transferred' || stage === 'handling' || stage === 'resultSubmitted'

/** While a return awaits its decision, only that decision and telling people go on. */
const whileReturnPending: readonly Move[] = ['decideReturn', 'recordFeedback', 'proposeResearch', 'joinResearch']

/** While a lead is handled for it, only its own people are told here. */
const whileFollowing: readonly Move[] = ['recordFeedback']

/** Before it is answered or a unit has it there is nothing to tell, but a notice of a step between. */
const isUndecided = ({ stage }: SuggestionState) => stage === 'registered' || stage === 'classified'

/** Only what lies with one office, in its first round and in nobody's hands beside. */
const mayBeHandedOver = (state: SuggestionState): boolean =>
  state.round === 1 && !state.atCity && !state.voiding && leadOf(state) === null && !isExtensionPending(state)

/** A dispatching office passes its task on within its return window. */
const mayPassOn = (state: SuggestionState, task: Assignment): boolean =>
  task.dispatching === true && state.open.some(ofReturnWindow(task))
const ofReturnWindow =
  ({ id }: Assignment) =>
  (o: Obligation) =>
    o.kind === 'returnWindow' && (o.assignmentId === id || o.assignmentId === null)

/** Was this unit in time (`at`, epoch ms) to give its task back, or to pass it on? Judged by its window even when the clock has shut it since. */
export function isInReturnWindow({ open }: SuggestionState, task: Assignment, at: number): boolean {
  const window = open.find(ofReturnWindow(task))
  const end = window ? (window.dueAt ?? Infinity) : task.returnUntil
  return end !== undefined && at < end
}

/** A return or a passing on that came to the door in time, and is judged only now that its window is shut. */
export function cameInTime(state: SuggestionState, move: Move, at: number): boolean {
  if (move !== 'returnAssignment' && move !== 'redispatch') return false
  if (isReturnPending(state) || !stageRule(state.route, state.stage).moves.includes(move)) return false
  return answering(state.assignments).some(
    (a) => isInReturnWindow(state, a, at) && (move === 'returnAssignment' || a.dispatching === true),
  )
}

/** The moves the tables open for this state, whoever asks. `close` is never among them: a suggestion closes by itself. */
export function openMoves(state: SuggestionState): readonly Move[] {
  const moves = isFollowing(state)
    ? whileFollowing
    : [...new Set(stagesNow(state).flatMap((stage) => stageRule(state.route, stage).moves))]
  const dissatisfied = state.open.some((o) => o.kind === 'decideDissatisfied')
  const returning = isReturnPending(state)
  const onRoute = moves.filter((move) => {
    if (returning) return whileReturnPending.includes(move)
    if (move === 'decideReturn' || move === 'close') return false
    if (move === 'recordFeedback')
      return isFollowing(state) || !isUndecided(state) || state.open.some((o) => o.feedback === 'progress')
    if (move === 'askSubmitter') return !isPaused(state) && !isExtensionPending(state)
    if (move === 'requestExtension') return !isPaused(state) && state.extensionAsked === null
    if (move === 'decideExtension') return isExtensionPending(state)
    if (move === 'reportCommitment') return state.open.some((o) => o.kind === 'commitment')
    if (move === 'submitToCity') return !state.atCity && state.cityOfficeId !== null
    if (move === 'returnToTownship') return !state.atCity
    if (move === 'returnToCounty') return state.atCity === true
    if (move === 'handOver') return mayBeHandedOver(state)
    if (move === 'redispatch') return answering(state.assignments).some((a) => mayPassOn(state, a))
    if (move === 'giveOpinion') return helping(state.assignments).some((a) => a.resultAt === null)
    if (move === 'rehandle' || move === 'explainAgain') return dissatisfied
    if (move === 'joinResearch') return state.research === null || state.research.ended
    if (move === 'returnAssignment') return state.open.some((o) => o.kind === 'returnWindow')
    return true
  })
  return [...onRoute, ...movesBeside(state)]
}
