import { useState } from 'react';
import { Button } from '@/components/base/button';
import { FieldRow } from '@/components/base/field-row';
import { openShortcutPage, useShortcuts } from './use-shortcuts';

/** The keyboard shortcuts, and the way to change them: only the browser may. */
export function ShortcutRows() {
  const shortcuts = useShortcuts();
  const [isAdvised, setAdvised] = useState(false);
  const change = async () => setAdvised(!(await openShortcutPage()));
  return shortcuts?.map(({ description, keys }, index) => (
    <FieldRow
      key={description}
      label={description}
      hint={
        isAdvised && index === 0
          ? 'In the browser’s add-ons page, choose “Manage Extension Shortcuts” in the menu behind the cogwheel.'
          : 'Keyboard shortcut'
      }
    >
      {keys ? <kbd>{keys}</kbd> : <span>Not set</span>}
      <Button aria-label={`Change the shortcut: ${description}`} onClick={change}>
        Change…
      </Button>
    </FieldRow>
  ));
}
