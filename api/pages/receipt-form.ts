import { h, type ComponentChildren } from 'preact'
import { pageAddress } from './page-address.ts'
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
    { method: 'post', action: pageAddress(path, language) },
    children,
    h('p', null, h('button', { type: 'submit', class: button.class, lang: button.lang }, button.text)),
  )
