let told = false

const ADVICE =
  '[wabalytics] This page has a Content-Security-Policy that refuses inline styles, and no nonce is known: charts stay ' +
  'unstyled. Put <meta property="csp-nonce" nonce="…"> into the head (it serves every library), or give nonce="…" to ' +
  '<WaRoot> or <WabalyticsProvider>.'

/** Says once a page that a policy blocks styles: at once when a `<meta>` holds it, else when the browser reports it. */
export function watchCsp(page: Document): () => void {
  const tell = (): void => {
    if (!told) console.warn(ADVICE)
    told = true
  }
  const policies = page.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')
  if ([...policies].some((meta) => refusesInlineStyles(meta.getAttribute('content') ?? ''))) tell()
  const hear = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    const styles = effectiveDirective.startsWith('style-src')
    if (styles && blockedURI === 'inline' && disposition === 'enforce') tell()
  }
  page.addEventListener('securitypolicyviolation', hear)
  return () => page.removeEventListener('securitypolicyviolation', hear)
}

/** A policy in, whether a `<style>` without a nonce would be dropped out. */
export function refusesInlineStyles(policy: string): boolean {
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().toLowerCase().split(/\s+/)
      return [name, sources] as const
    }),
  )
  const sources =
    directives.get('style-src-elem') ?? directives.get('style-src') ?? directives.get('default-src')
  if (sources === undefined) return false
  // A nonce or a hash beside it takes 'unsafe-inline' back.
  const strict = sources.some((source) => /^'(nonce|sha256|sha384|sha512)-/.test(source))
  return strict || !sources.includes("'unsafe-inline'")
}
