import type { Role } from '../workflows/rules/suggestion.ts'
import { roleNames } from '../workflows/rules/words.ts'
import { no } from './refusals.ts'

/** What the registers of people, posts and bodies say no with. */
export const registerRefusals = {
  powersJoined: () =>
    no(
      'post.powers-joined',
      409,
      [
        '系统管理员、安全管理员、审计管理员不能由同一人担任。',
        'No person is two of system, security and audit administrator.',
      ],
      ['请由另一人担任，或者先结束他现在的管理员岗位。', 'Give it to somebody else, or end his other post first.'],
    ),
  postHeldAlready: () =>
    no(
      'post.held-already',
      409,
      ['他在这段时间已经担任这个岗位。', 'He holds this post in that time already.'],
      [
        '不用再登记；起止日期有误的，先结束原来的。',
        'Nothing is needed; end the old one first if its dates are wrong.',
      ],
    ),
  personThere: () =>
    no(
      'person.there',
      409,
      ['这里已经登记了同名同岗位的人员。', 'Somebody of this name holds this post here already.'],
      [
        '请从名册里打开他；确是另一个人的，请在姓名后注明区别。',
        'Open him from the register; if it is somebody else, add to the name what tells them apart.',
      ],
    ),
  notYourOwn: () =>
    no(
      'post.not-your-own',
      403,
      ['不能给自己登记或者结束岗位。', 'Nobody gives himself a post, or ends one of his own.'],
      ['请由另一位管理员办理。', 'Ask another administrator.'],
    ),
  givenByOthers: (giver: Role) =>
    no(
      'post.given-by-others',
      403,
      [`这个岗位由${roleNames[giver].zh}登记和结束。`, `A ${roleNames[giver].en} gives and ends this post.`],
      ['请由他办理。', 'Ask him.'],
    ),
  notHeldThere: () =>
    no(
      'post.not-held-there',
      422,
      ['这类机构没有这个岗位。', 'No such post is held at an organisation of this kind.'],
      ['请另选机构或者岗位。', 'Choose another organisation or post.'],
    ),
  daysReversed: () =>
    no(
      'post.days-reversed',
      422,
      ['最后一天早于第一天。', 'The last day is before the first.'],
      ['请核对日期。', 'Check the days.'],
    ),
  nothingToClose: () =>
    no(
      'account.nothing-to-close',
      409,
      ['他没有账户，或者已经停用。', 'He has no account, or it is closed already.'],
      ['不用再停用。', 'Nothing more is needed.'],
    ),
  notClosed: () =>
    no(
      'account.not-closed',
      409,
      ['他的账户没有停用。', 'His account is not closed.'],
      ['忘记密码的，请重置密码。', 'A lost password is reset instead.'],
    ),
  ownClosing: () =>
    no(
      'account.own-closing',
      403,
      ['账户由停用人以外的管理员恢复。', 'An account is opened again by another than who closed it.'],
      ['请由另一位管理员恢复。', 'Leave it to another administrator.'],
    ),
  usernameTaken: () =>
    no(
      'username.taken',
      409,
      ['这个用户名已经有人用了。', 'This username is taken.'],
      ['请换一个。', 'Choose another.'],
    ),
  accountThere: () =>
    no(
      'account.there',
      409,
      ['他已经有账户了。', 'He has an account.'],
      ['忘记密码的，请重置。', 'Reset a forgotten password.'],
    ),
  organizationThere: () =>
    no(
      'organization.there',
      409,
      ['这里已经有同名的机构。', 'There is one of the same name here.'],
      ['请从名录里选择，或者写出不同的名称。', 'Take it from the directory, or give another name.'],
    ),
  noStation: () =>
    no(
      'organization.no-station',
      422,
      ['这个机构不是联络站，没有开放时间和地址。', 'This is no station; it has neither opening hours nor an address.'],
      ['请只修改名称、电话。', 'Change its name or telephone only.'],
    ),
  placeThere: () =>
    no(
      'place.there',
      409,
      ['这里已经有同名的村（社区）或者网格。', 'There is one of the same name here.'],
      ['请从名册里选择，或者写出不同的名称。', 'Take it from the register, or give another name.'],
    ),
  placeElsewhere: () =>
    no(
      'place.elsewhere',
      422,
      [
        '村（社区）在乡镇（街道）之下，网格在乡镇（街道）或者村（社区）之下。',
        'A village lies in a township, a grid in a township or a village.',
      ],
      ['请另选上级。', 'Choose another place above it.'],
    ),
  levelElsewhere: () =>
    no(
      'organization.level-elsewhere',
      422,
      ['机构级别与所在区划不一致。', 'The level of the organisation is not that of its place.'],
      [
        '乡镇级机构选乡镇（街道），县级选县，市级选市。',
        'Township bodies stand at a township, county bodies at a county.',
      ],
    ),
  officesMissing: (missing: readonly ('townshipOffice' | 'countyOffice')[]) =>
    no(
      'station.offices-missing',
      422,
      [
        '还没有登记这个乡镇（街道）的人大主席团（工委）或者县人大代工委。',
        'The congress office of the township or of its county is not registered yet.',
      ],
      ['请先登记这些机构，再登记联络站。', 'Register them first, then the station.'],
      { fields: { missing } },
    ),
}
