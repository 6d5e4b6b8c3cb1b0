import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { WaRoot } from './WaRoot.js'

const violation = (effectiveDirective: string): SecurityPolicyViolationEvent =>
  new SecurityPolicyViolationEvent('securitypolicyviolation', {
    blockedURI: 'inline',
    disposition: 'enforce',
    documentURI: location.href,
    effectiveDirective,
    originalPolicy: '',
    statusCode: 200,
    violatedDirective: effectiveDirective,
  })

it('a policy that came as a header is heard of from the browser, and told once', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  render(<WaRoot>x</WaRoot>)
  document.dispatchEvent(violation('script-src-elem'))
  expect(warn).not.toHaveBeenCalled()
  document.dispatchEvent(violation('style-src-elem'))
  document.dispatchEvent(violation('style-src-elem'))
  expect(warn).toHaveBeenCalledOnce()
})
