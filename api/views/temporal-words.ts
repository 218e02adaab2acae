import type { Sentence } from '../../workflows/rules/refusals.ts'

const words: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  WORKFLOW_EXECUTION_STARTED: ['流程启动', 'the workflow began'],
  WORKFLOW_EXECUTION_COMPLETED: ['流程结束', 'the workflow ended'],
  WORKFLOW_EXECUTION_FAILED: ['流程失败', 'the workflow failed'],
  WORKFLOW_EXECUTION_TIMED_OUT: ['流程超时', 'the workflow timed out'],
  WORKFLOW_EXECUTION_CANCELED: ['流程被取消', 'the workflow was cancelled'],
  WORKFLOW_EXECUTION_TERMINATED: ['流程被终止', 'the workflow was terminated'],
  WORKFLOW_EXECUTION_CONTINUED_AS_NEW: ['换新一段继续运行', 'went on as a new run'],
  WORKFLOW_EXECUTION_UPDATE_ACCEPTED: ['收到一步办理', 'a move arrived (Update)'],
  WORKFLOW_EXECUTION_UPDATE_COMPLETED: ['答复这一步', 'the move was answered'],
  WORKFLOW_EXECUTION_SIGNALED: ['收到消息', 'a message arrived (Signal)'],
  WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY: ['流程属性被改动', 'properties were changed'],
  ACTIVITY_TASK_SCHEDULED: ['安排记入台账', 'writing it was scheduled (activity)'],
  ACTIVITY_TASK_STARTED: ['开始记入台账', 'writing it began'],
  ACTIVITY_TASK_COMPLETED: ['已记入台账', 'it was written'],
  ACTIVITY_TASK_FAILED: ['记入台账失败', 'writing it failed'],
  ACTIVITY_TASK_TIMED_OUT: ['记入台账超时', 'writing it timed out'],
  TIMER_STARTED: ['设定闹钟', 'an alarm was set (timer)'],
  TIMER_FIRED: ['闹钟响了', 'the alarm rang (timer)'],
  TIMER_CANCELED: ['取消闹钟', 'the alarm was taken back'],
  UPSERT_WORKFLOW_SEARCH_ATTRIBUTES: ['更新检索字段', 'search attributes were set'],
}

/** What an event of Temporal's history is called here; one that has no words keeps Temporal's own name. */
export function temporalWords(type: string): Sentence & { readonly code: string } {
  const [zh, en] = words[type] ?? [type, type]
  return { code: type, zh, en }
}
