declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Whether the host's build is one for development. Where nothing says so, it is not. */
export function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production'
  } catch {
    return false
  }
}
