/**
 * The rooms of Huiyin and the doors between them. Each rule carries its reason.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'rules-import-nobody',
      comment: 'The law is read by every room, so it may lean on none: not on Node, not on a package, not on a story.',
      severity: 'error',
      from: { path: '^workflows/rules/' },
      to: { pathNot: '^workflows/rules/' },
    },
    {
      name: 'a-route-does-not-know-its-sisters',
      comment: 'Each paragraph of Article 20 is read alone. What two routes say moves up and gets a name.',
      severity: 'error',
      from: { path: '^workflows/rules/routes/([^/]+)$' },
      to: { path: '^workflows/rules/routes/', pathNot: '^workflows/rules/routes/$1$' },
    },
    {
      name: 'a-story-knows-rules-messages-and-the-sdk',
      comment: 'Workflow code is replayed for months; whatever it touches must replay the same on every machine.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '^workflows/rules/' },
      to: { pathNot: '^(workflows/|activities/|.*node_modules/@temporalio/(workflow|common)/)' },
    },
    {
      name: 'a-story-knows-hands-as-types-only',
      comment: 'A value import would carry SQL and Node into the workflow bundle.',
      severity: 'error',
      from: { path: '^workflows/' },
      to: { path: '^activities/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'an-endpoint-does-not-know-its-sisters',
      comment: 'One door, one file, read alone. What two doors share belongs beside the routes, not in one of them.',
      severity: 'error',
      from: { path: '^api/routes/(.+)$' },
      to: { path: '^api/routes/', pathNot: '^api/routes/$1$' },
    },
    {
      name: 'doors-change-no-story',
      comment: 'The api asks; only activities write what happened to a suggestion. Else two writers could disagree.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(activities|db/commands)/' },
    },
    {
      name: 'only-doors-and-caretakers-send-messages',
      comment: 'Whoever may send a message to a running story must have checked who asks: the api, or ops by key.',
      severity: 'error',
      from: { pathNot: '^(api|ops|local|test|bench)/|(^|/)node_modules/' },
      to: { path: '(^|/)node_modules/@temporalio/client/' },
    },
    {
      name: 'memory-knows-only-the-rules',
      comment: 'The memory does not know who is asking: no HTTP, no Temporal, no story.',
      severity: 'error',
      from: { path: '^db/' },
      to: {
        path: '^(api|activities|ops|web|local|codec|workflows/(?!rules/)|.*node_modules/(fastify|@fastify|@temporalio)/)',
      },
    },
    {
      name: 'hands-know-memory-and-rules',
      comment: 'An activity is one effect, told its key and the time; doors and caretakers are not its business.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^(api|ops|web|local|workflows/(?!rules/))' },
    },
    {
      name: 'the-window-talks-http',
      comment: 'A screen reads the rules and asks over HTTP; a second way to the memory would skip who may.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(db|activities|ops|local|api|codec|workflows/(?!rules/))' },
    },
    {
      name: 'the-codec-stands-alone',
      comment: 'The same bytes are read by api, worker, caretakers and the local town; so it depends on none of them.',
      severity: 'error',
      from: { path: '^codec/' },
      to: { path: '^(api|activities|db|ops|web|local|workflows)/' },
    },
    {
      name: 'production-does-not-need-the-local-town',
      comment: 'The local town is for one machine; a server must start without it.',
      severity: 'error',
      from: { pathNot: '^(local|test|bench)/' },
      to: { path: '^local/' },
    },
    {
      name: 'the-product-does-not-know-its-proof',
      comment: 'Tests and measures look at the product, never the other way round.',
      severity: 'error',
      from: { path: '^(workflows|activities|api|db|ops|web|codec|local)/|^worker\\.ts$' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'production-runs-on-dependencies',
      comment: 'An image is built from "dependencies" alone; a development tool would be missing there.',
      severity: 'error',
      from: { path: '^(workflows|activities|api|db|ops|codec|local)/|^worker\\.ts$', pathNot: '\\.config\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or hide a third noun.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every-import-is-found',
      comment: 'An import that leads nowhere is a start that fails.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Without this, type imports are invisible and "types only" cannot be told from the rest.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
