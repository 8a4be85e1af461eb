/** @jest-environment jsdom */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/react';
import { Welcome } from '../../../src/taskpane/start/Welcome';
import { renderPart } from '../renderPart';

describe('the first page of the pane', () => {
  it('opens the sample and the template, and offers both as files where Excel opens no new workbook', () => {
    const opened: string[] = [];
    renderPart(<Welcome onOpen={(kind) => void opened.push(kind)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Buka contoh' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ambil templat kosong' }));
    expect(opened).toEqual(['sample', 'template']);
    const links = screen.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['contoh', 'templat kosong']);
    for (const link of links) {
      expect(link.hasAttribute('download')).toBe(true);
      expect(existsSync(join(__dirname, '../../..', link.getAttribute('href') ?? '-'))).toBe(true);
    }
  });
});
