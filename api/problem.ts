import { z } from 'zod'
import type { DoorRefusal } from './refusals.ts'

const titles: Readonly<Record<DoorRefusal['status'], readonly [string, string]>> = {
  400: ['填写有误', 'The request is not right'],
  401: ['需要登录', 'Sign in first'],
  403: ['无权办理', 'Not allowed'],
  404: ['没有找到', 'Not found'],
  409: ['现在不能这样办', 'Not possible now'],
  413: ['内容太大', 'Too large'],
  415: ['格式不对', 'Unsupported format'],
  422: ['内容不合适', 'It does not fit'],
  429: ['次数太多', 'Too many attempts'],
  500: ['系统内部错误', 'Internal error'],
  503: ['暂时无法受理', 'Not available now'],
}

/** RFC 9457, in two languages, with the way out. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    title_en: z.string(),
    status: z.int(),
    detail: z.string(),
    detail_en: z.string(),
    code: z.string(),
    wayOut: z.object({ zh: z.string(), en: z.string() }),
    fields: z.record(z.string(), z.unknown()).optional(),
    requestId: z.string(),
  })
  .meta({
    id: 'Problem',
    description: '拒绝或故障的说明 / why it was not done, and the way out (RFC 9457)',
    examples: [
      {
        type: 'urn:huiyin:problem:not-found',
        title: '没有找到',
        title_en: 'Not found',
        status: 404,
        detail: '没有找到，或者不在您的查看范围内。',
        detail_en: 'Not found, or not yours to see.',
        code: 'not-found',
        wayOut: { zh: '请核对编号。', en: 'Check the number.' },
        requestId: 'req_01k9c0000000000000000000',
      },
    ],
  })

/** A refusal as the client reads it. */
export const problemOf = (refusal: DoorRefusal, requestId: string): z.output<typeof problem> => {
  const [title, titleEn] = titles[refusal.status]
  return {
    type: `urn:huiyin:problem:${refusal.code}`,
    title,
    title_en: titleEn,
    status: refusal.status,
    detail: refusal.say.zh,
    detail_en: refusal.say.en,
    code: refusal.code,
    wayOut: refusal.wayOut,
    ...(refusal.fields ? { fields: { ...refusal.fields } } : {}),
    requestId,
  }
}

type Listed = Exclude<DoorRefusal['status'], 413 | 415 | 500>

/** For a route's `response` schema: the refusals worth naming in the documents. 413, 415 and 500 may come from every door. */
export const problems = <S extends Listed>(...statuses: readonly S[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: titles[status].join(' / '), content: { 'application/problem+json': { schema: problem } } },
    ]),
  ) as Record<S, { description: string; content: { 'application/problem+json': { schema: typeof problem } } }>
