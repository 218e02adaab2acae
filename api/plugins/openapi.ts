import swagger from '@fastify/swagger'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { Api } from '../api.ts'

/** Collects every route registered after it into OpenAPI 3.1, from the same schemas that check what comes in. */
export async function openapi(app: Api): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '回音 Huiyin',
        version: '0.1.0',
        description:
          '人大代表联络站意见建议办理。先 POST /api/session 登录；办理步骤都带 Idempotency-Key，同一个键重复提交不会重复办理。\n\n' +
          'Suggestions to deputy liaison stations, followed until their answer. Sign in at POST /api/session first; every act carries ' +
          'an Idempotency-Key, and repeating it does nothing twice.',
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}
