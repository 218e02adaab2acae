/** The closed lists as people read them: Chinese, then English. Stages and feedback kinds stand in refusals.ts. */
import type { Holder } from './route.ts'
import type { NoticeState } from './notices.ts'
import type { Sentence } from './refusals.ts'
import type { MarkKind } from './policy.ts'
import type { PersonalRequestKind, PersonalRequestOutcome } from './personal-requests.ts'
import type { AttendanceKind } from './receptions.ts'
import type { CoSignatureWord, MotionDecision, PaperKind } from './research.ts'
import type {
  AssignmentPart,
  Channel,
  CommitmentOutcome,
  CodeProof,
  Correctable,
  FeedbackMode,
  JoinedMilestoneKind,
  NoticeKind,
  ResearchMilestoneKind,
  Role,
  Route,
  Satisfaction,
  SettlementHow,
  SolutionDegree,
  VoidReason,
  WithdrawnBecause,
} from './suggestion.ts'

type Names<K extends string> = Readonly<Record<K, Sentence>>

export const routeNames: Names<Route> = {
  answer: { zh: '解答回复', en: 'answered here' },
  township: { zh: '交办（乡镇、街道职责）', en: 'assigned within the township' },
  county: { zh: '转办（上级部门职责）', en: 'transferred by the county office' },
  research: { zh: '专题调研', en: 'researched' },
  redirect: { zh: '解释告知（涉法涉诉）', en: 'explained and redirected' },
}

export const holderNames: Names<Holder> = {
  station: { zh: '联络站', en: 'the station' },
  TownshipOffice: { zh: '乡镇（街道）人大工作机构', en: 'the township office' },
  CountyOffice: { zh: '县级人大常委会代表工作机构', en: 'the county office' },
  CityOffice: { zh: '市级人大常委会代表工作机构', en: 'the city office' },
  HandlingUnit: { zh: '承办单位', en: 'the handling unit' },
  localOffice: { zh: '当地人大工作机构', en: 'the local congress office' },
}

export const roleNames: Names<Role> = {
  liaisonOfficer: { zh: '联络员', en: 'liaison officer' },
  stationHead: { zh: '站长', en: 'station head' },
  deputy: { zh: '代表', en: 'deputy' },
  townshipOfficer: { zh: '工作人员', en: 'officer' },
  townshipChair: { zh: '人大主席', en: 'chair' },
  workingCommitteeDirector: { zh: '工委主任', en: 'director' },
  countyOfficer: { zh: '工作人员', en: 'officer' },
  countyOfficeHead: { zh: '主任', en: 'head' },
  cityOfficer: { zh: '工作人员', en: 'officer' },
  unitOfficial: { zh: '承办人', en: 'official' },
  supervisor: { zh: '监督人员', en: 'supervisor' },
  systemAdministrator: { zh: '系统管理员', en: 'system administrator' },
  securityAdministrator: { zh: '安全管理员', en: 'security administrator' },
  auditAdministrator: { zh: '审计管理员', en: 'audit administrator' },
}

export const channelNames: Names<Channel> = {
  reception: { zh: '接待', en: 'at a reception' },
  mailbox: { zh: '信箱', en: 'from the mailbox' },
  online: { zh: '扫码（网上）', en: 'online' },
  phone: { zh: '电话', en: 'by telephone' },
  letter: { zh: '来信', en: 'by letter' },
  grid: { zh: '网格走访', en: 'on a grid visit' },
  deputy: { zh: '代表带来', en: 'brought by a deputy' },
  activity: { zh: '活动收集', en: 'at an activity' },
}

export const attendanceNames: Names<AttendanceKind> = {
  entryRecord: { zh: '代表进站', en: 'deputy at the station' },
  organVisit: { zh: '单位下派人员进站', en: 'sent by a state organ' },
}

export const modeNames: Names<FeedbackMode> = {
  phone: { zh: '电话', en: 'by telephone' },
  sms: { zh: '短信', en: 'by text message' },
  wechat: { zh: '微信', en: 'by WeChat' },
  visit: { zh: '当面', en: 'in person' },
  letter: { zh: '书面', en: 'in writing' },
  online: { zh: '网上', en: 'online' },
  noticeBoard: { zh: '公示栏', en: 'on the notice board' },
}

