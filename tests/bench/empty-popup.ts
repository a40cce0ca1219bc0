import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React can show: one row. */
const screen = document.getElementById('screen');
if (screen) createRoot(screen).render(createElement('div', { role: 'row' }, 'A row'));
