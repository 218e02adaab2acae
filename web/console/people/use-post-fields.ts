import { giverOf, heldAt } from '../../../workflows/rules/posts.ts'
import { roles } from '../../../workflows/rules/suggestion.ts'
import { roleNames } from '../../../workflows/rules/words.ts'
import { useOrganizations } from '../moves/directories.ts'
import type { Entry } from '../registers/entry-form.tsx'
import type { EntryField } from '../registers/entry-input.tsx'
import { keepsPlace } from '../registers/keeps-place.ts'
import { useDesk } from '../session/desk-context.ts'
import { postsOfDesk } from '../session/posts-of-desk.ts'
import { useWords } from '../words/use-words.ts'

/** The fields of a post: first where, then those posts that are held there and are his to give who sits here, then from when to when. */
export function usePostFields(): (entry: Entry) => readonly EntryField[] {
  const { t, say, nameOf } = useWords()
  const posts = postsOfDesk(useDesk())
  const keeper = posts.filter(({ role }) => role === 'systemAdministrator' || role === 'securityAdministrator')
  const organizations = (useOrganizations().data ?? []).filter((standing) =>
    keeper.some((post) => keepsPlace(post, standing)),
  )
  const given = roles.filter((role) => keeper.some((post) => post.role === giverOf(role)))
  const places = organizations.filter(({ kind }) => given.some((role) => heldAt[role].includes(kind)))
  return ({ organizationId }) => {
    const kind = organizations.find(({ id }) => id === organizationId)?.kind
    const open = given.filter((role) => kind !== undefined && heldAt[role].includes(kind))
    return [
      {
        kind: 'pick',
        name: 'organizationId',
        label: t('people.organization'),
        required: true,
        options: places.map((one) => ({ value: one.id, label: nameOf(one) })),
      },
      {
        kind: 'choice',
        name: 'role',
        label: t('people.role'),
        required: true,
        ...(kind === undefined && { extra: t('people.organizationFirst') }),
        options: open.map((role) => ({ value: role, label: say(roleNames[role]) })),
      },
      { kind: 'day', name: 'fromOn', label: t('people.firstDay'), required: true },
      { kind: 'day', name: 'toOn', label: t('people.lastDay'), extra: t('people.lastDayNote') },
    ]
  }
}
