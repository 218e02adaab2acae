import type { Problem } from './client.ts'

/** What a door did not do, as a sentence with its way out. */
export class Refused extends Error {
  readonly problem: Pick<
    Problem,
    'status' | 'code' | 'title' | 'title_en' | 'detail' | 'detail_en' | 'wayOut' | 'fields'
  > &
    Partial<Pick<Problem, 'requestId'>>

  constructor(problem: Refused['problem']) {
    super(problem.detail_en)
    this.problem = problem
  }

  /** Nobody knows whether it was done: the same key must be sent again. */
  get isUnknown(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500
  }
}

/** The line to the house is broken, or what answered is not the house. */
export const unreachable = (): Refused =>
  new Refused({
    status: 0,
    code: 'unreachable',
    title: '连接中断',
    title_en: 'No connection',
    detail: '没有连上服务器，不知道是否已经收到。',
    detail_en: 'The server was not reached; it is not known whether it heard this.',
    wayOut: {
      zh: '请检查网络后再按一次：同一张表单重复提交不会重复办理。',
      en: 'Check the network and press again: the same form sent twice acts once.',
    },
  })
