/** 演练: the house marked its page before it sent it. */
export const isPractice = (): boolean => document.documentElement.dataset['practice'] !== undefined
