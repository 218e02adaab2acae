import { h, type ComponentChildren } from 'preact'
import type { PageLanguage } from './language.ts'

/** A form of this page, which stays in its language. */
export const receiptForm = (
  language: PageLanguage,
  path: string,
  button: { readonly text: string; readonly class?: string; readonly lang?: string },
  children: ComponentChildren,
): ComponentChildren =>
  h(
    'form',
    { method: 'post', action: language === 'zh' ? path : `${path}?language=${language}` },
    children,
    h('p', null, h('button', { type: 'submit', class: button.class, lang: button.lang }, button.text)),
  )
