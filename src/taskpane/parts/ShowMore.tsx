import { Button } from '@fluentui/react-components';
import { useWords } from './words';

export interface ShowMoreProps {
  /** How many are not shown yet. */
  readonly hidden: number;
  readonly onMore: () => void;
}

/** Brings the next ones of a long list. */
export function ShowMore({ hidden, onMore }: ShowMoreProps) {
  const { t } = useWords();
  if (hidden <= 0) return null;
  return (
    <Button appearance="subtle" size="small" onClick={onMore}>
      {t.common.more(hidden)}
    </Button>
  );
}
