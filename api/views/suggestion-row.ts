import { z } from 'zod'
import { coded, sentence } from '../fields.ts'

/** A suggestion as lists show it. */
export const suggestionRowShape = z.object({
  id: z.string(),
  receiptNumber: z.string(),
  title: z.string(),
  stage: coded,
  route: z.string().nullable(),
  routeName: sentence.nullable(),
  holder: z.object({ role: z.string(), organizationId: z.string().nullable(), name: sentence }),
  nextDueAt: z.string().nullable(),
  light: coded,
  /** What the asker's own bodies owe first on it. */
  toDo: coded.nullable(),
  /** 未读 / something happened to it since the asker opened it */
  unread: z.boolean(),
  submitterCount: z.number(),
  urgent: z.boolean(),
  /** 督办中 / a signed supervision lists something still owed; else null */
  supervised: coded.nullable(),
  joined: z.boolean(),
  channel: z.string(),
  round: z.number(),
  registeredAt: z.string(),
})
