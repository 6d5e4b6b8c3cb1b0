/** Whether a press may begin a drag: that of a finger, a pen or a mouse's main button, without the key that opens menus. */
export function isDragPress(event: Pick<PointerEvent, 'button' | 'ctrlKey'>): boolean {
  return event.button === 0 && !event.ctrlKey
}
