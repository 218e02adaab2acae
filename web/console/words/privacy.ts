import type { Words } from './words.ts'

/** 告知: what citizens are told before their data are taken. */
export const privacyWords = {
  'privacy.title': ['个人信息告知书', 'Privacy notice'],
  'privacy.version': ['第 {{version}} 版', 'version {{version}}'],
  'privacy.since': ['自{{day}}起施行', 'in force since {{day}}'],
  'privacy.aloud': ['个人信息告知书：念给他听', 'Privacy notice: read it to him'],
  'privacy.aloudTitle': ['登记以前，念给反映人听', 'Before you write anything down, read this to him'],
  'privacy.whole': ['他要了解更多的，全文如下', 'Should he want to know more, this is the whole'],
  'privacy.close': ['念完了，关闭', 'Done, close'],
  'privacy.told': ['告知书第 {{version}} 版', 'notice, version {{version}}'],
  'privacy.toldOf': ['查看告知的全文：第 {{version}} 版', 'Read what he was told: version {{version}}'],
  'privacy.slip': ['个人信息告知（第 {{version}} 版）', 'Your data (version {{version}})'],
  'privacy.slipWhole': [
    '全文在本站可以查阅，也可以在网上查看：{{page}}',
    'The whole can be read at the station, or at {{page}}',
  ],
} as const satisfies Words