/** 督办中: a signed supervision has gone out and what it lists is still owed. */
export const underSupervisionName: Sentence = { zh: '督办中', en: 'Under supervision' }
export const satisfactionNames: Names<Satisfaction> = {
  satisfied: { zh: '满意', en: 'satisfied' },
  basicallySatisfied: { zh: '基本满意', en: 'basically satisfied' },
  dissatisfied: { zh: '不满意', en: 'dissatisfied' },
  unrated: { zh: '未评价', en: 'unrated' },
}

export const partNames: Names<AssignmentPart> = {
  lead: { zh: '主办', en: 'lead unit' },
  co: { zh: '协办', en: 'co-handling unit' },
  separate: { zh: '分别办理', en: 'handles it separately' },
}

export const commitmentNames: Names<CommitmentOutcome> = {
  kept: { zh: '已兑现', en: 'kept' },
  newDate: { zh: '另定日期，写明了理由', en: 'a new day, with a reason' },
  cannotBeKept: { zh: '无法兑现，写明了理由', en: 'cannot be kept, with a reason' },
}

export const degreeNames: Names<SolutionDegree> = {
  solved: { zh: '已经解决或者基本解决', en: 'solved or basically solved' },
  planned: { zh: '正在解决或者列入计划', en: 'being solved or planned' },
  noted: { zh: '因条件限制留作参考', en: 'kept for reference' },
}

export const markNames: Names<MarkKind> = {
  amber: { zh: '临期提醒', en: 'a reminder before the end' },
  red: { zh: '已超期', en: 'overdue' },
  urge: { zh: '催办', en: 'an urging' },
  supervise: { zh: '提请督办', en: 'put up for supervision' },
  notice: { zh: '超期提示', en: 'an overdue notice' },
  noticeUp: { zh: '超期情况报上级', en: 'an overdue notice to the superior' },
  expire: { zh: '期限届满', en: 'the end of the window' },
}

export const withdrawnNames: Names<WithdrawnBecause> = {
  policy: { zh: '按改用的办理时限尚未到期', en: 'not yet due under the policy it was moved to' },
  calendar: { zh: '期限已经后移，尚未超期', en: 'its end has moved and is still to come' },
  inTime: { zh: '在期限以内已经办理', en: 'it was done within its time' },
}

export const noticeKindNames: Names<NoticeKind> = {
  urge: { zh: '催办通知', en: 'urging' },
  supervision: { zh: '督办单', en: 'supervision' },
}

export const noticeStateNames: Names<NoticeState> = {
  draft: { zh: '待签发', en: 'to be signed' },
  signed: { zh: '已签待发', en: 'signed, goes out in office hours' },
  sent: { zh: '已发出', en: 'sent' },
  received: { zh: '已接收', en: 'received' },
  cancelled: { zh: '已撤销（事项已办）', en: 'cancelled: it was done' },
  declined: { zh: '未签发', en: 'not signed, with a reason' },
}

export const personalRequestNames: Names<PersonalRequestKind> = {
  access: { zh: '查阅、复制', en: 'to see and copy' },
  correction: { zh: '更正、补充', en: 'to correct or complete' },
  erasure: { zh: '删除', en: 'to erase' },
}
export const personalOutcomeNames: Names<PersonalRequestOutcome> = {
  granted: { zh: '已办理', en: 'done as asked' },
  declined: { zh: '不予办理', en: 'declined, with the reason' },
}

export const settlementNames: Names<SettlementHow> = {
  done: { zh: '已完成', en: 'done' },
  impossible: { zh: '无法反馈，已记录理由', en: 'impossible, with the reason on record' },
  superseded: { zh: '办理方式变化，不再需要', en: 'superseded' },
  overtaken: { zh: '已由后来的告知代替', en: 'overtaken by a later word' },
  withdrawn: { zh: '反映人撤回', en: 'withdrawn' },
  unrated: { zh: '期满未评价', en: 'unrated when the window ended' },
  mayNotReturn: { zh: '期满不得退回', en: 'the time to return it has passed' },
  notSupplied: { zh: '未补充', en: 'no supplement came' },
  voided: { zh: '登记作废', en: 'the entry was voided' },
}

