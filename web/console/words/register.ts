import type { Words } from './words.ts'

/** At the counter: the registration and its receipt. */
export const registerWords = {
  'register.title': ['登记一件意见建议', 'Register a suggestion'],
  'register.note': [
    '保持原话和原意。登记本身没有“不受理”：涉法涉诉的，当场解释并告知解决途径。',
    'Keep the citizen’s own words. Nothing is turned away here: what belongs to the courts is explained, and the channel named.',
  ],
  'register.text': ['反映的内容', 'What is said'],
  'register.textNote': ['涉密内容不得录入。', 'No state secrets.'],
  'register.matterTitle': ['标题', 'Title'],
  'register.people': ['反映人', 'Who says it'],
  'register.onePerson': ['再加一位', 'Add another person'],
  'register.nameOrAnonymous': ['请填写姓名，或者勾选匿名。', 'Give a name, or tick anonymous.'],
  'register.contactPerson': ['联系人（代表大家接受反馈）', 'Who is told for all'],
  'register.place': ['涉及的村（社区）', 'Village or community'],
  'register.deputy': ['带来的代表', 'Deputy who brought it'],
  'register.category': ['类别', 'Category'],
  'register.collectedAt': ['收集时间（不填为现在）', 'When it was collected (else now)'],
  'register.urgent': ['紧急', 'Urgent'],
  'register.accusation': ['检举控告', 'Accusation'],
  'register.button': ['登记，给出回执', 'Register and give the receipt'],

  'spot.title': ['当场', 'On the spot'],
  'spot.none': ['登记后再办理', 'Handle it later'],
  'spot.answer': ['当场解答', 'Answer now'],
  'spot.explain': ['当场解释告知（涉法涉诉）', 'Explain and redirect now'],
  'spot.answerText': ['答复的内容', 'The answer'],
  'spot.explainText': ['解释的内容', 'The explanation'],
  'spot.reason': ['为什么这样办', 'Why this way'],

  'receipt.done': ['已登记，请把回执交给反映人', 'Registered: hand over the receipt'],
  'receipt.now': [
    '现在：{{stage}}。查询码只在这里显示一次。',
    'It is now {{stage}}. The query code is shown only here.',
  ],
  'receipt.title': ['回 执', 'Receipt'],
  'receipt.number': ['回执编号', 'Receipt number'],
  'receipt.code': ['查询码', 'Query code'],
  'receipt.matter': ['事项', 'Matter'],
  'receipt.person': ['反映人', 'Submitter'],
  'receipt.day': ['登记日期', 'Registered on'],
  'receipt.station': ['联络站', 'Station'],
  'receipt.note': [
    '凭回执编号和查询码可以查询办理情况、补充情况、评价结果。请妥善保管，不要告诉他人。',
    'With this number and code you can follow the matter, add facts and rate the result. Keep them to yourself.',
  ],
  'receipt.print': ['打印回执', 'Print'],
  'receipt.next': ['再登记一件', 'Register another'],
  'receipt.open': ['打开这一件', 'Open this matter'],
} as const satisfies Words
