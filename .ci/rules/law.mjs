// The import law of docs/architecture.md, as data.

/** What a package's own sources may import. A name that ends in `/` stands for every package of that scope. */
export const mayImport = {
  core: ['valibot', 'p-limit'],
  hooks: ['@wabalytics/core', 'swr', 'react', '@testing-library/react'],
  ui: [
    '@wabalytics/hooks',
    'react',
    'react-dom',
    'styled-components',
    'react-aria-components',
    'react-stately',
    '@internationalized/date',
    '@visx/',
  ],
  proxy: ['@wabalytics/core', 'node:'],
  sandbox: ['node:'],
  reckoning: ['@wabalytics/sandbox'],
}

/** Private packages stand above the law: they show how everything is put together. */
export const privatePackages = ['portal', 'bench']

/**
 * Floors, ground first: a file imports from its own folder and from lower floors. What shares a floor does not meet.
 *
 * @type {Record<string, readonly (readonly string[])[]>}
 */
export const floors = {
  core: [
    ['errors.ts', 'notices.ts', 'datasets/'],
    ['time/', 'table/'],
    ['query/', 'transform/', 'money/'],
    ['plan/', 'forecast/'],
    ['wire/'],
    ['fetch/'],
    ['createAnalyticsClient.ts'],
    ['testing/'],
    ['index.ts'],
  ],
  ui: [
    ['visx.ts', 'styled.ts', 'controls/observeSize.ts', 'controls/useIsomorphicLayoutEffect.ts'],
    ['format/'],
    ['messages/'],
    ['theme/'],
    ['overlay/'],
    ['scales/'],
    ['marks/'],
    ['controls/'],
    [
      'frame/missing/',
      'frame/states/',
      'frame/surface/',
      'frame/image/',
      'frame/legend/',
      'frame/tableView/',
    ],
    ['frame/actions/', 'frame/shell/'],
    ['frame/notices/', 'frame/ChartItem.ts', 'frame/FramedProps.ts'],
    ['frame/useFrame.ts'],
    ['frame/Frame.tsx'],
    ['frame/items/'],
    ['frame/time/model/'],
    ['frame/time/'],
    ['answers/'],
    ['charts/', 'tables/', 'filters/', 'metrics/'],
    ['dashboards/'],
    ['testing/'],
    ['index.ts'],
  ],
}

/** Packages with one door: only this file imports them. */
export const doors = [
  { packages: /^@visx\//, file: 'packages/ui/src/visx.ts' },
  { packages: /^styled-components$/, file: 'packages/ui/src/styled.ts' },
  { packages: /^@testing-library\//, file: 'packages/hooks/src/testing/renderAnalyticsHook.ts' },
]

/** The packages that leave I/O to `core/src/fetch`, and the folder that does it for them. */
export const withoutIo = ['core', 'hooks', 'ui']
export const ioFolder = 'packages/core/src/fetch/'

/**
 * The packages with one calendar, and where it is: zones, midnights, months and weekdays are reckoned there alone. One more
 * file writes dates in a reader's language, which is no reckoning.
 */
export const oneCalendar = ['core', 'hooks', 'ui', 'proxy']
export const calendarFolder = 'packages/core/src/time/'
export const dateWriter = { file: 'packages/ui/src/format/createFormatters.ts', may: 'Intl.DateTimeFormat' }

/** Hooks that ask for data: in `ui`, only dashboards do. */
export const dataHook =
  /^use(\w+Analytics|Waba|PhoneNumbers|MessageTemplates|ConfirmTemplateInsights|TemplateClickTracking)$/
export const dataHookFolder = 'packages/ui/src/dashboards/'

/** The guides' examples: they import what a host can, by the doors of the package's entries. */
export const guideFolder = 'packages/ui/src/stories/'
export const publicDoor = /^packages\/ui\/src\/([a-z]+\/)?index\.ts$/

/** Attributes that React Aria writes: styles of ours read them. */
export const foreignData = [
  // Written by the style engine, to tell its elements by.
  'data-styled',
  'data-disabled',
  'data-focus-visible',
  'data-focus-within',
  'data-focused',
  'data-hovered',
  'data-invalid',
  'data-live-announcer',
  'data-outside-month',
  'data-placeholder',
  'data-selected',
  'data-selection-end',
  'data-selection-start',
  'data-today',
  'data-type',
]

export const longestFile = 300

/** What the top of the repository holds, and nothing else. */
export const topLevel = [
  'packages',
  'docs',
  '.storybook',
  '.ci',
  '.github',
  '.changeset',
  '.gitignore',
  '.gitattributes',
  '.editorconfig',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'SECURITY.md',
  'LICENSE',
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'turbo.json',
  'biome.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'vitest.config.ts',
]
