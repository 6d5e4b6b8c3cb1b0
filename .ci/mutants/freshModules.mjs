// Runs before every test file: its modules are its own, though it shares a process with others.
import { vi } from 'vitest'

vi.resetModules()
