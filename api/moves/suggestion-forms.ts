// Long, but one table read from top to bottom: every move of a suggestion as a client writes it.
import { z } from 'zod'
import {
  commitmentOutcomes,
  feedbackKinds,
  feedbackModes,
  feedbackOutcomes,
  routes,
  solutionDegrees,
  type CommandData,
  type Move,
  type Told,
} from '../../workflows/rules/suggestion.ts'
import { manyForms } from './many-forms.ts'
import { id, words } from '../fields.ts'
import { form, type Form } from './form.ts'

const reason = words(5_000)
const text = words()
const note = words(5_000).nullish()
const told = z
  .strictObject({ mode: z.enum(feedbackModes), submitterIds: z.array(id).min(1).max(200).nullish() })
  .nullish()
/** Which unit's task, where several hold one. */
const assignmentId = id.nullish()
const named = (body: { assignmentId?: string | null | undefined }) => ({ assignmentId: body.assignmentId ?? null })
/** Beside the first unit: co-units, or units that each handle it separately. */
const furtherUnits = { coUnitIds: z.array(id).max(20).nullish(), separateUnitIds: z.array(id).max(20).nullish() }
const furtherOf = (body: {
  coUnitIds?: string[] | null | undefined
  separateUnitIds?: string[] | null | undefined
}) => ({
  ...(body.coUnitIds?.length ? { coUnitIds: body.coUnitIds } : {}),
  ...(body.separateUnitIds?.length ? { separateUnitIds: body.separateUnitIds } : {}),
})
/** Classifying in the same act. */
const classify = z.strictObject({ reason }).nullish()
const recipient = z.strictObject({ kind: z.enum(['submitter', 'deputy']), id })

const toldOf = (said: z.output<typeof told>): Told | null =>
  said == null ? null : { mode: said.mode, recipients: said.submitterIds ?? null }

