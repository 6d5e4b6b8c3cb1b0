import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What a test waits for comes late on a busy machine; what never comes is still an error.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
