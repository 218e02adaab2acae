/** One ledger event → the sentence an office would write. Pure: names are handed in, no citizen’s name among them. Long, because it is one
 *  switch over every kind of event, read from top to bottom. */
import { dayOf } from './calendar.ts'
import { obligationWords } from './deadline-words.ts'
import type { TermUnit } from './policy.ts'
import { feedbackNames, type Sentence } from './refusals.ts'
import type { Actor, Adjustment, EventBody, EventKind, FeedbackGiven, SuggestionEvent } from './suggestion.ts'
import {
  channelNames,
  commitmentNames,
  correctableNames,
  degreeNames,
  markNames,
  joinedMilestoneNames,
  milestoneNames,
  modeNames,
  proofNames,
  roleNames,
  routeNames,
  satisfactionNames,
  settlementNames,
  voidReasonNames,
  withdrawnNames,
} from './words.ts'

/** How ids are called. A submitter is called by his place in the letter (“反映人（第 1 位）”), never by his name. */
export interface Naming {
  organization(id: string): Sentence
  submitter(id: string): Sentence
  person(id: string): Sentence
  channel(id: string): Sentence
  research(id: string): Sentence
  /** Another suggestion, by its number where the reader may see it. */
  suggestion(id: string): Sentence
  /** The organisation of an assignment. */
  unitOf(assignmentId: string): Sentence
  /** The key of an obligation (`handle`, `classify` …) and who owes it. */
  obligation(id: string): { readonly kind: string; readonly owner: Sentence }
}

/** Who acted, as offices sign: organisation and post. */
export function actorName(actor: Actor, names: Naming): Sentence {
  switch (actor.kind) {
    case 'official':
      return join(names.organization(actor.post.organizationId), roleNames[actor.post.role])
    case 'unitLink': {
      const unit = names.organization(actor.unitId)
      return { zh: `${unit.zh}（凭办理链接）`, en: `${unit.en}, by its link,` }
    }
    case 'submitter':
      return names.submitter(actor.submitterId)
    case 'clock':
      return { zh: '系统', en: 'The clock' }
    case 'research':
      return { zh: '专题调研', en: 'The research' }
    case 'lead':
      return { zh: '主件', en: 'The lead' }
  }
}
const join = (place: Sentence, role: Sentence): Sentence => ({ zh: place.zh + role.zh, en: `${place.en}, ${role.en}` })

export const obligationName = (kind: string): Sentence => {
  const words = obligationWords[kind]
  return words ? { zh: words[0], en: words[1] } : { zh: kind, en: kind }
}

type Told = Pick<SuggestionEvent, 'actor' | 'body' | 'settles' | 'adjusts'>

/** What happened, in one sentence each of Chinese and English. */
export function sentenceOf(event: Told, names: Naming): Sentence {
  const who = actorName(event.actor, names)
  const said = told(event, names)
  return ofItself.includes(event.body.kind)
    ? { zh: `${said.zh}。`, en: `${capital(said.en)}.` }
    : { zh: `${who.zh}${said.zh}。`, en: `${capital(who.en)} ${said.en}.` }
}
/** What follows from an act or from time, whoever gave the occasion. */
const ofItself: readonly EventKind[] = [
  'researchMilestone',
  'joinedMilestone',
  'wentOn',
  'marked',
  'recounted',
  'overdueWithdrawn',
  'lapsed',
  'answered',
  'reopened',
  'closed',
]
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const say = (zh: string, en: string): Sentence => ({ zh, en })