export const suggestionForms: { readonly [K in Move]: Form<CommandData[K]> } = {
  classify: form(
    { route: z.enum(routes), reason },
    { route: 'township', reason: '路灯维护属于镇村镇建设办公室职责，由镇里交办。' },
    (body, texts) => ({ route: body.route, reasonId: texts.keep('reason', 'reason', body.reason) }),
  ),
  answer: form(
    { text, answeredBy: id.nullish(), told, classify },
    {
      text: '居民医保的报销比例今年没有变化，门诊慢性病可以在镇卫生院窗口直接办理，带身份证和医保卡即可。',
      told: { mode: 'visit' },
      classify: { reason: '政策咨询，联络站可以当场解答。' },
    },
    (body, texts) => ({
      documentId: texts.keep('text', 'answer', body.text),
      answeredBy: body.answeredBy ?? null,
      told: toldOf(body.told),
      reasonId: texts.keepIf('classify.reason', 'reason', body.classify?.reason),
    }),
  ),
  explain: form(
    { text, channelId: id, told, classify },
    {
      text: '您与邻居的宅基地纠纷已经起诉到法院，代表不直接处理具体案件。需要帮助的，可以向法律援助中心申请。',
      channelId: 'chn_legal_aid',
      told: { mode: 'visit' },
      classify: { reason: '属于个人涉法涉诉问题。' },
    },
    (body, texts) => ({
      documentId: texts.keep('text', 'explanation', body.text),
      channelId: body.channelId,
      told: toldOf(body.told),
      reasonId: texts.keepIf('classify.reason', 'reason', body.classify?.reason),
    }),
  ),
  assign: form(
    { unitId: id, ...furtherUnits, note, classify },
    {
      unitId: 'org_liulin_construction',
      note: '请先查看现场，天黑得早，村民急盼。',
      classify: { reason: '村内道路照明属于镇里的职责。' },
    },
    (body, texts) => ({
      unitId: body.unitId,
      ...furtherOf(body),
      noteId: texts.keepIf('note', 'note', body.note),
      reasonId: texts.keepIf('classify.reason', 'reason', body.classify?.reason),
    }),
  ),
  submitToCounty: form(
    { note, classify },
    { note: '这段路是县道，建议转县交通运输局。', classify: { reason: '县道养护属于县级部门职责。' } },
    (body, texts) => ({
      noteId: texts.keepIf('note', 'note', body.note),
      reasonId: texts.keepIf('classify.reason', 'reason', body.classify?.reason),
    }),
  ),
  transfer: form(
    { unitId: id, ...furtherUnits, note },
    { unitId: 'org_qinghe_transport', note: '请在三十日内办结，并告知反映人转办情况。' },
    (body, texts) => ({
      unitId: body.unitId,
      ...furtherOf(body),
      noteId: texts.keepIf('note', 'note', body.note),
    }),
  ),
  returnToTownship: form({ reason }, { reason: '这段路经核实是乡道，由镇里办理。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
  submitToCity: form({ reason }, { reason: '这是市管河道，属于市水利局职责。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
  returnToCounty: form({ reason }, { reason: '经核实属于县管河道。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
  handOver: form(
    { stationId: id, reason },
    { stationId: 'org_shiqiao_station', reason: '这条巷子属于石桥街道。' },
    (body, texts) => ({ stationId: body.stationId, reasonId: texts.keep('reason', 'reason', body.reason) }),
  ),
  redispatch: form(
    { unitId: id, reason, assignmentId },
    { unitId: 'org_qinghe_water', reason: '河道涵洞由县水利局管理，分办水利局。' },
    (body, texts) => ({
      unitId: body.unitId,
      reasonId: texts.keep('reason', 'reason', body.reason),
      ...named(body),
    }),
  ),
  signFor: form({ assignmentId }, { occurredAt: '2026-11-24T09:30:00+08:00' }, named),
  returnAssignment: form(
    { reason, assignmentId },
    { reason: '这几盏路灯由供电所管护，不是我单位职责。' },
    (body, texts) => ({ reasonId: texts.keep('reason', 'reason', body.reason), ...named(body) }),
  ),
  decideReturn: form(
    { granted: z.boolean(), reason, unitId: id.nullish(), assignmentId },
    { granted: true, reason: '情况属实，改由农业农村办公室办理。', unitId: 'org_liulin_farming' },
    (body, texts) => ({
      granted: body.granted,
      reasonId: texts.keep('reason', 'reason', body.reason),
      unitId: body.unitId ?? null,
      ...named(body),
    }),
  ),
  submitResult: form(
    { text, degree: z.enum(solutionDegrees), commitmentDate: z.iso.date().nullish(), assignmentId },
    { text: '十一月二十日已更换路灯六盏，夜间现场看过，全部亮了；今后每月巡查一次。', degree: 'solved' },
    (body, texts) => ({
      documentId: texts.keep('text', 'result', body.text),
      degree: body.degree,
      commitmentDate: body.commitmentDate ?? null,
      ...named(body),
    }),
  ),
  acceptResult: form({ assignmentId }, { expectedSeq: 6 }, named),
  sendBack: form({ reason, assignmentId }, { reason: '请补充：村东头还有两盏不亮，何时更换？' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
    ...named(body),
  })),
  recordFeedback: form(
    {
      kinds: z.array(z.enum(feedbackKinds)).min(1).max(feedbackKinds.length),
      recipient,
      mode: z.enum(feedbackModes).nullish(),
      outcome: z.enum(feedbackOutcomes),
      text: text.nullish(),
      reason: reason.nullish(),
    },
    {
      kinds: ['assignmentStatus'],
      recipient: { kind: 'submitter', id: 'sbm_01kb8x0q4r0000000000000' },
      mode: 'phone',
      outcome: 'delivered',
      text: '您反映的路灯已交镇城乡建设办，本月内答复您。',
    },
    (body, texts) => ({
      kinds: [...new Set(body.kinds)],
      recipient: body.recipient,
      mode: body.mode ?? null,
      outcome: body.outcome,
      reasonId: texts.keepIf('reason', 'reason', body.reason),
      documentId: texts.keepIf('text', 'told', body.text),
    }),
  ),
  proposeResearch: form(
    { reason },
    { reason: '本季度已有十二件反映同一条河的水质，建议专题调研。' },
    (body, texts) => ({
      reasonId: texts.keep('reason', 'reason', body.reason),
    }),
  ),
  joinResearch: form({ researchId: id }, { researchId: 'res_01kb8x0q4r0000000000000' }, (body) => body),
  rehandle: form({ reason }, { reason: '反映人说路灯又坏了，经核实属实，再次办理。' }, (body, texts) => ({
    reasonId: texts.keep('reason', 'reason', body.reason),
  })),
  explainAgain: form(
    { text, review: reason.nullish() },
    { text: '改造工程列入明年计划，资金到位后三月开工，届时再告知您。' },
    (body, texts) => ({
      documentId: texts.keep('text', 'explanation', body.text),
      reviewId: texts.keepIf('review', 'reason', body.review),
    }),
  ),
  askSubmitter: form(
    { text, told },
    { text: '请补充：是哪一盏灯？最好拍一张照片。', told: { mode: 'phone' } },
    (body, texts) => ({ documentId: texts.keep('text', 'question', body.text), told: toldOf(body.told) }),
  ),
  requestExtension: form(
    { reason, amount: z.int().min(1).max(366).nullish(), headSigned: z.boolean().default(false), assignmentId },
    { reason: '灯杆需要定制，厂家十二月五日才能到货。', amount: 10 },
    (body, texts) => ({
      reasonId: texts.keep('reason', 'reason', body.reason),
      amount: body.amount ?? null,
      headSigned: body.headSigned,
      ...named(body),
    }),
  ),
  decideExtension: form(
    { granted: z.boolean(), reason, amount: z.int().min(1).max(366).nullish(), assignmentId },
    { granted: true, reason: '情况属实，材料到货后即可安装，同意延期。', amount: 10 },
    (body, texts) => ({
      granted: body.granted,
      reasonId: texts.keep('reason', 'reason', body.reason),
      amount: body.amount ?? null,
      ...named(body),
    }),
  ),
  reportCommitment: form(
    { text, outcome: z.enum(commitmentOutcomes), commitmentDate: z.iso.date().nullish(), assignmentId },
    { text: '三月十日已全部安装，夜间现场看过。', outcome: 'kept' },
    (body, texts) => ({
      documentId: texts.keep('text', 'commitmentReport', body.text),
      outcome: body.outcome,
      commitmentDate: body.commitmentDate ?? null,
      ...named(body),
    }),
  ),
  reassign: form(
    { unitId: id, reason, assignmentId },
    { unitId: 'org_liulin_farming', reason: '这条路由农业农村服务中心管护，改派。' },
    (body, texts) => ({
      unitId: body.unitId,
      reasonId: texts.keep('reason', 'reason', body.reason),
      ...named(body),
    }),
  ),
  giveOpinion: form(
    { text, assignmentId },
    { text: '管线在路肩以下一米，施工时请避开，我中心派人到场。' },
    (body, texts) => ({ documentId: texts.keep('text', 'opinion', body.text), ...named(body) }),
  ),
  close: form({}, { expectedSeq: 12 }, () => ({})),
  ...manyForms,
}
