/**
 * @typedef {object} Step
 * @property {string} id        what `npm test -- id` calls it
 * @property {string} name      what the summary calls it
 * @property {string} task      the turbo task
 * @property {string} [report]  the file of test results it leaves in .ci/reports
 * @property {string} [needs]   a step that must have passed before
 * @property {boolean} [browser]
 * @property {string} [shows]   a text it leaves in .ci/reports, for the end of the summary
 */

/** @type {readonly Step[]} The cheap ones first. */
export const steps = [
  { id: 'rules', name: 'repository rules', task: 'rules' },
  { id: 'lint', name: 'lint and format', task: 'lint' },
  { id: 'types', name: 'types', task: 'types' },
  { id: 'unit', name: 'unit and DOM tests', task: 'test:unit', report: 'unit.json' },
  { id: 'browser', name: 'browser tests', task: 'test:browser', report: 'browser.json', browser: true },
  { id: 'stories', name: 'story tests', task: 'test:stories', report: 'stories.json', browser: true },
  { id: 'build', name: 'packages build', task: 'build' },
  { id: 'packages', name: 'package checks', task: 'check:package', needs: 'build' },
  { id: 'snippets', name: 'code of the pages', task: 'snippets', needs: 'build' },
  { id: 'api', name: 'public names', task: 'api:check', needs: 'build' },
  { id: 'catalogue', name: 'catalogue build', task: 'catalogue:build' },
  { id: 'pages', name: 'catalogue pages', task: 'catalogue:check', needs: 'catalogue', browser: true },
  {
    id: 'stagings',
    name: 'stagings by pairs',
    task: 'stagings',
    report: 'stagings.json',
    needs: 'catalogue',
    browser: true,
    shows: 'stagings.txt',
  },
]
