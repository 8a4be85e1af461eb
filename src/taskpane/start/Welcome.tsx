import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import {
  ArrowUndo20Regular,
  Calculator20Regular,
  DocumentAdd20Regular,
  DocumentTable20Regular,
  TableSearch20Regular,
} from '@fluentui/react-icons';
import { useWords } from '../parts/words';
import { START_FILES, type StartFile } from './startFiles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  title: { margin: 0 },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalM, alignItems: 'flex-start' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0, lineHeight: 0, paddingTop: '1px' },
  offers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  offer: { flexGrow: 1 },
  link: { color: tokens.colorBrandForegroundLink },
});

const ICONS = [TableSearch20Regular, Calculator20Regular, ArrowUndo20Regular] as const;

export interface WelcomeProps {
  readonly onOpen: (kind: StartFile) => void;
}

/** First page: three lines, and two ways to start without a workbook of one's own. */
export function Welcome({ onOpen }: WelcomeProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.root}>
      <Subtitle1 as="h2" className={styles.title}>
        {t.welcome.title}
      </Subtitle1>
      <ul className={styles.list}>
        {t.welcome.lines.map((line, position) => {
          const Icon = ICONS[position] ?? TableSearch20Regular;
          return (
            <li key={line} className={styles.line}>
              <span className={styles.icon}>
                <Icon aria-hidden />
              </span>
              <Body1>{line}</Body1>
            </li>
          );
        })}
      </ul>
      <div className={styles.offers}>
        <Button className={styles.offer} icon={<DocumentTable20Regular />} onClick={() => onOpen('sample')}>
          {t.welcome.openSample}
        </Button>
        <Button className={styles.offer} icon={<DocumentAdd20Regular />} onClick={() => onOpen('template')}>
          {t.welcome.openTemplate}
        </Button>
      </div>
      <Body1>
        {/* Some Excels open no new workbook for an add-in, or freeze over it (docs/excel-hazards.md, 13). */}
        {t.welcome.download}{' '}
        <a className={styles.link} href={START_FILES.sample} download>
          {t.welcome.sampleFile}
        </a>
        {', '}
        <a className={styles.link} href={START_FILES.template} download>
          {t.welcome.templateFile}
        </a>
      </Body1>
    </div>
  );
}
