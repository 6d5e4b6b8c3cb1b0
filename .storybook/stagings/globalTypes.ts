import type { Preview } from '@storybook/react-vite'
import { axes } from './axes.mjs'

/** A menu of the toolbar for each axis. */
export const stagingTypes: NonNullable<Preview['globalTypes']> = Object.fromEntries(
  axes.map(({ id, title, icon, values }) => [
    id,
    {
      description: title,
      toolbar: {
        icon,
        dynamicTitle: true,
        items: values.map((value) => ({ value: value.id, title: value.title, right: value.about })),
      },
    },
  ]),
)

/** The comfortable value of each. */
export const comfortable: Readonly<Record<string, string>> = Object.fromEntries(
  axes.map(({ id, values }) => [id, values[0].id]),
)
