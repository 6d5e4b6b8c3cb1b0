import type { PageRule } from './watchPage'

/**
 * A text that React keeps a node of its own for. A page translator takes such a node away from its parent (it puts
 * `<font><font>…</font></font>` in its place), so that React goes on writing into a node that nobody sees, and throws when it
 * is to take it out. A text that is all its element holds is none of these: React writes it through the element. React
 * marks the nodes that it keeps.
 */
const textOfReact: PageRule = (node) =>
  node instanceof Text && Object.keys(node).some((key) => key.startsWith('__reactFiber$'))
    ? 'a text beside others, which a page translator breaks'
    : undefined

const CONTROLS = 'button, input, select, textarea, fieldset, output, object'

/** A control that takes part in a form around it: Enter in it submits, and it is sent, reset and validated along. */
const controlOfForm: PageRule = (node) =>
  node instanceof Element && node.matches(CONTROLS) && node.getAttribute('form') !== ''
    ? "a control that belongs to a host's form"
    : undefined

const ownForm: PageRule = (node) => (node instanceof HTMLFormElement ? 'a form of ours' : undefined)

/** A list that a screen reader announces and that holds nothing. */
const emptyList: PageRule = (node) =>
  node instanceof Element && node.matches(':is(ul, ol, [role=list]):empty') ? 'an empty list' : undefined

/** What holds for every node of every story, at every moment. */
export const pageRules: readonly PageRule[] = [textOfReact, controlOfForm, ownForm, emptyList]
