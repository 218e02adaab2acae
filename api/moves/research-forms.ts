import { z } from 'zod'
import {
  congressLevels,
  motionDecisions,
  paperClasses,
  paperKinds,
  proposerKinds,
  type ResearchCommandData,
  type ResearchMove,
} from '../../workflows/rules/research.ts'
import { day, id, line, words } from '../fields.ts'
import { form, type Form } from './form.ts'

const deputysRatings = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const
const reason = words(5_000)
const text = words()
const asText = (purpose: string) => (body: { text: string }, texts: Parameters<Form<unknown>['data']>[1]) => ({
  documentId: texts.keep('text', purpose, body.text),
})

/** Every move of a research as a client writes it. */
export const researchForms: { readonly [K in ResearchMove]: Form<ResearchCommandData[K]> } = {
  ratify: form(
    { approved: z.boolean(), meetingOn: day, reason: reason.nullish() },
    { approved: true, meetingOn: '2026-12-03' },
    (body, texts) => ({
      approved: body.approved,
      meetingOn: body.meetingOn,
      reasonId: texts.keepIf('reason', 'reason', body.reason),
    }),
  ),
  plan: form(
    { text },
    { text: '十二月上旬走访沿河六个村，中旬召开座谈会，下旬形成报告；由两名县代表、三名镇代表参加。' },
    asText('plan'),
  ),
  recordVisit: form(
    { visitedOn: day, participantIds: z.array(id).min(1).max(200), text },
    { visitedOn: '2026-11-20', participantIds: ['per_li_deputy'], text: '走访沿河六个村，东岸三处直排口。' },
    (body, texts) => ({
      visitedOn: body.visitedOn,
      participantIds: body.participantIds,
      documentId: texts.keep('text', 'visit', body.text),
    }),
  ),
  report: form(
    { text },
    { text: '沿河六村的生活污水大多直排，管网只通到镇区。建议分两年接通，先东岸后西岸。' },
    asText('report'),
  ),
  extendReport: form(
    { amount: z.int().min(1).max(12), reason },
    { amount: 2, reason: '汛期以后才能实地走访沿河各村，延期两个月。' },
    (body, texts) => ({ amount: body.amount, reasonId: texts.keep('reason', 'reason', body.reason) }),
  ),
  transmitReport: form({ unitId: id }, { unitId: 'org_qinghe_water' }, (body) => body),
  recordReportFeedback: form(
    { transmittalId: id, text },
    { transmittalId: 'tra_01kb8x0q4r0000000000000-5', text: '东岸管网已列入明年计划，二季度开工。' },
    (body, texts) => ({
      transmittalId: body.transmittalId,
      documentId: texts.keep('text', 'reportFeedback', body.text),
    }),
  ),
  filePaper: form(
    {
      kind: z.enum(paperKinds),
      number: line(60).min(1),
      filedOn: day,
      congressLevel: z.enum(congressLevels),
      congressPlaceId: id,
      proposerKind: z.enum(proposerKinds),
      leadDeputyId: id.nullish(),
      coSignerIds: z.array(id).max(200),
      text,
    },
    {
      kind: 'recommendation',
      number: '第 17 号',
      filedOn: '2026-12-20',
      congressLevel: 'township',
      congressPlaceId: 'plc_liulin',
      proposerKind: 'deputies',
      leadDeputyId: 'per_li_deputy',
      coSignerIds: [],
      text: '关于接通沿河六村污水管网的建议（签名扫描件见纸质档案 2026-17）。',
    },
    ({ text: scan, leadDeputyId, ...paper }, texts) => ({
      ...paper,
      leadDeputyId: leadDeputyId ?? null,
      scanId: texts.keep('text', 'paper', scan),
    }),
  ),
  recordPaperAssignment: form(
    { paperId: id, unitId: id, paperClass: z.enum(paperClasses) },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', unitId: 'org_qinghe_water', paperClass: 'wideOrDifficult' },
    (body) => body,
  ),
  recordPaperReturn: form(
    { paperId: id, reason },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', reason: '管网建设属县住房和城乡建设局职责。' },
    (body, texts) => ({ paperId: body.paperId, reasonId: texts.keep('reason', 'reason', body.reason) }),
  ),
  ratePaper: form(
    { paperId: id, deputyId: id.nullish(), satisfaction: z.enum(deputysRatings), reason: reason.nullish() },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', satisfaction: 'satisfied' },
    (body, texts) => ({
      paperId: body.paperId,
      deputyId: body.deputyId ?? null,
      satisfaction: body.satisfaction,
      reasonId: texts.keepIf('reason', 'reason', body.reason),
    }),
  ),
  confirmCoSignature: form(
    { paperId: id, deputyId: id.nullish(), signed: z.boolean(), reason: reason.nullish() },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', signed: true },
    (body, texts) => ({
      paperId: body.paperId,
      deputyId: body.deputyId ?? null,
      signed: body.signed,
      reasonId: texts.keepIf('reason', 'reason', body.reason),
    }),
  ),
  recordEvaluation: form(
    { paperId: id, heldOn: day, text },
    {
      paperId: 'pap_01kb8x0q4r0000000000000-6',
      heldOn: '2027-05-12',
      text: '邀请两名给排水专家现场评估：西岸管网确因拆迁滞后，建议明年三月底前完成。',
    },
    (body, texts) => ({
      paperId: body.paperId,
      heldOn: body.heldOn,
      documentId: texts.keep('text', 'evaluation', body.text),
    }),
  ),
  recordPaperReply: form(
    { paperId: id, text },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', text: '已列入明年计划，资金已落实，二季度开工。' },
    (body, texts) => ({ paperId: body.paperId, documentId: texts.keep('text', 'reply', body.text) }),
  ),
  recordMotionDecision: form(
    { paperId: id, decision: z.enum(motionDecisions), text },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', decision: 'toSpecialCommittee', text: '交专门委员会审议，提出报告。' },
    (body, texts) => ({
      paperId: body.paperId,
      decision: body.decision,
      documentId: texts.keep('text', 'motionDecision', body.text),
    }),
  ),
  recordResolution: form(
    { paperId: id, adopted: z.boolean(), text },
    { paperId: 'pap_01kb8x0q4r0000000000000-6', adopted: true, text: '大会审议通过，交镇人民政府组织实施。' },
    (body, texts) => ({
      paperId: body.paperId,
      adopted: body.adopted,
      documentId: texts.keep('text', 'resolution', body.text),
    }),
  ),
  conclude: form({ reason }, { reason: '有关部门已主动整改完毕，不再提出议案或者建议。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
}
