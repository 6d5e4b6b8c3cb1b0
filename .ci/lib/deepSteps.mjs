/** @type {readonly import('./steps.mjs').Step[]} What is longer than a change can wait for; each a suite of its own. */
export const deepSteps = [
  { id: 'forecast', name: 'simulated months', task: 'test:forecast', report: 'forecast.json' },
  { id: 'reckoning', name: 'the whole reckoning', task: 'test:reckoning', report: 'reckoning.json' },
  { id: 'schedules', name: '10,000 schedules of tenants', task: 'test:schedules', report: 'schedules.json' },
  { id: 'life', name: '300 mounts of dashboards', task: 'test:life', report: 'life.json', browser: true },
  {
    id: 'stagings',
    name: 'every staging',
    task: 'stagings:whole',
    report: 'stagings.json',
    browser: true,
    shows: 'stagings.txt',
  },
  { id: 'mutants', name: 'teeth of the tests', task: 'test:mutants' },
]