function told({ actor, body, settles, adjusts = [] }: Told, names: Naming): Sentence {
  switch (body.kind) {
    case 'registered':
      return registered(body, actor)
    case 'classified': {
      const route = routeNames[body.route]
      return say(`分类为“${route.zh}”，写明了理由`, `classified it as “${route.en}”, with a reason`)
    }
    case 'reclassified': {
      const route = routeNames[body.route]
      return say(`重新分类为“${route.zh}”，写明了理由`, `classified it again, as “${route.en}”, with a reason`)
    }
    case 'answerGiven': {
      const by = names.organization(body.answeredBy)
      const own = actor.kind === 'official' && actor.post.organizationId === body.answeredBy
      return say(own ? '作出解答回复' : `记录${by.zh}的解答回复`, own ? 'answered' : `recorded the answer of ${by.en}`)
    }
    case 'explained': {
      const channel = names.channel(body.channelId)
      return say(`作出解释，并告知解决途径：${channel.zh}`, `explained it and named the channel: ${channel.en}`)
    }
    case 'assigned':
    case 'transferred': {
      const unit = names.organization(body.assignment.unitId)
      const { designated: again, part } = body.assignment
      if (part === 'co') return say(`请${unit.zh}协办`, `asked ${unit.en} to help as co-unit`)
      return body.kind === 'assigned'
        ? say(`交${unit.zh}办理${again ? '（指定承办，不得再退回）' : ''}`, `assigned it to ${unit.en}`)
        : say(`转${unit.zh}办理${again ? '（指定承办，不得再退回）' : ''}`, `transferred it to ${unit.en}`)
    }
    case 'submitted':
      return say('报县级人大常委会代表工作机构转办', 'submitted it to the county office for transfer')
    case 'returnedToTownship':
      return say('退回乡镇（街道）重新分类，写明了理由', 'returned it to the township, with a reason')
    case 'submittedToCity':
      return say('报市级人大常委会代表工作机构转办，写明了理由', 'submitted it to the city office, with a reason')
    case 'returnedToCounty':
      return say('退回县级人大常委会代表工作机构，写明了理由', 'returned it to the county office, with a reason')
    case 'handedOver': {
      const to = names.organization(body.to.stationId)
      return say(`移交${to.zh}，编号不变，写明了理由`, `handed it over to ${to.en}, with a reason; its number stays`)
    }
    case 'redispatched': {
      const unit = names.organization(body.assignment.unitId)
      return say(
        `分办给${unit.zh}，办理期限不变，写明了理由`,
        `passed it on to ${unit.en}, with a reason; its term stays`,
      )
    }
    case 'signedFor': {
      const unit = names.unitOf(body.assignmentId)
      return body.onBehalf
        ? say(`代${unit.zh}签收`, `signed for it on behalf of ${unit.en}`)
        : say('签收，开始办理', 'signed for it and began')
    }
    case 'returnRequested':
      return say('申请退回，写明了理由', 'asked to return it, with a reason')
    case 'returnGranted': {
      const unit = names.unitOf(body.assignmentId)
      return say(`同意${unit.zh}退回`, `granted the return by ${unit.en}`)
    }
    case 'returnRefused': {
      const unit = names.unitOf(body.assignmentId)
      return say(`不同意退回，请${unit.zh}继续办理`, `refused the return; ${unit.en} goes on`)
    }
    case 'resultSubmitted': {
      const degree = degreeNames[body.degree]
      const unit = names.unitOf(body.assignmentId)
      const missing = (body.missing ?? []).map((id) => names.organization(id))
      const [without, withoutEn] =
        missing.length === 0
          ? ['', '']
          : [
              `（${missing.map((m) => m.zh).join('、')}未按期提出协办意见）`,
              ` (without the opinion of ${missing.map((m) => m.en).join(', ')}, whose time was over)`,
            ]
      return body.onBehalf
        ? say(
            `代${unit.zh}报送办理结果：${degree.zh}${without}`,
            `submitted the result for ${unit.en}: ${degree.en}${withoutEn}`,
          )
        : say(`报送办理结果：${degree.zh}${without}`, `submitted the result: ${degree.en}${withoutEn}`)
    }
    case 'reassigned': {
      const unit = names.unitOf(body.assignmentId)
      return say(
        `改派，不再由${unit.zh}办理，写明了理由`,
        `took it from ${unit.en} to give it to another, with a reason`,
      )
    }
    case 'coUnitsReleased': {
      const units = body.assignmentIds.map((id) => names.unitOf(id))
      return say(
        `${units.map((u) => u.zh).join('、')}不再协办`,
        `${units.map((u) => u.en).join(', ')}: no co-unit any more`,
      )
    }
    case 'opinionGiven': {
      const unit = names.unitOf(body.assignmentId)
      return body.onBehalf
        ? say(`记录${unit.zh}的协办意见`, `recorded the opinion of the co-unit ${unit.en}`)
        : say('提出协办意见', 'gave its opinion as co-unit')
    }
    case 'sentBack':
      return say('将办理结果退回补办，写明了理由', 'sent the result back, with a reason')
    case 'resultAccepted':
      return say('审核通过办理结果', 'accepted the result')
    case 'feedbackRecorded':
      return feedback(body.given, names)
    case 'researchProposed':
      return say('提议开展专题调研，写明了理由', 'proposed a research, with a reason')
    case 'researchJoined': {
      const research = names.research(body.researchId)
      return body.asMainRoute
        ? say(`纳入专题调研“${research.zh}”办理`, `joined it to the research “${research.en}”`)
        : say(
            `关联专题调研“${research.zh}”，原办理照常进行`,
            `linked it to the research “${research.en}” beside its route`,
          )
    }
    case 'researchLeft': {
      const research = names.research(body.researchId)
      return body.asMainRoute
        ? say(
            `解除与专题调研“${research.zh}”的关联，重新决定办理方式，写明了理由`,
            `took it out of the research “${research.en}” to decide its way again, with a reason`,
          )
        : say(
            `解除与专题调研“${research.zh}”的关联，原办理照常进行，写明了理由`,
            `ended the link to the research “${research.en}” beside its route, with a reason`,
          )
    }
    case 'researchMilestone': {
      const research = names.research(body.researchId)
      const milestone = milestoneNames[body.milestone]
      return say(`专题调研“${research.zh}”：${milestone.zh}`, `the research “${research.en}”: ${milestone.en}`)
    }
    case 'supplied':
      return say('补充了情况', 'added facts')
    case 'rated': {
      const rating = satisfactionNames[body.satisfaction]
      return say(`评价：${rating.zh}`, `rated it: ${rating.en}`)
    }
    case 'withdrew':
      return say('撤回', 'withdrew')
    case 'rehandleOrdered':
      return say('决定再次办理，写明了理由', 'ordered it to be handled again, with a reason')
    case 'explainedAgain':
      return say('对不满意的评价作出书面解释', 'explained in writing after a dissatisfied rating')
    case 'submitterAsked':
      return say('请反映人补充情况，其间暂停计时', 'asked the submitter for more; the clocks stand meanwhile')
    case 'wentOn':
      return {
        supplied: say('反映人已补充，恢复计时', 'the supplement came; the clocks go on'),
        notSupplied: say('补充期限已满，按现有情况继续办理', 'no supplement came in time; it goes on without it'),
        wentOn: say('不再等待补充，继续办理', 'it goes on without waiting for the supplement'),
      }[body.because]
    case 'extensionRequested': {
      const term = termWords(body.amount, body.unit)
      return body.onBehalf && body.assignmentId !== null
        ? say(
            `代${names.unitOf(body.assignmentId).zh}申请延期 ${term.zh}，写明了理由`,
            `asked for ${term.en} more for ${names.unitOf(body.assignmentId).en}, with a reason`,
          )
        : say(`申请延期 ${term.zh}，写明了理由`, `asked for ${term.en} more, with a reason`)
    }
    case 'extensionGranted': {
      const term = termWords(body.amount, body.unit)
      return say(`同意延期 ${term.zh}，写明了理由`, `granted ${term.en} more, with a reason`)
    }
    case 'extensionRefused':
      return say('不同意延期，写明了理由', 'refused the extension, with a reason')
    case 'commitmentReported': {
      const what = commitmentNames[body.outcome]
      const day = body.commitmentDate
      return say(
        `报送承诺事项落实情况：${what.zh}${day ? `（${day}）` : ''}`,
        `reported on the promise: ${what.en}${day ? ` (${day})` : ''}`,
      )
    }
    case 'marked': {
      const { kind, owner } = names.obligation(body.obligationId)
      const [what, mark] = [obligationName(kind), markNames[body.mark]]
      return say(`${owner.zh}的“${what.zh}”：${mark.zh}`, `${what.en}, owed by ${owner.en}: ${mark.en}`)
    }
    case 'recounted':
      return recounted(body.days, adjusts, names)
    case 'movedToPolicy':
      return movedToPolicy(body, adjusts, names)
    case 'overdueWithdrawn': {
      const { kind, owner } = names.obligation(body.obligationId)
      const [what, why] = [obligationName(kind), withdrawnNames[body.because]]
      const marks = body.marks.map((mark) => markNames[mark])
      return say(
        `${owner.zh}的“${what.zh}”${why.zh}，撤销${marks.map((m) => `“${m.zh}”`).join('、')}`,
        `${what.en}, owed by ${owner.en}: ${why.en}; withdrawn: ${marks.map((m) => m.en).join(', ')}`,
      )
    }
    case 'lapsed':
      return lapsed(settles, names)
    case 'answered':
      return say('应告知的均已告知，办结', 'everyone owed has been told; it is concluded')
    case 'reopened':
      return say('归档后收到不满意评价，回到办结待处置', 'a dissatisfied rating came after closing; a decision is owed')
    case 'closed':
      return closed(body.because)
    case 'joined': {
      const lead = names.suggestion(body.leadId)
      return say(`并入${lead.zh}合并办理，写明了理由`, `joined it to ${lead.en}, with a reason`)
    }
    case 'joinedMilestone': {
      const lead = names.suggestion(body.leadId)
      const milestone = joinedMilestoneNames[body.milestone]
      return say(`合并办理的主件${lead.zh}：${milestone.zh}`, `the lead ${lead.en}: ${milestone.en}`)
    }
    case 'split': {
      const parts = body.parts.map(
        ({ suggestionId, route }) => [names.suggestion(suggestionId), routeNames[route]] as const,
      )
      return say(
        `按一信多事分出 ${parts.length} 件：${parts.map(([to, as]) => `${to.zh}（${as.zh}）`).join('、')}，写明了理由`,
        `split off ${parts.length}, with a reason: ${parts.map(([to, as]) => `${to.en} (${as.en})`).join(', ')}`,
      )
    }
    case 'splitFrom': {
      const letter = names.suggestion(body.suggestionId)
      return say(`由${letter.zh}分出，自此另行计时`, `split it off from ${letter.en}; its clocks run from here`)
    }
    case 'corrected': {
      const what = correctableNames[body.what]
      const whose = body.submitterId === null ? null : names.submitter(body.submitterId)
      return say(
        `更正${whose ? `${whose.zh}的` : ''}${what.zh}，写明了理由，原内容保留`,
        `corrected ${what.en}${whose ? ` of ${whose.en}` : ''}, with a reason; the former value is kept`,
      )
    }
    case 'submitterAdded': {
      const who = names.submitter(body.submitter.id)
      return say(`补登漏记的${who.zh}，写明了理由`, `entered ${who.en}, who had been forgotten, with a reason`)
    }
    case 'voidAsked': {
      const why = voidReasonNames[body.because]
      const twin = body.twinId === null ? null : names.suggestion(body.twinId)
      return say(
        `提请作废：${why.zh}${twin ? `，与${twin.zh}为同一件` : ''}，待另一人确认`,
        `asked to void the entry: ${why.en}${twin ? `, the same as ${twin.en}` : ''}; a second person decides`,
      )
    }
    case 'voidConfirmed':
      return say('确认作废，写明了理由', 'confirmed that the entry is void, with a reason')
    case 'voidRefused':
      return say('不同意作废，照常办理，写明了理由', 'refused to void it, with a reason; it goes on')
    case 'voidTakenBack':
      return say('收回作废的提请，照常办理', 'took back the request to void it; it goes on')
    case 'withdrawalRecorded': {
      const [who, how] = [names.submitter(body.submitterId), modeNames[body.mode]]
      return say(
        `记录${who.zh}以${how.zh}方式撤回，写明了怎样说的`,
        `recorded that ${who.en} withdrew ${how.en}, and how he said it`,
      )
    }
    case 'queryCodeIssued': {
      const [who, proof] = [names.submitter(body.submitterId), proofNames[body.proof]]
      return say(
        `为${who.zh}补发查询码（${proof.zh}），原查询码作废`,
        `issued a new query code to ${who.en} (${proof.en}); the old one is dead`,
      )
    }
    case 'urged':
      return say(`发出${body.number}`, `sent the urging ${body.number}`)
    case 'supervised':
      return say(`签发${body.number}`, `signed and sent the supervision ${body.number}`)
    case 'leftJoin': {
      const lead = names.suggestion(body.leadId)
      return say(`解除与${lead.zh}的合并办理，写明了理由`, `ended the joint handling with ${lead.en}, with a reason`)
    }
  }
}

