// Runs before every test file with a DOM, last: what a broken text never shows is not waited for as long as usual.
import { configure } from '@testing-library/dom'

configure({ asyncUtilTimeout: 6_000 })