export const milestoneNames: Names<ResearchMilestoneKind> = {
  researchDecided: { zh: '决定开展调研', en: 'it was decided on' },
  reportExtended: { zh: '调研报告延期提出', en: 'its report was given more time' },
  reportTransmitted: { zh: '调研报告已转交有关机关', en: 'its report was passed on' },
  reportFedBack: { zh: '有关机关已反馈', en: 'the organ has answered' },
  paperFiled: { zh: '已提出议案（建议）', en: 'a deputy paper was filed' },
  paperReplied: { zh: '代表建议已答复', en: 'the recommendation was replied to' },
  motionDecided: { zh: '议案已有处理决定', en: 'the motion was decided on' },
  motionResolved: { zh: '议案已经大会审议', en: 'the session resolved on the motion' },
  researchConcludedWithoutPaper: { zh: '调研结束，未提出议案（建议）', en: 'it ended without a paper' },
}

export const correctableNames: Names<Correctable> = {
  name: { zh: '姓名', en: 'the name' },
  phone: { zh: '电话', en: 'the telephone number' },
  address: { zh: '住址', en: 'the address' },
  place: { zh: '地点', en: 'the place' },
  category: { zh: '类别', en: 'the category' },
  channel: { zh: '来源渠道', en: 'the channel' },
  collectedAt: { zh: '收集时间', en: 'when it was collected' },
  submitter: { zh: '反映人', en: 'a submitter' },
}

export const voidReasonNames: Names<VoidReason> = {
  enteredTwice: { zh: '重复登记', en: 'entered twice' },
  notASuggestion: { zh: '误登（空白或者试录）', en: 'entered by mistake (blank, or a try)' },
}

export const proofNames: Names<CodeProof> = {
  idCard: { zh: '核对身份证', en: 'by his identity card' },
  phoneCallBack: { zh: '按登记电话回拨核实', en: 'by calling back the number on record' },
  knownInPerson: { zh: '本人当面、工作人员认识', en: 'known in person' },
}

/** How a lead stands, for those who joined it. */
export const joinedMilestoneNames: Names<JoinedMilestoneKind> = {
  registered: { zh: '回到登记，重新分类', en: 'it is to be classified again' },
  classified: { zh: '已分类', en: 'its route was decided' },
  submitted: { zh: '已报县级', en: 'it was submitted to the county office' },
  assigned: { zh: '已交办', en: 'it was assigned to a unit' },
  transferred: { zh: '已转办', en: 'it was transferred to a unit' },
  handling: { zh: '承办单位办理中', en: 'the unit is at work on it' },
  resultSubmitted: { zh: '办理结果待审核', en: 'its result is being checked' },
  awaitingFeedback: { zh: '已有结果，待分别答复', en: 'what came of it is known; everyone here is told for himself' },
  freed: { zh: '不再合并办理，恢复单独办理', en: 'it leads no longer; this one goes on by itself' },
}

export const paperNames: Names<PaperKind> = {
  motion: { zh: '议案', en: 'motion' },
  recommendation: { zh: '建议、批评和意见', en: 'recommendation' },
}

export const motionDecisionNames: Names<MotionDecision> = {
  onAgenda: { zh: '列入会议议程', en: 'put on the agenda' },
  toSpecialCommittee: { zh: '交专门委员会审议', en: 'given to a special committee' },
  asRecommendation: { zh: '转作建议、批评和意见', en: 'treated as a recommendation' },
  notTaken: { zh: '不列入议程', en: 'not taken' },
}

export const coSignatureNames: Names<CoSignatureWord> = {
  confirmed: { zh: '已确认', en: 'confirmed' },
  awaited: { zh: '未确认', en: 'not confirmed yet' },
  denied: { zh: '否认', en: 'denied' },
}