const termWords = (amount: number, unit: TermUnit): Sentence => {
  const [zh, en] = unitNames[unit]
  return say(`${amount} ${zh}`, `${amount} ${amount === 1 ? en : `${en}s`}`)
}
const unitNames: Readonly<Record<TermUnit, readonly [string, string]>> = {
  workingDays: ['个工作日', 'working day'],
  days: ['日', 'day'],
  months: ['个月', 'month'],
}

function registered({ suggestion }: Extract<EventBody, { kind: 'registered' }>, actor: Actor): Sentence {
  const channel = channelNames[suggestion.channel]
  const people = suggestion.submitters.length
  const flags = [suggestion.urgent ? '，紧急' : '', suggestion.identityHidden ? '，要求保密' : ''].join('')
  const flagsEn = [suggestion.urgent ? ', urgent' : '', suggestion.identityHidden ? ', identity hidden' : ''].join('')
  const verb = actor.kind === 'official' ? say('登记', 'registered it') : say('提交，即时登记', 'handed it in')
  return say(
    `${verb.zh}（${channel.zh}，反映人 ${people} 位${flags}），出具回执编号`,
    `${verb.en} (${channel.en}, ${people} submitter${people === 1 ? '' : 's'}${flagsEn}); the receipt was given`,
  )
}

