/** Outlines on a 16 × 16 grid, drawn with a 1.5 px stroke. */
const outlines = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  star: 'M8 1.9l1.9 3.9 4.2.6-3 3 .7 4.2L8 11.6l-3.8 2 .7-4.2-3-3 4.2-.6z',
  tag: 'M2 2.8v4.6l6.4 6.4 5.2-5.2-6.4-6.4H2.6zM5 5.2v.1',
  list: 'M6 3.5h8M6 8h8M6 12.5h8M2.2 3.5h.1M2.2 8h.1M2.2 12.5h.1',
  edit: 'M11 2.4l2.6 2.6-8.3 8.3H2.7v-2.6zM9.2 4.2l2.6 2.6',
  note: 'M3 2h10v8l-4 4H3zM9 14v-4h4M5.5 5.5h5M5.5 8h2.5',
  trash: 'M2.5 4h11M6 4V2.2h4V4M4 4l.6 9.8h6.8L12 4M6.6 6.8v4.4M9.4 6.8v4.4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  more: 'M3 8h.1M8 8h.1M13 8h.1',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  check: 'M2.5 8.5l3.7 3.7L13.5 4',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4L6 8l4 4',
  open: 'M9.5 2.5h4v4M13.5 2.5L7.5 8.5M11.5 9.5v4h-9v-9h4',
  export: 'M8 10V2M5 4.8L8 1.9l3 2.9M2.5 9.5v4h11v-4',
  settings:
    'M2 4.5h5M11 4.5h3M2 11.5h3M9 11.5h5M9 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  library: 'M2.5 2.5h3v11h-3zM5.5 2.5h3v11h-3zM9 3.2l2.9-.8 2.2 10.4-2.9.8z',
  bookmark: 'M4 2h8v12l-4-3-4 3z',
  pdf: 'M3.5 1.8h6l3 3v9.4h-9zM9.3 2v3h3M5.8 8.4h4.4M5.8 11h4.4',
  panes: 'M2 3h12v10H2zM6 3v10',
  plus: 'M8 3v10M3 8h10',
  sort: 'M4.5 2.5v11M2 11l2.5 2.5L7 11M9 4h5M9 8h4M9 12h3',
  restore: 'M2.5 3v4h4M2.9 7A5.4 5.4 0 1 1 3.4 11',
} as const;

export type IconName = keyof typeof outlines;

interface IconProps {
  name: IconName;
  filled?: boolean;
}

/** A decorative icon in the colour of its text; the control around it carries the name. */
export function Icon({ name, filled = false }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={outlines[name]} />
    </svg>
  );
}
