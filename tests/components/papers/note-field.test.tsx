// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { NoteField } from '@/components/papers/note-field';

const onChange = vi.fn<(note: string | undefined) => Promise<boolean>>();
const onLost = vi.fn();
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

afterEach(cleanup);

it('keeps a note that was refused, marks it, and tries it again when the field is left', async () => {
  onChange.mockResolvedValue(false);
  const { rerender } = render(<NoteField note="Old" onChange={onChange} onLost={onLost} />);
  const user = userEvent.setup();
  await user.type(field(), 'er');
  await user.tab();
  await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
  rerender(<NoteField note="Written elsewhere" onChange={onChange} onLost={onLost} />);
  expect(field().value).toBe('Older');

  onChange.mockResolvedValue(true);
  await user.click(field());
  await user.tab();
  await waitFor(() => expect(field().hasAttribute('aria-invalid')).toBe(false));
  expect(onChange.mock.calls).toEqual([['Older'], ['Older']]);
  rerender(<NoteField note="Taken back" onChange={onChange} onLost={onLost} />);
  expect(field().value).toBe('Taken back');
});

it('tries a note that was refused again when the page goes away', async () => {
  onChange.mockResolvedValue(false);
  render(<NoteField note={undefined} onChange={onChange} onLost={onLost} />);
  const user = userEvent.setup();
  await user.type(field(), 'Compare');
  await user.tab();
  await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
  window.dispatchEvent(new Event('pagehide'));
  expect(onChange.mock.calls).toEqual([['Compare'], ['Compare']]);
});

it('sends a note once where leaving the field and the page come together', async () => {
  onChange.mockResolvedValue(true);
  const { unmount } = render(<NoteField note={undefined} onChange={onChange} onLost={onLost} />);
  const user = userEvent.setup();
  await user.type(field(), ' Compare ');
  await user.tab();
  unmount();
  expect(onChange.mock.calls).toEqual([['Compare']]);
});
