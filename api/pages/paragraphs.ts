import { h, type ComponentChildren } from 'preact'

/** Somebody's words as they were written: a line each, which even a browser without our style keeps apart. */
export const paragraphs = (text: string): ComponentChildren =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => h('p', null, line))
