import { no } from './refusals.ts'

/** What the catalogues of topics and of channels of resolution say no with. */
export const catalogueRefusals = {
  topicsByCounty: () =>
    no(
      'category.by-county',
      403,
      [
        '问题分类全市通用，由县级、市级的系统管理员维护。',
        'Topics are common to all; administrators of the county or the city keep them.',
      ],
      ['请把意见告诉他们。', 'Tell them what you miss.'],
    ),
  there: () =>
    no(
      'catalogue.there',
      409,
      ['这里已经有同名的一项。', 'There is one of the same name here.'],
      ['不用再登记；已停用的，恢复使用即可。', 'Nothing is needed; one out of use is brought back.'],
    ),
  tooDeep: () =>
    no(
      'category.too-deep',
      422,
      ['分类只有三级，第三级下面不能再分。', 'Topics have three levels; nothing lies below the third.'],
      ['请在第一级或者第二级下面增加。', 'Add it below a topic of the first or second level.'],
    ),
  usedBelow: () =>
    no(
      'category.used-below',
      409,
      ['它下面还有在用的分类。', 'There are topics in use below it.'],
      ['请先停用下面的分类。', 'Take those out of use first.'],
    ),
  aboveOutOfUse: () =>
    no(
      'category.above-out-of-use',
      409,
      ['它的上一级已经停用。', 'The topic above it is out of use.'],
      ['请先恢复上一级。', 'Bring that one back first.'],
    ),
  orderChanged: () =>
    no(
      'catalogue.order-changed',
      409,
      ['这时有人增加或者停用了其中的一项。', 'One of them was added or taken out of use meanwhile.'],
      ['请刷新后再排。', 'Load the page again and set the order.'],
    ),
} as const
