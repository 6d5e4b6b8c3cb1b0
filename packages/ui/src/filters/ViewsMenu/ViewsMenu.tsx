'use client'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { fromSearchParams } from '../params/fromSearchParams.js'
import { toSearchParams } from '../params/toSearchParams.js'
import { SmallButton } from '../parts/buttonStyles.js'
import { FilterIcon } from '../parts/FilterIcon.js'
import { FilterPopover } from '../parts/FilterPopover.js'
import { FilterScope } from '../parts/FilterScope.js'
import { FilterFoot, FootSay } from '../parts/popoverStyles.js'
import { sameState } from '../state/changeState.js'
import { defaultFilterState } from '../state/defaultFilterState.js'
import type { FilterState } from '../state/FilterState.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { useViews } from './useViews.js'
import type { SavedView, ViewStore } from './ViewStore.js'
import { NameField, SaveLine, ViewButton, ViewLine, ViewList } from './viewStyles.js'

export interface ViewsMenuProps {
  /** Where views are kept. Keep it stable. */
  readonly store: ViewStore
  /** The state that Save names. */
  readonly value: FilterState
  /** Called with the state of the view chosen. */
  readonly onChange: (state: FilterState) => void
}

/** Views: states with a name, to come back to. */
export function ViewsMenu(props: ViewsMenuProps): ReactNode {
  return (
    <FilterScope name="ViewsMenu">
      <Menu {...props} />
    </FilterScope>
  )
}

function Menu({ store, value, onChange }: ViewsMenuProps): ReactNode {
  const messages = useFilterMessages()
  const { views, problem, isSaving, save, remove } = useViews(store)
  const [isOpen, setOpen] = useState(false)
  // What the button said when it was pressed: it must not move while its popover hangs on it.
  const [before, setBefore] = useState<string | undefined>(undefined)
  const [name, setName] = useState('')
  const [saved, setSaved] = useState<string | undefined>(undefined)
  const [unread, setUnread] = useState(false)
  const field = useRef<HTMLInputElement | null>(null)
  const current = views.find((view) => {
    const { state, isWhole } = readView(view)
    return isWhole && sameState(state, value)
  })
  const choose = (view: SavedView): void => {
    const { state, isWhole } = readView(view)
    setUnread(!isWhole)
    if (state !== undefined) onChange(state)
    if (isWhole) setOpen(false)
  }
  const keep = async (): Promise<void> => {
    const wanted = name.trim()
    if (wanted === '' || isSaving || !(await save(wanted, toSearchParams(value).toString()))) return
    setSaved(wanted)
    setName('')
  }
  const trouble = unread ? 'read' : problem
  const said = trouble === undefined ? saved && messages.viewSaved(saved) : messages.viewProblems[trouble]
  return (
    <FilterPopover
      label={messages.views}
      summary={isOpen ? before : current?.name}
      icon="bookmark"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open)
        setBefore(current?.name)
        setSaved(undefined)
        setUnread(false)
      }}
    >
      <ViewList aria-label={messages.views}>
        {views.length === 0 && <li>{messages.noViews}</li>}
        {views.map((view) => (
          <ViewLine key={view.id}>
            <ViewButton aria-pressed={view === current} onPress={() => choose(view)}>
              {view.name}
            </ViewButton>
            <SmallButton
              data-wa-icon=""
              aria-label={messages.deleteView(view.name)}
              onPress={() => {
                void remove(view)
                field.current?.focus()
              }}
            >
              <FilterIcon name="close" />
            </SmallButton>
          </ViewLine>
        ))}
      </ViewList>
      <FilterFoot>
        <SaveLine>
          <NameField
            ref={field}
            aria-label={messages.viewName}
            placeholder={messages.viewName}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => isEnter(event) && void keep()}
          />
          <SmallButton
            data-wa-primary=""
            isDisabled={name.trim() === '' || isSaving}
            onPress={() => void keep()}
          >
            {messages.saveView}
          </SmallButton>
          <FootSay role="status" data-wa-bad={trouble === undefined ? undefined : ''}>
            {said ?? ''}
          </FootSay>
        </SaveLine>
      </FilterFoot>
    </FilterPopover>
  )
}

/** Not the key that ends the composition of a character. */
const isEnter = ({ key, nativeEvent }: KeyboardEvent): boolean => key === 'Enter' && !nativeEvent.isComposing

/** What a view says of the filters: all, the part that can be read, or, of a form that is not known, nothing. */
type ReadView =
  | { readonly state: FilterState; readonly isWhole: boolean }
  | { readonly state: undefined; readonly isWhole: false }

function readView(view: SavedView): ReadView {
  const { value, problems } = fromSearchParams(view.params)
  if (problems.some(({ reason }) => reason === 'version-unknown')) return { state: undefined, isWhole: false }
  return { state: { ...defaultFilterState, ...value }, isWhole: problems.length === 0 }
}
