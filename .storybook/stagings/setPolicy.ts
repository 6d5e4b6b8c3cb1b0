import { tellFault } from './faults'

const nonce = 'c3RhZ2luZw'
let isSet = false

/**
 * A content security policy that wants a nonce of every style. A page cannot drop a policy it has: leaving this staging takes
 * a page of its own.
 */
export function setPolicy(wanted: boolean): void {
  if (wanted === isSet) return
  if (isSet) {
    location.reload()
    return
  }
  isSet = true
  const property = document.createElement('meta')
  property.setAttribute('property', 'csp-nonce')
  property.nonce = nonce
  const policy = document.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = `style-src 'self' 'nonce-${nonce}'`
  document.head.append(property, policy)
  document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, sourceFile, sample, target }) => {
      const at = target instanceof Element ? target.outerHTML.slice(0, 100) : sample
      tellFault(`The page’s policy refused something (${violatedDirective}) at ${at || sourceFile}.`)
    },
  )
}
