import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import styles from './popover.module.css';

interface PopoverProps {
  /** The element it opens beside; it gets the focus back when the popover closes. */
  anchor: HTMLElement;
  label: string;
  role?: 'dialog' | 'menu';
  onClose: () => void;
  children: ReactNode;
}

const gap = 4;
const margin = 6;

/**
 * A small surface over the page, beside its anchor and inside the window. Closes with Esc, with a press outside and
 * when the focus leaves it.
 *
 * It is a manual popover: an `auto` one would let Esc through to the browser, which then closes the extension's popup,
 * and would open again by the very click on its anchor that dismissed it.
 */
export function Popover({ anchor, label, role = 'dialog', onClose, children }: PopoverProps) {
  const surface = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = surface.current;
    if (!element) return;
    element.showPopover();
    place(element, anchor);
    const first =
      element.querySelector<HTMLElement>('[data-autofocus]') ??
      element.querySelector<HTMLElement>('input, button');
    first?.focus({ preventScroll: true });
    return () => {
      if (element.contains(document.activeElement)) anchor.focus({ preventScroll: true });
    };
  }, [anchor]);

  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!surface.current?.contains(target) && !anchor.contains(target)) onClose();
    };
    window.addEventListener('pointerdown', onPress, true);
    window.addEventListener('blur', onClose);
    return () => {
      window.removeEventListener('pointerdown', onPress, true);
      window.removeEventListener('blur', onClose);
    };
  }, [anchor, onClose]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role, dialog or menu, comes from the caller
    <div
      ref={surface}
      className={styles.popover}
      popover="manual"
      {...{ role, 'aria-label': label }}
      onKeyDown={event => {
        event.stopPropagation();
        if (event.key !== 'Escape' && event.key !== 'Tab') return;
        if (event.key === 'Tab' && role !== 'menu') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </div>
  );
}

/** Below the anchor where there is room, else above; never outside the window. */
function place(element: HTMLElement, anchor: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const size = element.getBoundingClientRect();
  const fitsBelow = at.bottom + gap + size.height <= window.innerHeight - margin;
  const top = fitsBelow ? at.bottom + gap : at.top - gap - size.height;
  const left = Math.min(at.left, window.innerWidth - margin - size.width);
  element.style.top = `${Math.max(margin, top)}px`;
  element.style.left = `${Math.max(margin, left)}px`;
}
