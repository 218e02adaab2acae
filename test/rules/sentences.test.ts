import { expect, test } from 'vitest'
import { sentenceOf, type Naming } from '../../workflows/rules/sentences.ts'
import { researchSentenceOf } from '../../workflows/rules/research-sentences.ts'
import type { ResearchBody } from '../../workflows/rules/research.ts'
import type { Actor, AssignmentMade, EventBody, FeedbackGiven } from '../../workflows/rules/suggestion.ts'

const both = (zh: string, en: string) => ({ zh, en })
const names: Naming = {
  organization: (id) =>
    id === 'org_unit' ? both('柳林镇建设办', 'the Construction Office') : both('柳林镇人大', 'Liulin congress office'),
  submitter: (id) => both(`第 ${id.slice(-1)} 位反映人`, `submitter ${id.slice(-1)}`),
  person: () => both('李代表', 'Deputy Li'),
  channel: () => both('法律援助中心', 'the legal aid centre'),
  research: () => both('上学路', 'the school road'),
  suggestion: () => both(' 990121-0001-2026-00007 ', '990121-0001-2026-00007'),
  unitOf: () => both('柳林镇建设办', 'the Construction Office'),
  obligation: () => ({ kind: 'handle', owner: both('柳林镇建设办', 'the Construction Office') }),
}
const official: Actor = {
  kind: 'official',
  personId: 'per_1',
  post: { id: 'pst_1', role: 'townshipOfficer', organizationId: 'org_office' },
}
const assignment: AssignmentMade = {
  id: 'asg_1',
  unitId: 'org_unit',
  assignedBy: 'org_office',
  assignedAt: 0,
  signedAt: null,
  designated: true,
  endedAt: null,
}
const given = (change: Partial<FeedbackGiven>): FeedbackGiven => ({
  recipient: { kind: 'submitter', id: 'sbm_1' },
  kind: 'result',
  mode: 'phone',
  outcome: 'delivered',
  round: 1,
  occurredAt: 0,
  ...change,
})
const of = (body: EventBody, actor: Actor = official) =>
  sentenceOf({ actor, body, settles: [{ id: 'obl_1', how: 'unrated', at: 0 }] }, names)

test('an assignment reads as an office writes it, with a unit designated after a return', () => {
  expect(of({ kind: 'assigned', assignment, note: null })).toEqual({
    zh: '柳林镇人大工作人员交柳林镇建设办办理（指定承办，不得再退回）。',
    en: 'Liulin congress office, officer assigned it to the Construction Office.',
  })
})

test('feedback says who was told what and how, what was tried in vain, and what is impossible', () => {
  const told = of({
    kind: 'feedbackRecorded',
    given: [
      given({}),
      given({ recipient: { kind: 'submitter', id: 'sbm_2' }, outcome: 'failed' }),
      given({ recipient: { kind: 'deputy', id: 'per_2' }, mode: null, outcome: 'impossible' }),
    ],
    reasonId: 'doc_1',
  })
  expect(told.zh).toBe(
    '柳林镇人大工作人员以电话方式向第 1 位反映人反馈处理结果；以电话方式向第 2 位反映人反馈处理结果，未送达；记录无法向李代表反馈处理结果的理由。',
  )
  expect(told.en).toContain('tried to tell submitter 2 by telephone what came of it, in vain')
})

test('what comes of itself names no actor, whoever gave the occasion', () => {
  expect(of({ kind: 'answered' })).toEqual({
    zh: '应告知的均已告知，办结。',
    en: 'Everyone owed has been told; it is concluded.',
  })
  expect(of({ kind: 'closed', because: 'windowOver' }).zh).toBe('评价期满，归档。')
  expect(of({ kind: 'marked', obligationId: 'obl_1', mark: 'red', at: 0 }, { kind: 'clock' })).toEqual({
    zh: '柳林镇建设办的“办理”：已超期。',
    en: 'Handling, owed by the Construction Office: overdue.',
  })
  expect(of({ kind: 'lapsed' }, { kind: 'clock' }).zh).toBe('“办理”期满未评价。')
})

test('a citizen speaks as the submitter he is', () => {
  const body = { kind: 'rated', submitterId: 'sbm_2', satisfaction: 'dissatisfied', reasonId: null } as const
  expect(of(body, { kind: 'submitter', submitterId: 'sbm_2' })).toEqual({
    zh: '第 2 位反映人评价：不满意。',
    en: 'Submitter 2 rated it: dissatisfied.',
  })
})

test('a research is told from its decision to its last word', () => {
  const tell = (body: ResearchBody) =>
    researchSentenceOf({ actor: official, body }, names, {
      papers: [],
      transmittals: [{ id: 'tra_1', unitId: 'org_unit', settled: false }],
    }).zh
  expect(tell({ kind: 'ratified', approved: true, meetingOn: '2026-12-03', reasonId: null })).toContain(
    '记录 2026-12-03 会议追认',
  )
  expect(tell({ kind: 'reportFedBack', transmittalId: 'tra_1', documentId: 'doc_1', final: true })).toBe(
    '柳林镇人大工作人员记录柳林镇建设办对调研报告的反馈，调研结束。',
  )
})

test('a changed calendar says which date moved from where to where, and a red light taken back says why', () => {
  const change = { kind: 'recounted' as const, event: 'calendarChanged', at: 0, left: null, floor: null, skipped: [] }
  const at = (day: string) => Date.parse(`${day}T16:00:00Z`)
  const moved = (was: string, dueAt: string) =>
    sentenceOf(
      {
        actor: { kind: 'clock' },
        body: { kind: 'recounted', calendarVersion: 2, days: ['2026-10-10'] },
        settles: [],
        adjusts: [
          {
            id: 'obl_1',
            was: at(was),
            dueAt: at(dueAt),
            stoppedAt: null,
            provisional: false,
            marks: [],
            change: { ...change, lastDay: dueAt, provisional: false, calendarVersion: 2 },
          },
        ],
      },
      names,
    )
  expect(moved('2026-10-13', '2026-10-12')).toEqual({
    zh: '放假调休安排变动（2026-10-10），重新计算期限：“办理”由2026-10-13改为2026-10-12。',
    en: 'The calendar changed (2026-10-10), dates are counted anew: Handling from 2026-10-13 to 2026-10-12.',
  })
  expect(moved('2026-10-13', '2026-10-13').zh).toContain('日期不变，提醒的时间相应调整')
  expect(of({ kind: 'overdueWithdrawn', obligationId: 'obl_1', marks: ['red', 'urge'], because: 'inTime' })).toEqual({
    zh: '柳林镇建设办的“办理”在期限以内已经办理，撤销“已超期”、“催办”。',
    en: 'Handling, owed by the Construction Office: it was done within its time; withdrawn: overdue, an urging.',
  })
})