/** One clause per way of telling: who was told what, how, or why not. */
function feedback(given: readonly FeedbackGiven[], names: Naming): Sentence {
  const clauses = given.map(({ recipient, kind, mode, outcome }) => {
    const to = recipient.kind === 'submitter' ? names.submitter(recipient.id) : names.person(recipient.id)
    const [what, how] = [feedbackNames[kind], mode === null ? null : modeNames[mode]]
    const [by, byEn] = [how ? `以${how.zh}方式` : '', how ? ` ${how.en}` : '']
    if (outcome === 'delivered') return say(`${by}向${to.zh}反馈${what.zh}`, `told ${to.en}${byEn} ${what.en}`)
    if (outcome === 'failed')
      return say(`${by}向${to.zh}反馈${what.zh}，未送达`, `tried to tell ${to.en}${byEn} ${what.en}, in vain`)
    return say(`记录无法向${to.zh}反馈${what.zh}的理由`, `recorded why ${to.en} cannot be told ${what.en}`)
  })
  return say(clauses.map((c) => c.zh).join('；'), clauses.map((c) => c.en).join('; '))
}

function lapsed(settles: SuggestionEvent['settles'], names: Naming): Sentence {
  const parts = settles.map(({ id, how }) => {
    const [what, end] = [obligationName(names.obligation(id).kind), settlementNames[how]]
    return say(`“${what.zh}”${end.zh}`, `${what.en}: ${end.en}`)
  })
  return say(parts.map((p) => p.zh).join('；'), parts.map((p) => p.en).join('; '))
}

