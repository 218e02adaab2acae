type Repair = 'rebuild' | 'start' | 'restart' | 'resync' | 'sendAgain'

/** Everything that can have come apart between rows, ledger, stories and outbox, each with what mends it. */
interface Kind {
  readonly zh: string
  readonly en: string
  /** Null: a caretaker may only name it. */
  readonly repair: { readonly by: Repair; readonly zh: string; readonly en: string } | null
}
const fromLedger = { by: 'rebuild', zh: '按台账重建', en: 'rebuild it from the ledger' } as const
const resync = { by: 'resync', zh: '让流程重读本件', en: 'let its story read the row again' } as const
const sendAgain = { by: 'sendAgain', zh: '重新送出', en: 'send it again' } as const

export const differenceKinds = {
  ledgerBroken: { zh: '台账的链条断了', en: 'the chain of its ledger is broken', repair: null },
  newerState: {
    zh: '由更新版本的程序写成，不作判断',
    en: 'was written by a newer program and is not judged',
    repair: null,
  },
  state: { zh: '状态与台账不符', en: 'its state is not what the ledger tells', repair: fromLedger },
  columns: { zh: '列表字段与台账不符', en: 'columns are not what the ledger tells', repair: fromLedger },
  obligations: { zh: '应办事项与台账不符', en: 'its obligations are not what the ledger tells', repair: fromLedger },
  assignments: { zh: '承办任务与台账不符', en: "its units' tasks are not what the ledger tells", repair: fromLedger },
  storyMissing: {
    zh: '未办结而没有运行的流程',
    en: 'is open and no story of it runs',
    repair: { by: 'start', zh: '启动流程', en: 'start its story' },
  },
  storyBehind: { zh: '流程落后于台账', en: 'its story is behind the ledger', repair: resync },
  storyAhead: {
    zh: '流程超前于台账',
    en: 'its story is ahead of the ledger',
    repair: { by: 'restart', zh: '按本件重启流程', en: 'start its story anew from the row' },
  },
  storyUnended: { zh: '已经结束而流程还在运行', en: 'has ended and its story still runs', repair: resync },
  alarmLate: { zh: '没有在下一时点以前响的闹钟', en: 'no alarm rings by its next mark', repair: resync },
  storyStuck: {
    zh: '流程等待办理进程超过一分钟',
    en: 'its story has waited over a minute for a worker',
    repair: null,
  },
  storyUnreadable: {
    zh: '流程的内容打不开（缺密钥）',
    en: 'its story cannot be opened (a key is missing)',
    repair: null,
  },
  storyOrphan: { zh: '流程在运行而没有这一件', en: 'a story runs and there is no such row', repair: null },
  outboxLost: { zh: '已标为送达而流程从未收到', en: 'passes for delivered and was never heard', repair: sendAgain },
  outboxStuck: { zh: '一分钟以上没有送出', en: 'has not left for over a minute', repair: sendAgain },
  outboxPoisoned: { zh: '多次送不出去，已搁置', en: 'failed too often and was set aside', repair: null },
} as const satisfies Record<string, Kind>
export type DifferenceKind = keyof typeof differenceKinds

export interface Difference {
  /** `suggestion sug_…`, `research res_…`, `outbox 17 …`, or a workflow's id. */
  readonly subject: string
  readonly kind: DifferenceKind
  /** Names of columns, ids of rows, numbers; never anybody's words. */
  readonly details: readonly string[]
}
/** `left`: it may only be named, or this role may not mend it. */
export type Outcome = 'wouldRepair' | 'repaired' | 'left'
