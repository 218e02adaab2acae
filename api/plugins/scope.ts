import { withinScope } from '../../db/within-scope.ts'
import { scopeOf } from '../../workflows/rules/access.ts'
import type { Api } from '../api.ts'

/**
 * What a door does with `needs.db` it does within the sight of the one who asks. Set once the body is read, for reading it leaves the
 * chain of calls that carries a scope.
 */
export function scope(app: Api): void {
  app.addHook('preValidation', (request, _reply, done) => {
    const { me } = request
    withinScope(me === null ? [] : scopeOf(me.personId, me.posts), done)
  })
}
