import { z } from 'zod'
import type { RegisteredPerson } from '../../db/queries/person-register.ts'
import { roles } from '../../workflows/rules/suggestion.ts'

/** Somebody of the register of people, with his posts. */
export const registeredPersonShape = z
  .object({
    personId: z.string(),
    name: z.string(),
    username: z.string().nullable(),
    hasSecondFactor: z.boolean(),
    hasIdentity: z.boolean().describe('已关联统一身份认证 / linked to the identity provider'),
    posts: z.array(
      z.object({
        id: z.string(),
        role: z.enum(roles),
        fromOn: z.string(),
        toOn: z.string().nullable(),
        organization: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }),
      }),
    ),
  })
  .meta({ id: 'RegisteredPerson' })

export const registeredPersonView = (row: RegisteredPerson): z.output<typeof registeredPersonShape> => ({
  ...row,
  posts: [...row.posts],
})
