import { type KeyboardEvent, useId, useState } from 'react';
import { fold } from '@/lib/search/fold';
import { useTypedAhead } from '../base/defer';
import { Icon } from '../base/icon';
import { Popover } from '../base/popover';
import styles from './label-picker.module.css';

/** A tag or a list to pick. */
export interface LabelOption {
  id: string;
  name: string;
  /** Whether all, some or none of the papers in question have it. */
  on: 'all' | 'some' | 'none';
  hint?: string;
}

interface LabelPickerProps {
  anchor: HTMLElement;
  label: string;
  placeholder: string;
  options: readonly LabelOption[];
  onPick: (option: LabelOption) => void;
  /** Given where a new one can be made from what was typed. */
  onCreate?: (name: string) => void;
  /** Further acts below the options. */
  footer?: React.ReactNode;
  onClose: () => void;
}

const shownOptions = 200;

/** A box to type in over options to pick: those that contain what is typed, those that begin with it first. */
export function LabelPicker(props: LabelPickerProps) {
  const { anchor, label, placeholder, options, onPick, onCreate, footer, onClose } = props;
  const [typed, setTyped] = useState(useTypedAhead());
  const [current, setCurrent] = useState(0);
  const listId = useId();

  const name = typed.trim().replace(/\s+/g, ' ');
  const found = matching(options, name);
  const known = found.some(option => sameName(option.name, name));
  const creates = onCreate && name !== '' && !known;
  const rows = found.length + (creates ? 1 : 0);
  const at = Math.min(current, rows - 1);

  const choose = (index: number) => {
    const option = found[index];
    if (option) onPick(option);
    else if (creates) onCreate(name);
    setTyped('');
    setCurrent(0);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows > 0) setCurrent((at + step + rows) % rows);
    else if (event.key === 'Enter' && rows > 0) choose(at);
    else return;
    event.preventDefault();
  };

  return (
    <Popover anchor={anchor} label={label} onClose={onClose}>
      <input
        type="text"
        role="combobox"
        className={styles.box}
        aria-label={label}
        aria-expanded={true}
        aria-controls={listId}
        aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
        placeholder={placeholder}
        maxLength={100}
        value={typed}
        onChange={event => {
          setTyped(event.target.value);
          setCurrent(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={label} className={styles.options}>
        {found.map((option, index) => (
          <Option
            key={option.id}
            id={`${listId}-${index}`}
            active={index === at}
            onChoose={() => choose(index)}
          >
            <span className={styles.check}>
              {option.on === 'all' ? <Icon name="check" /> : option.on === 'some' ? '–' : ''}
            </span>
            <bdi className={styles.name}>{option.name}</bdi>
            {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
          </Option>
        ))}
        {creates && (
          <Option
            id={`${listId}-${found.length}`}
            active={at === found.length}
            onChoose={() => choose(found.length)}
          >
            <span className={styles.check}>
              <Icon name="plus" />
            </span>
            <span className={styles.name}>Create “{name}”</span>
          </Option>
        )}
      </div>
      {rows === 0 && <p className={styles.nothing}>{name ? 'Nothing has this name.' : 'None yet.'}</p>}
      {footer && <div className={styles.footer}>{footer}</div>}
    </Popover>
  );
}

interface OptionProps {
  id: string;
  active: boolean;
  onChoose: () => void;
  children: React.ReactNode;
}

function Option({ id, active, onChoose, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
    <div
      id={id}
      role="option"
      aria-selected={active}
      ref={active ? scrollIntoView : undefined}
      className={styles.option}
      // The box keeps the focus.
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}

function scrollIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

function matching(options: readonly LabelOption[], typed: string): LabelOption[] {
  const wanted = fold(typed);
  const containing = options.filter(option => fold(option.name).includes(wanted));
  const begins = (option: LabelOption) => fold(option.name).startsWith(wanted);
  // Chosen ones stand first as long as nothing is typed.
  const rank = (option: LabelOption) => (wanted ? (begins(option) ? 0 : 1) : option.on === 'none' ? 1 : 0);
  return containing.sort((a, b) => rank(a) - rank(b)).slice(0, shownOptions);
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
