/** One event of a research → the sentence an office would write; names handed in, as in sentences.ts. */
import { termIn } from './explain-due.ts'
import type { Sentence } from './refusals.ts'
import type { ResearchEvent, ResearchState } from './research.ts'
import { actorName, obligationName, recounted, type Naming } from './sentences.ts'
import { markNames, motionDecisionNames, paperNames, satisfactionNames } from './words.ts'
import type { MarkKind } from './policy.ts'

const say = (zh: string, en: string): Sentence => ({ zh, en })
const ofItself: readonly ResearchEvent['body']['kind'][] = ['researchMarked', 'researchLapsed', 'researchRecounted']
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What happened, in one sentence each; `state` names the papers and transmittals an event only points to. */
export function researchSentenceOf(
  event: Pick<ResearchEvent, 'actor' | 'body' | 'adjusts'>,
  names: Naming,
  state: Pick<ResearchState, 'papers' | 'transmittals'>,
): Sentence {
  const who = actorName(event.actor, names)
  const said = told(event, names, state)
  return ofItself.includes(event.body.kind)
    ? { zh: `${said.zh}。`, en: `${capital(said.en)}.` }
    : { zh: `${who.zh}${said.zh}。`, en: `${capital(who.en)} ${said.en}.` }
}

function told(
  { body, adjusts = [] }: Pick<ResearchEvent, 'body' | 'adjusts'>,
  names: Naming,
  state: Pick<ResearchState, 'papers' | 'transmittals'>,
): Sentence {
  const paper = (id: string): Sentence => {
    const found = state.papers.find((p) => p.id === id)
    if (!found) return say('该件', 'the paper')
    const kind = paperNames[found.kind]
    return say(`${kind.zh}（${found.number}）`, `${kind.en} ${found.number}`)
  }
  switch (body.kind) {
    case 'researchDecided':
      return say('决定开展专题调研，写明了理由', 'decided on a research, with a reason')
    case 'ratified':
      return body.approved
        ? say(`记录 ${body.meetingOn} 会议追认`, `recorded its ratification by the meeting of ${body.meetingOn}`)
        : say(`记录 ${body.meetingOn} 会议未予追认`, `recorded that the meeting of ${body.meetingOn} did not ratify it`)
    case 'planned':
      return say('制定调研方案', 'planned the research')
    case 'visited': {
      const { visitedOn, participantIds } = body.visit
      return say(
        `记录 ${visitedOn} 走访，代表 ${participantIds.length} 人参加`,
        `recorded a visit of ${visitedOn} by ${participantIds.length} deputies`,
      )
    }
    case 'reported':
      return say('提出调研报告', 'reported on the research')
    case 'reportExtended':
      return say(
        `将调研报告延期${termIn(body).zh}，写明了理由`,
        `gave the report ${termIn(body).en} more, with a reason`,
      )
    case 'reportTransmitted': {
      const unit = names.organization(body.transmittal.unitId)
      return say(`将调研报告转交${unit.zh}`, `passed the report on to ${unit.en}`)
    }
    case 'reportFedBack': {
      const unitId = state.transmittals.find((t) => t.id === body.transmittalId)?.unitId
      const unit = unitId ? names.organization(unitId) : say('有关机关', 'the organ')
      return say(
        `记录${unit.zh}对调研报告的反馈${end(body.final).zh}`,
        `recorded the word of ${unit.en}${end(body.final).en}`,
      )
    }
    case 'paperFiled': {
      const { kind, number, filedOn, coSignerIds, leadDeputyId } = body.paper
      const signers = new Set([...coSignerIds, ...(leadDeputyId === null ? [] : [leadDeputyId])]).size
      return say(
        `记录 ${filedOn} 提出${paperNames[kind].zh}（${number}），代表 ${signers} 人署名`,
        `recorded ${paperNames[kind].en} ${number}, filed on ${filedOn} and signed by ${signers} ${signers === 1 ? 'deputy' : 'deputies'}`,
      )
    }
    case 'paperAssigned': {
      const unit = names.organization(body.unitId)
      return say(
        `记录${paper(body.paperId).zh}交${unit.zh}办理`,
        `recorded that ${unit.en} handles ${paper(body.paperId).en}`,
      )
    }
    case 'paperReplied':
      return say(
        `记录${paper(body.paperId).zh}的答复${end(body.final).zh}`,
        `recorded the reply to ${paper(body.paperId).en}${end(body.final).en}`,
      )
    case 'paperReturned':
      return say(
        `记录承办单位申请退回${paper(body.paperId).zh}，写明了理由`,
        `recorded that the unit gave back ${paper(body.paperId).en}, with a reason`,
      )
    case 'paperRated': {
      const [deputy, how] = [names.person(body.deputyId), satisfactionNames[body.satisfaction]]
      const next = consequences[body.leadsTo ?? 'none']
      return say(
        `对${paper(body.paperId).zh}的答复评价：${deputy.zh}${how.zh}${next.zh}`,
        `rated the reply to ${paper(body.paperId).en} for ${deputy.en}: ${how.en}${next.en}`,
      )
    }
    case 'coSignatureConfirmed': {
      const [about, deputy] = [paper(body.paperId), names.person(body.deputyId)]
      if (body.himself)
        return body.signed
          ? say(`${deputy.zh}确认联名提出${about.zh}`, `(${deputy.en}) confirmed having signed ${about.en}`)
          : say(
              `${deputy.zh}表示没有在${about.zh}上署名，写明了理由`,
              `(${deputy.en}) denied having signed ${about.en}, with a reason`,
            )
      return body.signed
        ? say(
            `记录${deputy.zh}确认联名提出${about.zh}`,
            `recorded that ${deputy.en} confirmed having signed ${about.en}`,
          )
        : say(
            `记录${deputy.zh}表示没有在${about.zh}上署名，写明了理由`,
            `recorded that ${deputy.en} denied having signed ${about.en}, with a reason`,
          )
    }
    case 'paperEvaluated':
      return say(
        `记录 ${body.heldOn} 对${paper(body.paperId).zh}办理情况的评估`,
        `recorded the evaluation of ${body.heldOn} on ${paper(body.paperId).en}`,
      )
    case 'researchLapsed': {
      const deputy = body.deputyId === null ? null : names.person(body.deputyId)
      return deputy
        ? say(
            `${deputy.zh}期满未评价${paper(body.paperId).zh}的答复`,
            `${deputy.en} did not rate the reply to ${paper(body.paperId).en} in time`,
          )
        : say(`${paper(body.paperId).zh}申请退回的期限届满`, `the time to return ${paper(body.paperId).en} is over`)
    }
    case 'motionDecided': {
      const decision = motionDecisionNames[body.decision]
      return say(
        `记录${paper(body.paperId).zh}的处理决定：${decision.zh}${end(body.final).zh}`,
        `recorded the decision on ${paper(body.paperId).en}: ${decision.en}${end(body.final).en}`,
      )
    }
    case 'motionResolved': {
      const [zh, en] = body.adopted ? ['审议通过', 'adopted'] : ['审议未通过', 'not adopted']
      return say(
        `记录${paper(body.paperId).zh}的审议结果：${zh}${end(body.final).zh}`,
        `recorded what the session resolved on ${paper(body.paperId).en}: ${en}${end(body.final).en}`,
      )
    }
    case 'researchConcludedWithoutPaper':
      return say('结束调研，未提出议案或者建议，写明了理由', 'ended the research without a paper, with a reason')
    case 'researchRecounted': {
      const moved = recounted(body.days, adjusts, names)
      const back = body.withdrawn.map(({ obligationId, marks }) => {
        const { kind, owner } = names.obligation(obligationId)
        const [what, lights] = [obligationName(kind), marks.map((mark) => markNames[mark])]
        return say(
          `；${owner.zh}的“${what.zh}”撤销${lights.map((m) => `“${m.zh}”`).join('、')}`,
          `; ${what.en}, owed by ${owner.en}, withdrawn: ${lights.map((m) => m.en).join(', ')}`,
        )
      })
      return say(moved.zh + back.map((m) => m.zh).join(''), moved.en + back.map((m) => m.en).join(''))
    }
    case 'researchUrged':
      return say(`发出${body.number}`, `sent the urging ${body.number}`)
    case 'researchSupervised':
      return say(`签发${body.number}`, `signed and sent the supervision ${body.number}`)
    case 'researchMarked': {
      const { kind, owner } = names.obligation(body.obligationId)
      const [what, mark] = [obligationName(kind), markNames[body.mark as MarkKind]]
      return say(`${owner.zh}的“${what.zh}”：${mark.zh}`, `${what.en}, owed by ${owner.en}: ${mark.en}`)
    }
  }
}

const consequences: Readonly<Record<'rehandle' | 'evaluation' | 'none', Sentence>> = {
  rehandle: say('，再次办理', '; it is handled once more'),
  evaluation: say('，组织评估', '; it is evaluated'),
  none: say('', ''),
}

const end = (final: boolean) => (final ? say('，调研结束', '; the research has ended') : say('', ''))
