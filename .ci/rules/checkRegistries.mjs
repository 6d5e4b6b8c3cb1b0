// Where packages come from is each machine's own affair: a host written down here would break on every other network.

const address = /https?:\/\/(?:[^/\s:@]*:?[^/\s@]*@)?([\w.-]+)/g
const host = /^(?:[\w-]+\.)*(?:registry|registries|artifactory|nexus|verdaccio|npm|packages)\./
const setting = /^\s*(?:@[\w-]+:)?registry\s*[=:]|_auth(?:Token)?\s*=/m

/**
 * @param {import('./project.mjs').Project} project
 * @returns {readonly string[]}
 */
export function checkRegistries({ files }) {
  return [...files].flatMap(([path, text]) => {
    if (/(^|\/)pnpm-lock\.yaml$/.test(path)) return checkLock(path, text)
    const hosts = [...text.matchAll(address)]
      .filter(([, name]) => host.test(name ?? ''))
      .map(([whole]) => whole)
    const faults = hosts.map((whole) => `${path} names a registry: ${whole}.`)
    if (/(^|\/)\.(npmrc|yarnrc\.yml|pnpmfile\.cjs)$/.test(path) && setting.test(text))
      faults.push(`${path} sets a registry.`)
    return faults
  })
}

/**
 * @param {string} path
 * @param {string} text
 */
function checkLock(path, text) {
  const lines = text.split('\n')
  return lines.flatMap((line, index) =>
    /https?:\/\/|\btarball:/.test(line)
      ? [`${path}:${index + 1} says where a package was fetched from: ${line.trim()}`]
      : [],
  )
}
