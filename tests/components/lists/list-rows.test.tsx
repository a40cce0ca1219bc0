// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ListRows } from '@/components/lists/list-rows';
import type { Acts } from '@/components/use-acts';
import type { List } from '@/lib/model/list';

afterEach(cleanup);

it('names the buttons of a row after its list or search', () => {
  const list = (id: number, name: string): List => ({ id, name, position: id, createdAt: 1, updatedAt: 1 });
  const lists = [list(1, 'Thesis'), { ...list(2, 'Recent'), query: 'year:2020..' }];
  render(<ListRows lists={lists} detailOf={() => '3 papers'} acts={{} as Acts} onShow={() => {}} />);
  const names = screen.getAllByRole('button').map(button => button.getAttribute('aria-label'));
  expect(names.filter(name => name !== null)).toEqual([
    'Move Thesis up',
    'Move Thesis down',
    'Rename Thesis',
    'Delete the list Thesis',
    'Move Recent up',
    'Move Recent down',
    'Rename Recent',
    'Delete the search Recent',
  ]);
});
