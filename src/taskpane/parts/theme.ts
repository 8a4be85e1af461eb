import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Preferences } from '../settings/preferences';

/** Excel's green, so that the pane looks at home beside the sheet. */
const GREEN: BrandVariants = {
  10: '#001f0a',
  20: '#032a10',
  30: '#063617',
  40: '#09431e',
  50: '#0b5126',
  60: '#0d5f2e',
  70: '#0f6c36',
  80: '#107c41',
  90: '#218d51',
  100: '#379d64',
  110: '#4eac77',
  120: '#66ba8a',
  130: '#7fc89e',
  140: '#9ad6b3',
  150: '#b6e3c9',
  160: '#d5f1e0',
};

const LIGHT: Theme = createLightTheme(GREEN);
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[110],
};

/** Light or dark: the person's wish first, then Excel's theme, then the system's. */
export function themeFor(
  wish: Preferences['theme'],
  hostTheme: 'light' | 'dark' | null,
  isSystemDark: boolean,
): 'light' | 'dark' {
  if (wish !== 'auto') return wish;
  return hostTheme ?? (isSystemDark ? 'dark' : 'light');
}

export const THEMES: Readonly<Record<'light' | 'dark', Theme>> = { light: LIGHT, dark: DARK };
