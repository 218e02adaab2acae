import createClient from 'openapi-fetch'
import type { components, paths } from './openapi.d.ts'

export type Problem = components['schemas']['Problem']

/** The doors of the house, as their own document describes them. */
export const client = createClient<paths>({ baseUrl: '/' })
