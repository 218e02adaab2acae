import type { Page } from 'playwright-core'

/** Presses the button that says so in either language. */
export const press =
  ({ zh, en }: { readonly zh: string; readonly en: string }) =>
  async (page: Page) =>
    page.getByRole('button', { name: new RegExp(`^(${zh}|${en})$`, 'i') }).click({ timeout: 10_000 })
