/**
 * What the machine around the page is.
 *
 * @typedef {object} Machine
 * @property {string} zone
 * @property {boolean} isDark    the system prefers dark pages
 * @property {boolean} isForced  the system forces its colours
 */

/**
 * A browser with one page.
 *
 * @typedef {object} Session
 * @property {(url: string) => Promise<void>} goto
 * @property {(source: string, args: readonly unknown[]) => Promise<any>} call  runs a function, given as text, in the page
 * @property {(machine: Machine) => Promise<void>} set  what can be changed while it runs
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Engine
 * @property {'chromium' | 'firefox' | 'webkit'} id
 * @property {string} title
 * @property {readonly import('../../../.storybook/stagings/axes.mjs').Need[]} can
 * @property {number} perPage  stories that one page, or one session, bears
 * @property {() => Promise<string | undefined>} find  why it cannot be had; nothing when it can. Installs it where it may
 * @property {(machine: Machine) => string} keyOf  machines of one key share a session
 * @property {(machine: Machine) => Promise<Session>} open
 */

export {}
