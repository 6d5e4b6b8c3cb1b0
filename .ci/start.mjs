// `npm start`: from a bare clone to the running catalogue. Arguments after `--` go on to Storybook.
import './requireNode.mjs'

const { startCatalogue } = await import('./lib/catalogue.mjs')
await startCatalogue(process.argv.slice(2))
