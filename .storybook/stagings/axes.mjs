// The stagings: what a story can be put into. One list, read by the catalogue's toolbar, by its decorators and by the runner
// (`.ci/stagings`). docs/testing.md says how to add one.

/**
 * @typedef {object} Value
 * @property {string} id
 * @property {string} title     what the toolbar calls it
 * @property {string} about     what the story is put into
 * @property {readonly Need[]} [needs]  what the engine itself must do for it: the toolbar alone cannot
 * @property {boolean} [fresh]  needs a page of its own, before and after
 * @typedef {'dark system' | 'forced colours' | 'zone'} Need
 *
 * @typedef {object} Axis
 * @property {string} id
 * @property {string} title
 * @property {'browser' | 'pointerhand' | 'contrast' | 'sync' | 'time'} icon  of Storybook's
 * @property {readonly [Value, ...Value[]]} values  the comfortable one first
 */

/** @type {Axis} */
export const host = {
  id: 'host',
  title: 'Host page',
  icon: 'browser',
  values: [
    { id: 'plain', title: 'Plain page', about: 'a page without styles of its own' },
    {
      id: 'darkSystem',
      title: 'Dark system, light page',
      about: 'a page that is light, whatever the system prefers; the library is told no colour scheme',
      needs: ['dark system'],
    },
    { id: 'preflight', title: 'Tailwind preflight', about: 'a page reset by Tailwind' },
    { id: 'bootstrap', title: 'Bootstrap', about: 'a page styled by Bootstrap' },
    { id: 'still', title: 'No transitions', about: 'a page with * { transition: none !important }' },
    { id: 'card', title: 'Card that cuts', about: 'a card with overflow: hidden' },
    { id: 'dialog', title: 'Modal dialog', about: 'inside a <dialog> opened by showModal()' },
    { id: 'form', title: 'Inside a form', about: 'inside a <form> that must never be submitted' },
    { id: 'shadow', title: 'Shadow root', about: 'inside an open shadow root' },
    { id: 'small', title: 'zoom: 0.8', about: 'inside a box with zoom: 0.8' },
    { id: 'large', title: 'zoom: 1.5', about: 'inside a box with zoom: 1.5' },
    { id: 'shrink', title: 'Shrink-to-fit', about: 'inside a box that takes the width of what is in it' },
    {
      id: 'translated',
      title: 'Translated page',
      about: 'a page whose text nodes are replaced by <font> elements',
    },
    {
      id: 'policy',
      title: 'Policy with a nonce',
      about: 'a page whose content security policy wants a nonce of every style',
      fresh: true,
    },
  ],
}

/** @type {Axis} */
export const hand = {
  id: 'hand',
  title: 'Hand',
  icon: 'pointerhand',
  values: [
    { id: 'mouse', title: 'Mouse', about: 'plays click with a mouse' },
    { id: 'tap', title: 'Touch', about: 'plays tap where they would click or point' },
    { id: 'keyboard', title: 'Keyboard', about: 'plays press Enter or Space where they would click' },
  ],
}

/** @type {Axis} */
export const scheme = {
  id: 'colorScheme',
  title: 'Colour scheme',
  icon: 'contrast',
  values: [
    { id: 'light', title: 'Light', about: 'a light page' },
    { id: 'dark', title: 'Dark', about: 'a dark page' },
    {
      id: 'forced',
      title: 'Forced colours',
      about: 'the system’s own few colours',
      needs: ['forced colours'],
    },
  ],
}

/** @type {Axis} */
export const life = {
  id: 'life',
  title: 'Life',
  icon: 'sync',
  values: [
    { id: 'once', title: 'Mounted once', about: 'mounted and shown' },
    {
      id: 'strict',
      title: 'Effects twice',
      about:
        'React’s StrictMode, and an Activity that is hidden and shown: every effect runs, ends and runs again',
    },
    { id: 'hidden', title: 'Hidden at first', about: 'inside display: none, shown a moment later' },
  ],
}

/** @type {Axis} The zone of the reader's machine: the runner sets it; the toolbar has none. */
export const zone = {
  id: 'zone',
  title: 'Zone of the machine',
  icon: 'time',
  values: [
    { id: 'UTC', title: 'UTC', about: 'a machine in UTC', needs: ['zone'] },
    { id: 'America/Los_Angeles', title: 'Los Angeles', about: 'a machine west of UTC', needs: ['zone'] },
    { id: 'Pacific/Auckland', title: 'Auckland', about: 'a machine far east of UTC', needs: ['zone'] },
    { id: 'Asia/Kolkata', title: 'Kolkata', about: 'a machine half an hour off', needs: ['zone'] },
  ],
}

/** What a person picks in the toolbar. */
export const axes = [host, hand, scheme, life]
