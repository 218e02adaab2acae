import { callWords, type Refusal, type Sentence } from '../workflows/rules/refusals.ts'

/** What a door itself may say no with; the law's own refusals are in `workflows/rules/refusals.ts`. */
export interface DoorRefusal extends Omit<Refusal, 'status'> {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503
  /** Seconds, where trying again makes sense. */
  readonly retryAfter?: number
}

/** Builds one: what is not possible, then the way out, each in Chinese and English. */
export const no = (
  code: string,
  status: DoorRefusal['status'],
  say: readonly [string, string],
  wayOut: readonly [string, string],
  more: Pick<DoorRefusal, 'fields' | 'retryAfter'> = {},
): DoorRefusal => ({
  code,
  status,
  say: { zh: say[0], en: say[1] },
  wayOut: { zh: wayOut[0], en: wayOut[1] },
  ...more,
})

/** A field that was not right, and why. `field` is its path: `submitters.0.name`, or `header idempotency-key`. */
export interface WrongField extends Sentence {
  readonly field: string
}

type Contact = NonNullable<Parameters<typeof callWords>[0]>
/** A unit that has no account asks for a new code by telephone. */
const newCode = (contact: Contact): readonly [string, string] => {
  const [zh, en] = callWords(contact)
  return [`${zh.slice(0, -1)}，请其补发校验码。`, `${en.slice(0, -1)} and ask for a new code.`]
}

