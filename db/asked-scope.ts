import { AsyncLocalStorage } from 'node:async_hooks'

/** Whose suggestions the question under way may see, as `huiyin.scope` says it; nothing there: nobody's. */
export const askedScope = new AsyncLocalStorage<string>()
