import type { Words } from '../words.ts'

/** 统一身份认证: signing in by the county's provider. */
export const identityWords = {
  'identity.or': ['或者', 'or'],
  'identity.button': ['用统一身份认证登录', 'Sign in with the identity provider'],
  'identity.comingBack': ['正在核对统一身份认证的答复…', 'Checking what the identity provider answered…'],
} as const satisfies Words