export const doorRefusals = {
  notSignedIn: () =>
    no(
      'session.missing',
      401,
      ['您还没有登录，或者登录已过期。', 'You are not signed in, or no longer.'],
      ['请登录后再试。', 'Sign in and try again.'],
    ),
  wrongPassword: () =>
    no(
      'session.refused',
      401,
      ['用户名或密码不正确。', 'The username or the password is not right.'],
      ['请核对后再试；忘记密码的，请系统管理员重置。', 'Check both; a system administrator resets a lost password.'],
    ),
  changePasswordFirst: () =>
    no(
      'password.change-first',
      403,
      [
        '您的密码是别人设定的，或者已经到期，请先修改。',
        'Your password was set by somebody else or is too old: change it first.',
      ],
      ['请在“修改密码”中改成自己的密码（POST /api/me/password）。', 'Choose one of your own (POST /api/me/password).'],
    ),
  secondFactorFirst: () =>
    no(
      'second-factor.first',
      403,
      ['您的岗位要求用动态口令登录，请先设置。', 'Your post asks for a second factor at sign-in: set it up first.'],
      [
        '请在“我的账户”中设置（POST /api/me/second-factor）。',
        'Set it up in your account (POST /api/me/second-factor).',
      ],
    ),
  /** 401 where it would have let somebody in, 422 where he is in already. */
  codeWrong: (status: 401 | 422) =>
    no(
      'second-factor.refused',
      status,
      ['动态口令不正确，或者已经用过、过期。', 'The code is not right, was used before, or is over.'],
      [
        '请输入应用里正在显示的六位数字；手机不在身边的，用备用码；都没有的，请系统管理员解除。',
        'Enter the six digits shown now; without the device use a backup code; without either ask a system administrator.',
      ],
    ),
  secondFactorThere: () =>
    no(
      'second-factor.there',
      409,
      ['已经设好动态口令了。', 'The second factor is set up already.'],
      ['要换手机的，先停用，再重新设置。', 'To change the device, turn it off first.'],
    ),
  passwordUsedBefore: () =>
    no(
      'password.used-before',
      422,
      ['这个密码最近用过。', 'This password was in use not long ago.'],
      ['请换一个最近五次没有用过的。', 'Choose one that is not among your last five.'],
    ),
  currentPasswordWrong: () =>
    no(
      'password.current-wrong',
      422,
      ['现在的密码不正确，没有修改。', 'The present password is not right; nothing was changed.'],
      ['请核对后再试；忘记的，请系统管理员重置。', 'Check it; a system administrator resets a lost one.'],
    ),
  /** A wrong link and a wrong code are told alike. */
  linkRefused: () =>
    no(
      'link.refused',
      404,
      ['链接或者校验码不正确。', 'The link or its code is not right.'],
      [
        '请核对校验码（不分大小写）；链接不完整的，请重新扫码。',
        'Check the code (case does not matter); scan again where the link is not whole.',
      ],
    ),
  linkCodeUsed: (contact: Contact) =>
    no(
      'link.code-used',
      409,
      ['这个校验码已经用过，只能用一次。', 'This code was used before; it is taken once.'],
      newCode(contact),
      { fields: { office: contact.name, phone: contact.phone } },
    ),
  /** `contact`: where it is known which link it was. */
  linkNotOpen: (contact: Contact | null = null) =>
    no(
      'link.not-open',
      401,
      ['页面没有打开，或者离开太久已经关闭。', 'This page is not open, or was left for too long.'],
      contact === null ? ['请打开办理链接，输入校验码。', 'Open the link and enter its code.'] : newCode(contact),
      contact === null ? {} : { fields: { office: contact.name, phone: contact.phone } },
    ),
  crossSite: () =>
    no(
      'request.cross-site',
      403,
      ['这个请求来自别的网站，没有受理。', 'This request came from another site.'],
      ['请在本系统的页面里操作。', 'Act on the pages of this system.'],
    ),
  postNotHeld: () =>
    no(
      'post.not-held',
      403,
      ['您现在没有这个岗位。', 'You do not hold this post today.'],
      ['请从“我的岗位”中选择（GET /api/me）。', 'Choose one of your own posts (GET /api/me).'],
    ),
  noPost: () =>
    no(
      'post.none',
      403,
      ['您现在没有可以办理此事的岗位。', 'None of your posts may do this.'],
      ['请由有权的人员办理。', 'Ask somebody whose post allows it.'],
    ),
  mayNotUrge: () =>
    no(
      'notice.may-not-urge',
      403,
      [
        '催办由交办机关或者它的上级机关发出。',
        'An urging is sent by the office that gave the matter out, or one above it.',
      ],
      ['请以乡镇（街道）、县、市人大工作机构的岗位发出。', 'Act in a post of the township, county or city office.'],
    ),
  mayNotSign: () =>
    no(
      'notice.may-not-sign',
      403,
      [
        '督办单由交办机关的主席、主任签发。',
        'A supervision is signed by the chair or director of the office that gave the matter out.',
      ],
      ['请主席、主任登录后签发。', 'The chair or director signs in and signs it.'],
    ),
  noticeNotYours: () =>
    no(
      'notice.not-yours',
      403,
      ['由收到通知的承办单位接收。', 'It is received by the unit it was sent to.'],
      ['请该单位承办人登录后接收。', 'An official of that unit signs in and receives it.'],
    ),
  notFound: () =>
    no(
      'not-found',
      404,
      ['没有找到，或者不在您的查看范围内。', 'Not found, or not yours to see.'],
      ['请核对编号。', 'Check the number.'],
    ),
  noSuchDoor: () =>
    no(
      'door.unknown',
      404,
      ['没有这个接口。', 'There is no such address here.'],
      ['接口目录见 /api/docs。', 'All addresses are listed at /api/docs.'],
    ),
  invalid: (wrong: readonly WrongField[]) =>
    no(
      'request.invalid',
      400,
      [
        `填写有误：${wrong.map(({ field, zh }) => `${field}（${zh}）`).join('；')}。`,
        `Not right: ${wrong.map(({ field, en }) => `${field} (${en})`).join('; ')}.`,
      ],
      ['请改正后再提交。', 'Correct it and send it again.'],
      { fields: { wrong } },
    ),
  unreadable: () =>
    no(
      'request.unreadable',
      400,
      ['请求内容读不出来。', 'The request cannot be read.'],
      ['请以 JSON 发送。', 'Send JSON.'],
    ),
  tooLarge: () =>
    no(
      'request.too-large',
      413,
      ['内容太大，没有受理。', 'The request is too large.'],
      ['请缩短内容后再提交。', 'Shorten it and send it again.'],
    ),
  notJson: () =>
    no(
      'request.media-type',
      415,
      ['只受理 application/json。', 'Only application/json is taken here.'],
      ['请以 JSON 发送。', 'Send JSON.'],
    ),
  tooManyGuesses: (seconds: number) =>
    no(
      'attempts.too-many',
      429,
      ['输错的次数太多，请稍后再试。', 'Too many wrong attempts.'],
      [`请在 ${Math.ceil(seconds / 60)} 分钟后再试，或到联络站查询。`, `Try again in ${Math.ceil(seconds / 60)} min.`],
      { retryAfter: seconds },
    ),
  tooManyIntakes: (seconds: number) =>
    no(
      'intake.too-many',
      429,
      [
        '您所在的网络这一小时提交得太多，没有登记。',
        'Too much was handed in from your network this hour; this was not registered.',
      ],
      [
        `请在 ${Math.ceil(seconds / 60)} 分钟后再提交，或者到联络站、打电话反映。`,
        `Send it again in ${Math.ceil(seconds / 60)} min, or come to the station or telephone it.`,
      ],
      { retryAfter: seconds },
    ),
  listensTooOften: () =>
    no(
      'stream.too-many',
      429,
      ['同一登录打开的连接已经够多。', 'This session listens often enough already.'],
      ['请关掉别的窗口，或者定时查询。', 'Close another window, or ask from time to time.'],
      { retryAfter: 60 },
    ),
  exportTooLong: (most: number) =>
    no(
      'export.too-long',
      422,
      [`超过 ${most} 行，没有导出。`, `There are more than ${most} rows; nothing was exported.`],
      ['请缩短时段或者加条件，分几次导出。', 'Narrow the period or the filters and export in parts.'],
    ),
  sealedOtherwise: () =>
    no(
      'payload.sealed-otherwise',
      422,
      [
        '这些内容不是用现有密钥封存的，或者已经损坏。',
        'This was not sealed with a key that is given here, or it is damaged.',
      ],
      [
        '请把旧密钥加到 HUIYIN_PAYLOAD_KEYS 的后面，再重新启动。',
        'Add the older key behind the newer one in HUIYIN_PAYLOAD_KEYS and start again.',
      ],
    ),
  internal: () =>
    no(
      'fault',
      500,
      ['系统内部错误，已经记录。', 'Something went wrong here; it has been recorded.'],
      [
        '请稍后再试；仍不行的，请把请求编号告诉管理员。',
        'Try again; if it stays, tell the administrator the request id.',
      ],
    ),
  /** Nothing happened. */
  unavailable: () =>
    no(
      'unavailable',
      503,
      ['暂时无法受理，什么都没有改变。', 'Not available now; nothing was changed.'],
      ['请稍后再试。', 'Try again shortly.'],
      { retryAfter: 5 },
    ),
  /** It may have happened: the same Idempotency-Key and body will tell. */
  unknown: () =>
    no(
      'unknown',
      503,
      ['已经送出，还没有收到结果。', 'It was sent, but has not been answered.'],
      [
        '请用同一个 Idempotency-Key 重试，不会重复办理。',
        'Repeat with the same Idempotency-Key; nothing is done twice.',
      ],
      { retryAfter: 5 },
    ),
} as const