/** The version, and which dates moved from where to where. */
function movedToPolicy(
  { to: { policyVersion: version }, revisions = [], days = [] }: Extract<EventBody, { kind: 'movedToPolicy' }>,
  adjusts: readonly Adjustment[],
  names: Naming,
): Sentence {
  const [zhDays, enDays] = changedDaysIn(days)
  const [zhToo, enToo] =
    revisions.length === 0
      ? ['', '']
      : [`；同时按变动后的放假调休安排${zhDays}计算`, `; the changed calendar${enDays} is counted in`]
  const moved = datesMoved(adjusts, names)
  const zh = moved.length > 0 ? moved.map((m) => m.zh).join('，') : '日期不变'
  const en = moved.length > 0 ? moved.map((m) => m.en).join(', ') : 'no date moves'
  return say(
    `将本件改用第${version}版办理时限，写明了理由：${zh}${zhToo}`,
    `moved it to version ${version} of the deadline policy, with a reason: ${en}${enToo}`,
  )
}

const datesMoved = (adjusts: readonly Adjustment[], names: Naming): readonly Sentence[] =>
  adjusts.flatMap(({ id, was, dueAt }) => {
    if (was === null || dueAt === null || was === dueAt) return []
    const [what, from, to] = [obligationName(names.obligation(id).kind), dayOf(was - 1), dayOf(dueAt - 1)]
    return [say(`“${what.zh}”由${from}改为${to}`, `${what.en} from ${from} to ${to}`)]
  })

const changedDaysIn = (days: readonly string[]): readonly [zh: string, en: string] =>
  days.length === 0 ? ['', ''] : [`（${days.join('、')}）`, ` (${days.join(', ')})`]

/** Which days of the calendar changed, and which dates moved from where to where. */
export function recounted(days: readonly string[], adjusts: readonly Adjustment[], names: Naming): Sentence {
  const moved = datesMoved(adjusts, names)
  const [zhDays, enDays] = changedDaysIn(days)
  const zh = moved.length > 0 ? moved.map((m) => m.zh).join('，') : '日期不变，提醒的时间相应调整'
  const en = moved.length > 0 ? moved.map((m) => m.en).join(', ') : 'no date moves, the reminders do'
  return say(
    `放假调休安排变动${zhDays}，重新计算期限：${zh}`,
    `the calendar changed${enDays}, dates are counted anew: ${en}`,
  )
}

function closed(because: Extract<EventBody, { kind: 'closed' }>['because']): Sentence {
  switch (because) {
    case 'allRated':
      return say('均已评价，归档', 'all have rated; it is closed')
    case 'windowOver':
      return say('评价期满，归档', 'the rating window is over; it is closed')
    case 'voided':
      return say('登记作废，编号保留', 'the entry is voided; its number stays')
    case 'withdrawn':
      return say('反映人撤回，归档', 'withdrawn by the submitter; it is closed')
    case 'redirected':
      return say('已解释并告知解决途径，归档', 'explained and redirected; it is closed')
  }
}
