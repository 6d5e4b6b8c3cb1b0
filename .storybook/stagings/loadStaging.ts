import type { Loader } from '@storybook/react-vite'
import { setPolicy } from './setPolicy'

const sheets: Readonly<Record<string, () => Promise<{ default: string }>>> = {
  preflight: () => import('tailwindcss/preflight.css?inline'),
  bootstrap: () => import('bootstrap/dist/css/bootstrap.css?inline'),
}

/** What must be there before the story is drawn: the host's own styles, or its policy. */
export const loadStaging: Loader = async ({ globals }) => {
  const host = String(globals['host'])
  setPolicy(host === 'policy')
  return { hostCss: (await sheets[host]?.())?.default ?? '' }
}
