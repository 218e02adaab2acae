import { no } from '../refusals.ts'

/** What signing in by the county's identity provider says no with. */
export const oidcRefusals = {
  notConfigured: () =>
    no(
      'identity.not-configured',
      409,
      ['这里没有接入统一身份认证。', 'No identity provider is set up here.'],
      [
        '请用用户名和密码登录；要接入的，见运维说明（docs/production.md）。',
        'Sign in with username and password; docs/production.md says how one is set up.',
      ],
    ),
  attemptOver: () =>
    no(
      'identity.attempt-over',
      401,
      [
        '这次登录已经过期、已经用过，或者不是从这个浏览器开始的。',
        'This sign-in is over, was used, or was begun in another browser.',
      ],
      ['请回到登录页重新开始。', 'Begin anew at the sign-in page.'],
    ),
  declined: () =>
    no(
      'identity.declined',
      401,
      ['统一身份认证没有让您登录，或者您取消了。', 'The identity provider did not let you in, or you left it.'],
      [
        '请重新登录；仍然不行的，问统一身份认证的管理方。',
        'Try anew; if it stays so, ask those who keep the provider.',
      ],
    ),
  notBelieved: () =>
    no(
      'identity.refused',
      401,
      [
        '统一身份认证送回的答复没有通过核验，没有登录。',
        'What the identity provider sent back did not stand the checks: nobody is signed in.',
      ],
      [
        '请重新登录；仍然不行的，请系统管理员查看日志里的原因，先用用户名和密码登录。',
        'Try anew; if it stays so, a system administrator finds the reason in the log. Until then use your password.',
      ],
    ),
  away: () =>
    no(
      'identity.away',
      503,
      ['统一身份认证没有应答。', 'The identity provider does not answer.'],
      ['请稍后再试，或者用用户名和密码登录。', 'Try again later, or sign in with username and password.'],
      { retryAfter: 30 },
    ),
  /** The same whether nobody was given this identity or the account is closed. */
  noAccount: (subject: string) =>
    no(
      'identity.no-account',
      401,
      [
        `统一身份认证认得您，但您在这里没有可用的账户。您的认证编号：${subject}`,
        `The identity provider knows you, but no account here is open to you. Your number there: ${subject}`,
      ],
      [
        '请把这个编号交给本单位的系统管理员，由他关联到您的账户；已经关联的，可能账户停用了。',
        'Give this number to your system administrator, who links it to your account; if it is linked, the account may be closed.',
      ],
    ),
  identityTaken: () =>
    no(
      'identity.taken',
      409,
      ['这个认证编号已经关联了一个账户。', 'This number is linked to an account already.'],
      ['请核对编号；一个编号只能登录一个账户。', 'Check the number: one number opens one account.'],
    ),
  identityThere: () =>
    no(
      'identity.there',
      409,
      ['这个账户已经关联了认证编号。', 'This account is linked already.'],
      ['要换编号的，先解除原来的。', 'Take off the link it has, then link the new number.'],
    ),
  noAccountToLink: () =>
    no(
      'identity.no-account-to-link',
      409,
      ['他还没有账户。', 'He has no account yet.'],
      ['请先为他开通账户，再关联。', 'Open one for him first.'],
    ),
  notLinked: () =>
    no(
      'identity.not-linked',
      409,
      ['这个账户没有关联认证编号。', 'This account is not linked.'],
      ['不用解除。', 'There is nothing to take off.'],
    ),
  notYourOwn: () =>
    no(
      'identity.not-your-own',
      403,
      ['不能给自己的账户关联或者解除认证编号。', 'Nobody links or unlinks his own account.'],
      ['请由另一位管理员办理。', 'Ask another administrator.'],
    ),
}
