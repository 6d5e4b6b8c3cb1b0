/**
 * A control that belongs to no form. What stands inside a host's `<form>` would else submit it by Enter, be sent with it,
 * be reset by it and hold it back while it is not valid. The empty name is that of no form (HTML: "reset the form owner").
 */
export const guestField = { form: '' } as const

/** The same of a button, which is not the form's default button either. */
export const guestButton = { type: 'button', ...guestField } as const
