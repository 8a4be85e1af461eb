import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useQuiet } from '../../../src/taskpane/parts/useQuiet';

const QUIET = 80;

function Place({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  const quiet = useQuiet(name, QUIET);
  return (
    <div data-testid="place" data-quiet={quiet.isQuiet || undefined} onClickCapture={quiet.onClickCapture}>
      <button onClick={onPress}>{name}</button>
    </div>
  );
}

const settled = () => waitFor(() => expect(screen.getByTestId('place').dataset['quiet']).toBeUndefined());
const press = () => fireEvent.click(screen.getByRole('button'));

describe('presses on what was just shown', () => {
  it('count at once for what is shown first', () => {
    const onPress = jest.fn();
    render(<Place name="read" onPress={onPress} />);
    press();
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('do not count until it has stood for a while', async () => {
    const onPress = jest.fn();
    const { rerender } = render(<Place name="read" onPress={onPress} />);
    rerender(<Place name="write" onPress={onPress} />);
    press();
    expect(onPress).not.toHaveBeenCalled();
    await settled();
    press();
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  it('count again when something else stood there for a moment only', async () => {
    const onPress = jest.fn();
    const { rerender } = render(<Place name="write" onPress={onPress} />);
    rerender(<Place name="cancel" onPress={onPress} />);
    rerender(<Place name="write" onPress={onPress} />);
    press();
    expect(onPress).not.toHaveBeenCalled();
    await settled();
    press();
    expect(onPress).toHaveBeenCalledTimes(1);
  });
});
