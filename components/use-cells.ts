import { type KeyboardEvent, useState } from 'react';

/** What a cell that can be opened needs to be one of the table's stops. */
export interface CellProps {
  'data-cell': string;
  tabIndex: 0 | -1;
  onFocus: () => void;
}

const placeOf = (cell: string) => cell.split(' ').map(Number);

/** Where a key leads from a row and column; undefined for every other key. */
function led(key: string, row: number, column: number): [number, number] | undefined {
  const steps: Readonly<Record<string, [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
  };
  return steps[key];
}

/** Moves the focus among the cells of a table: arrows by one, Home and End to the first and last. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const from = target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset.cell : undefined;
  if (from === undefined) return;
  const cells = [...currentTarget.querySelectorAll<HTMLElement>('[data-cell]')];
  const [row = 0, column = 0] = placeOf(from);
  const to = led(key, row, column);
  const next = key === 'Home' ? cells[0] : key === 'End' ? cells.at(-1) : cells.find(({ dataset }) => dataset.cell === to?.join(' '));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The cells of a table as one stop for Tab. `rows` is how many there are: a stop that went away gives the first one back. */
export function useCells(rows: number): { table: { onKeyDown: typeof onKeyDown }; cell: (row: number, column: number) => CellProps } {
  const [at, setAt] = useState('0 0');
  const stop = (placeOf(at)[0] ?? 0) < rows ? at : '0 0';
  return {
    table: { onKeyDown },
    cell: (row, column) => {
      const name = `${row} ${column}`;
      return { 'data-cell': name, tabIndex: name === stop ? 0 : -1, onFocus: () => setAt(name) };
    },
  };
}
