import { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { organizationKinds, roles } from '../../workflows/rules/suggestion.ts'

/** Who is signed in, and the posts he holds today. */
export const meView = z
  .object({
    personId: z.string(),
    name: z.string(),
    username: z.string(),
    mustChangePassword: z.boolean().describe('先改密码，才能办别的 / change the password before anything else'),
    hasSecondFactor: z.boolean(),
    mustSetUpSecondFactor: z
      .boolean()
      .describe('先设好动态口令，才能办别的 / set up the second factor before anything else'),
    posts: z.array(
      z.object({
        id: z.string(),
        role: z.enum(roles),
        organization: z.object({
          id: z.string(),
          name: z.string(),
          nameEn: z.string(),
          kind: z.enum(organizationKinds),
          placeId: z.string(),
        }),
      }),
    ),
  })
  .meta({ id: 'Me' })

export const viewMe = (
  { personId, name, username, mustChangePassword, hasSecondFactor, posts }: Me,
  mustSetUpSecondFactor: boolean,
): z.output<typeof meView> => ({
  personId,
  name,
  username,
  mustChangePassword,
  hasSecondFactor,
  mustSetUpSecondFactor,
  posts: posts.map(({ id, role, organization }) => ({ id, role, organization })),
})
