/**
 * Two hundred texts that would run, load or break out if a page took them for markup: each kind of element that acts by itself, each way out of an attribute,
 * a comment, a script or a style, in several writings. Whatever is made of one carries the id `hostile`.
 */
const acts = [
  '<script id=hostile>alert(1)</script>',
  '<img id=hostile src=x onerror=alert(1)>',
  '<svg id=hostile onload=alert(1)>',
  '<iframe id=hostile srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe id=hostile src=javascript:alert(1)></iframe>',
  '<object id=hostile data=javascript:alert(1)></object>',
  '<embed id=hostile src=javascript:alert(1)>',
  '<a id=hostile href=javascript:alert(1) autofocus onfocus=alert(1)>x</a>',
  '<input id=hostile autofocus onfocus=alert(1)>',
  '<details id=hostile open ontoggle=alert(1)>x</details>',
  '<video id=hostile><source onerror=alert(1)></video>',
  '<body id=hostile onpageshow=alert(1)>',
  '<math id=hostile><mtext><table><mglyph><style><img src onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<link id=hostile rel=stylesheet href=//elsewhere.example/x.css>',
  '<meta id=hostile http-equiv=refresh content="0;url=//elsewhere.example/">',
  '<base id=hostile href=//elsewhere.example/>',
  '<form id=hostile action=//elsewhere.example/><button autofocus>x</button></form>',
  '<style id=hostile>@import "//elsewhere.example/x.css"</style>',
  '<template id=hostile><img src=x onerror=alert(1)></template>',
  '<img id=hostile src=//elsewhere.example/x.png>',
]
const written: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase().replace('ID=HOSTILE', 'id=hostile'),
  (text) => `">${text}`,
  (text) => `'>${text}`,
  (text) => `--></textarea></title></script></style>${text}`,
  (text) => `\`);${text}//`,
  (text) => text.replaceAll('<', '&lt;'),
  (text) => text.replaceAll('<', '\u{ff1c}').replaceAll('>', '\u{ff1e}'),
  (text) => encodeURIComponent(text),
  (text) => `{{constructor.constructor('alert(1)')()}}\${alert(1)}${text}`,
]
export const hostileTexts: readonly string[] = written.flatMap((writes) => acts.map(writes))
