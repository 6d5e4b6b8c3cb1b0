// Run in a package's folder after its build: what lies in dist/cjs is CommonJS, whatever the package itself says.
import { writeFileSync } from 'node:fs'

writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n')
