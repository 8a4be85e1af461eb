import type { DecisionKind } from '../sheet/decision';
import type { UnfitReason } from '../sheet/shape/index';
import { candidateLabel } from './candidates';
import { topicText } from './decisions';
import type { Language, Words } from './language';
import type { Facts } from './template';

const REASONS: Readonly<Record<UnfitReason, Words>> = {
  'no-table': {
    id: 'tidak ada tabel dengan judul kolom seperti itu',
    en: 'no table has such headers',
  },
  'several-tables': {
    id: 'ada beberapa tabel dengan judul kolom seperti itu',
    en: 'several tables have such headers',
  },
  'no-column': { id: 'kolomnya tidak ada', en: 'the column is not there' },
  'several-columns': { id: 'ada beberapa kolom dengan judul itu', en: 'several columns have that header' },
  'no-row': { id: 'barisnya tidak ada', en: 'the row is not there' },
  'no-question': {
    id: 'hal itu tidak ditanyakan di sini, atau menyangkut baris lain',
    en: 'that is not asked here, or concerns other rows',
  },
  'no-choice': { id: 'pilihan itu tidak ada di sini', en: 'that choice is not there' },
};

/** Words for an answer of a mapping that a workbook has no use for: what it was about, what it said, why. */
export function unfitFacts(data: Facts, language: Language): Facts {
  const kind = data['kind'] as DecisionKind;
  const reason = REASONS[data['why'] as UnfitReason];
  return {
    topic: topicText(kind, data, language),
    read: candidateLabel(kind, { id: String(data['read'] ?? '') }, language),
    why: reason[language],
  };
}
