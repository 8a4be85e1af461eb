import type { IssueTable } from './issues';
import { ROLL_ISSUES } from './rollIssues';

/** Sentences of all issues in English. Facts in braces, parts that need them in brackets: see `fillTemplate`. */
export const ENGLISH_ISSUES: IssueTable = {
  ...ROLL_ISSUES.en,
  // Scoring
  'target-zero': {
    what: '[Indicator {indicator}: ]the target[ of {quarter}] is 0, so there is no achievement.',
    cure: 'Enter a target above 0, or leave it blank if the indicator has none.',
  },
  'target-missing': {
    what: '[Indicator {indicator}: ]no target[ for {quarter}].',
    cure: 'Enter the target; until then the indicator is left out of the mean.',
  },
  'target-negative': {
    what: '[Indicator {indicator}: ]the target {target} is below 0.',
    cure: 'Check the minus sign; a target must be above 0.',
  },
  'target-range-invalid': {
    what: '[Indicator {indicator}: ]the lower end of the target range is above its upper end.',
    cure: 'Write the range from low to high, such as 80 - 90.',
  },
  'actual-missing': {
    what: '[Indicator {indicator}: ]not measured yet[ for {quarter}].',
    cure: 'It is left out of the mean until its realisasi is entered.',
  },
  'actual-zero': {
    what: '[Indicator {indicator}: ]the realisasi is 0 and the formula divides by it.',
    cure: 'Choose the form (2T - R)/T for lower-is-better indicators, or enter the realisasi.',
  },
  'no-indicator': {
    what: '[Objective {objective}][Perspective {perspective}] has no achievement to take a mean of.',
    cure: 'Enter target and realisasi of at least one indicator.',
  },
  'no-objective': {
    what: 'There is no objective score to take a mean of[ for perspective {perspective}].',
    cure: 'Enter target and realisasi of at least one indicator.',
  },
  'length-mismatch': {
    what: 'The number of values ({values}) differs from the number of weights ({weights}).',
    cure: 'Choose ranges of the same length.',
  },
  'weight-not-positive': {
    what: '[Indicator {indicator}: ][Perspective {perspective}: ]the weight {weight} must be above 0.',
    cure: 'Enter a weight above 0, or leave it blank for equal weights.',
  },
  'weights-not-complete': {
    what: '[Objective {objective}: ][only {stated} of its {indicators} indicators have a weight, the others count as 1.][Perspective {missing} has no weight, so there is no total.][The weights add up to {sum}, they should make 100.]',
    cure: 'Complete the weights in the sheet or in the method profile, or clear them all to make them equal.',
  },
  'not-finite': {
    what: '[Indicator {indicator}: ]the result[ of {field}] is not a usable number.',
    cure: 'Check for figures that are far too large or too small in this row.',
  },
  'band-gap': {
    what: '[Indicator {indicator}: ]the table[ of {field}] in the method profile has a gap[ between {from} and {to}][ at {at}].',
    cure: 'Join the two bounds in the method profile.',
  },
  'band-overlap': {
    what: 'The table[ of {field}] overlaps[ between {from} and {to}][ at {at}].',
    cure: 'Change the bounds so that every value falls into one row.',
  },
  'band-end-missing': {
    what: 'The table[ of {field}] is closed at one end[ ({bound})], so some values have no criterion.',
    cure: 'Leave the lower bound of the lowest row and the upper bound of the highest row empty.',
  },
  'band-empty': {
    what: 'Row[ {band}][ of the table of {field}] takes no value at all[ ({from} to {to})].',
    cure: 'Correct its bounds.',
  },
  'budget-missing': {
    what: '[Indicator {indicator}: ]no budget or no spending, so its efficiency is not computed.',
    cure: 'Enter both if the indicator has a budget.',
  },
  'budget-zero': {
    what: '[Indicator {indicator}: ]the budget or the spending is 0, so its efficiency is not computed.',
    cure: 'Check budget and spending.',
  },
  'budget-negative': {
    what: '[Indicator {indicator}: ]the budget or the spending is below 0.',
    cure: 'Check the minus sign.',
  },
  'index-missing': {
    what: 'There is no efficiency index, so no efficiency level.',
    cure: 'Enter the achievement and the budget percentage first.',
  },
  'quarter-target-missing': {
    what: '[Indicator {indicator}: ]no target for {quarter}.',
    cure: 'Enter the target of that quarter; without it there is no achievement.',
  },
  'unit-mismatch': {
    what: '[Indicator {indicator}: ]target and realisasi[ of {quarter}] are in different units[ ({target} against {actual})].',
    cure: 'Write both in one unit, both as percent or both as counts.',
  },
  'unit-converted': {
    what: '[Indicator {indicator}: ]target and realisasi[ of {quarter}] were in different units and were converted by the target of the year[ ({target})].',
    cure: 'Check that the conversion is right.',
  },
  'geometric-mean-not-positive': {
    what: 'The geometric mean needs figures above 0[ but met {value}].',
    cure: 'Check achievements of 0 or below, or choose the plain mean in the method profile.',
  },
  'efficiency-out-of-range': {
    what: 'The efficiency[ {value}] lies outside -20% to 20%, where the PMK formula does not apply.',
    cure: 'Check budget, spending and output volume.',
  },
  'value-out-of-range': {
    what: 'The value {value} lies outside {from} to {to}.',
    cure: 'Check the figure.',
  },
  'predicate-unknown': {
    what: 'The word “{word}” is in no scale of the method profile.',
    cure: 'Check its spelling, or add it to the profile.',
  },
  'method-invalid': {
    what: 'The method profile cannot be used: “{path}” should be {expected}.',
    cure: 'Correct that part of the profile.',
  },
  'report-part-left-out': {
    what: 'The sheet “{sheet}” was not made: the workbook has no {missing}.',
    cure: 'Add the table on any sheet, then compute again.',
  },
  'layout-invalid': {
    what: 'The layout of the report cannot be used: “{path}” should be {expected}.',
    cure: 'Correct that part of the layout file.',
  },
  'duplicate-id': {
    what: 'The code [{indicator}][{objective}][{perspective}][{band}] is used more than once.',
    cure: 'Give each its own code.',
  },
  'unknown-objective': {
    what: 'The indicator[ {indicator}] names an objective that does not exist[: {objective}].',
    cure: 'Check the name or number of the objective.',
  },
  'unknown-perspective': {
    what: 'The objective[ {objective}] names a perspective that does not exist[: {perspective}].',
    cure: 'Check the name of the perspective.',
  },

  // Reading sheets
  'no-table': {
    what: 'No table that holds indicators, targets and realisasi was found.[ Sheet {formSheet} looks like {notScored}, which is no table of performance.][ Sheet {formSheet} looks like {money}: a source of budget figures, without indicators.][ Seen: {seen}.][ Missing: {lacking}.]',
    cure: 'Fill in at least one indicator, and check the headers: “Indikator”, “Target” and “Realisasi”[. To use its budget, add a table of indicators with the same codes on another sheet, and map the columns of ceiling and spending of {moneyName} by “column-field”][; or point out the table with the answer “{answer}”, such as A4:N20;header=4-6]. Nothing was written.',
  },
  'no-target': {
    what: 'The indicator table was found, but not its target column.',
    cure: 'Head the column “Target”, or point it out by answering the question.',
  },
  'no-actual': {
    what: 'The indicator table was found, but not its realisasi column.',
    cure: 'Head the column “Realisasi”, or point it out by answering the question.',
  },
  'table-left-out': {
    what: 'Table {table} holds targets and realisasi too ({count} indicators, such as “{name}”), but is not scored.',
    cure: 'If its indicators belong to the report, join the tables, or choose that table in the question about the scored table.',
  },
  'outputs-scored': {
    what: 'This table holds outputs without indicators: target and realised volume are read as target and realisasi.',
    cure: 'What is scored is the achievement of outputs, not of performance indicators.',
  },
  'form-in-rows': {
    what: 'Target and realisasi on this sheet stand below each other, as in a form: “{target}” in {targetCell} and “{actual}” in {actualCell}. LAKIP reads tables with one row an indicator.',
    cure: 'Make it a table with the columns “Indikator”, “Target” and “Realisasi”, for example in the template of LAKIP. Nothing was written.',
  },
  'money-alone': {
    what: 'This table holds ceilings and spending only, without indicators that have a target, so nothing can be scored.',
    cure: 'Use “periksa” to check its percentages, or add a table of indicators with target and realisasi.',
  },
  'sheet-not-found': {
    what: 'There is no sheet “{sheet}” in this workbook.',
    cure: '[The sheets are: {sheets}. ]Check the name.',
  },
  'number-unreadable': {
    what: '“{read}” cannot be read as a number[ for {field}].',
    cure: 'Write[ {expected}] the figure alone, such as 92,25; units may stand in a Satuan column. Other rows are computed.',
  },
  'value-in-words': {
    what: '“{read}” is a word, no figure[ for {field}]: there is no achievement of it, and it is in no mean.',
    cure: 'If it is to be computed, write the figure that it stands for, such as a target of 1 document and a result of 1 document.',
  },
  'several-in-cell': {
    what: 'One cell holds several figures (“{read}”), and the columns of indicator, target and realisasi differ in their number of lines.',
    cure: 'Give each indicator a row of its own.',
  },
  'several-read': {
    what: 'One cell holds {count} indicators. Each line is read as one and counts in the means; its result is not written, and a figure that stands once (such as a ceiling) is not shared out.',
    cure: 'Give each indicator a row of its own, so that its result can be written.',
  },
  'number-ambiguous': {
    what: '“{read}” can be read in two ways[: {first} or {second}].',
    cure: 'Answer the question, or type it as a plain number in that cell.',
  },
  'number-is-text': {
    what: 'The number “{read}” is stored as text[ and was read as {value}].',
    cure: 'It is computed; turn it into a number so that other formulas can read it too.',
  },
  'number-is-date': {
    what: 'The cell holds a date[ ({read})], not a number.',
    cure: 'Excel may have turned a figure such as 1-2 into a date; type it again.',
  },
  'shown-differs': {
    what: 'The cell shows “{read}” but holds {value}.',
    cure: 'What it holds is used. Check its number format if what it shows is right.',
  },
  'formula-uncached': {
    what: 'The formula in this cell has no stored result.',
    cure: 'Open and save the file in Excel first, then compute again.',
  },
  'cell-error': {
    what: 'The cell holds the error {read}.',
    cure: 'Correct its formula; the row is left out until then.',
  },
  'row-unmatched': {
    what: 'The row “{name}” has no counterpart[ on sheet {other}].',
    cure: 'Use the same code or name, or answer the question about it.',
  },
  'row-nameless': {
    what: 'This row has a target and a realisasi, but no name of an indicator; it is not scored.',
    cure: 'Fill in its name in the column of indicators, or delete the figures if it is none.',
  },
  'row-duplicate': {
    what: 'The indicator “{name}” occurs more than once.',
    cure: 'Delete the double row, or give it its own code.',
  },
  'row-hidden': {
    what: 'The row “{name}” is hidden but counted.',
    cure: 'Unhide it to check it, or delete it if it is not used.',
  },
  'money-shared': {
    what: 'The money in this merged cell belongs to {count} indicators together, from “{name}” on.',
    cure: 'It counts once in sums. Split the cell if each indicator has money of its own.',
  },
  'header-unclear': {
    what: 'The meaning of the column header[ “{read}”] is not clear.',
    cure: 'Answer the question, or write a fuller header.',
  },
  'values-conflict': {
    what: '[{field}: ]this cell holds {read}, while {other} holds {otherRead}.',
    cure: '{used} is used. Make both the same.',
  },
  'mapping-unknown': {
    what: 'The answer for “{id}” fits no question of this workbook.',
    cure: 'It is not used. See the questions in the pane or with lakip kenali.',
  },
  'mapping-invalid': {
    what: 'The mapping file cannot be read[: {expected}].',
    cure: 'Fill it with JSON such as {"version":1,"answers":{…}}.',
  },
  'mapping-unfit': {
    what: '{topic}: the answer “{read}” of the mapping is not used: {why}.',
    cure: 'Answer it again in this file if need be.',
  },
  'settings-unreadable': {
    what: 'The LAKIP settings in this workbook cannot be read and are not used.',
    cure: 'The defaults are used; save the settings again to mend them.',
  },
  'settings-lost': {
    what: 'The LAKIP settings of this workbook are lost (another program saved it without them). The results in it follow {method}, so that method is used.',
    cure: 'Check method and answers in the settings, then write again: the settings are kept again.',
  },
  'output-occupied': {
    what: 'There is no room for result columns right of the table.',
    cure: 'Nothing was overwritten. Empty the columns right of the table, then compute again.',
  },
  'output-merged': {
    what: 'The result cell lies in a merged cell.',
    cure: 'Unmerge it and compute again; its content is not changed.',
  },
  'output-filtered': {
    what: 'The sheet “{sheet}” is filtered.',
    cure: 'Clear the filter so that all rows show, then compute again.',
  },
  'output-protected': {
    what: 'The sheet “{sheet}” is protected.',
    cure: 'Unprotect it (Review > Unprotect Sheet), then compute again.',
  },
  'formula-as-value': {
    what: 'Column “{column}”: a formula cannot use the source cells, so the result is written as a figure.',
    cure: 'Type target and actual as numbers, not text, to get a formula.',
  },
  'output-overwrites': {
    what: 'A result typed here changes: “{before}” becomes {after}.',
    cure: 'You answered that this column is to be brought up to date; take the answer back to keep it.',
  },
  'output-kept-column': {
    what: 'Column “{column}” holds figures or formulas of yours and is not changed: {agree} cells agree with the results of LAKIP, {differ} differ[, {alone} cannot be computed].',
    cure: 'The results stand in a column of their own right of the table. To replace yours, answer “bring this column up to date”.',
  },
  'output-kept-cell': {
    what: 'This result cell holds “{before}”, typed by a person, and is not changed[; result of LAKIP: {after}].',
    cure: 'Empty the cell to have the result of LAKIP there, then compute again.',
  },
  'history-unknown': {
    what: 'This write of LAKIP is no longer in the history of the workbook.',
    cure: 'Nothing was changed. Read the workbook again to see its history.',
  },
  'history-lost': {
    what: 'What stood here before this write was too large to be kept in the workbook.',
    cure: 'Nothing was changed. Use “Remove all LAKIP results”, or open a copy from before.',
  },
  'history-later': {
    what: 'LAKIP has written the same cells again since.',
    cure: 'Nothing was changed. Take the later write back first.',
  },
  'history-edited': {
    what: 'This cell was changed after LAKIP wrote it.',
    cure: 'Nothing was changed. Put the cell back, or use “Remove all LAKIP results”, which leaves it.',
  },
  'history-moved': {
    what: 'Sheet “{sheet}” was deleted or renamed.',
    cure: 'Nothing was changed. Give the sheet its name again, then take the write back.',
  },
  'history-sheet-not-ours': {
    what: 'The sheet “{sheet}” no longer bears the mark of LAKIP, so it is not removed.',
    cure: 'If LAKIP did make it, delete it yourself, then restore again.',
  },
  'history-sheet-edited': {
    what: 'The sheet “{sheet}” was changed after LAKIP made it, so it is not removed.',
    cure: 'Move your content to another sheet and delete that one yourself, then restore again.',
  },
  'history-not-restored': {
    what: 'What stood here before LAKIP wrote is no longer kept, so these cells are left as they are.',
    cure: 'Open a copy of the file from before the write if the former content is needed.',
  },
  'stale-cell': {
    what: 'The cell has changed since it was read.',
    cure: 'Nothing was written. Read again, then apply.',
  },

  // Files and Excel
  'host-failed': {
    what: 'The workbook could not be read or written[: {cause}][ ({system})].',
    cure: 'Try again; if it happens again, keep a copy and report this message.',
  },
  'file-not-found': {
    what: 'The file[ {file}] does not exist.',
    cure: 'Check its name and folder.',
  },
  'file-not-readable': {
    what: 'The file[ {file}] cannot be read[ ({system})].',
    cure: 'Check its permissions, or copy it to another folder.',
  },
  'file-not-writable': {
    what: 'The result file[ {file}] cannot be written[: {reason}][ ({system})].',
    cure: 'Choose another folder with --folder, or check the permissions. The input is unchanged.',
  },
  'file-in-use': {
    what: 'The file[ {file}] is open in another program.',
    cure: 'Close it in Excel, then try again.',
  },
  'disk-full': {
    what: 'The disk is full[ at {file}].',
    cure: 'Make room or choose another place. The input is unchanged.',
  },
  'file-exists': {
    what: 'The result file[ {file}] exists already.',
    cure: 'Choose another name with --keluaran, or delete the old file.',
  },
  'file-is-xls': {
    what: 'This is an old .xls workbook.',
    cure: 'Open it in Excel, choose Save As > Excel Workbook (*.xlsx), and use that file.',
  },
  'file-is-xlsb': {
    what: 'This is a binary .xlsb workbook.',
    cure: 'Open it in Excel, choose Save As > Excel Workbook (*.xlsx), and use that file.',
  },
  'file-is-ods': {
    what: 'This is an OpenDocument spreadsheet (.ods).',
    cure: 'Open it in LibreOffice or Excel, save it as .xlsx, and use that file.',
  },
  'file-is-encrypted': {
    what: 'This file is protected by a password.',
    cure: 'Open it in Excel, remove the password (File > Info > Protect Workbook), save, and try again.',
  },
  'file-is-not-document': {
    what: 'This is no Word document (.docx) or text file.',
    cure: 'Save the report as .docx, or as text (.txt), and try again.',
  },
  'document-is-old': {
    what: 'This is an old Word document (.doc).',
    cure: 'Open it in Word, save it as .docx, then try again.',
  },
  'document-is-encrypted': {
    what: 'The document has a password.',
    cure: 'Open it in Word, take the password off (File > Info > Protect Document), save it, then try again.',
  },
  'document-has-macros': {
    what: 'The document holds macros.',
    cure: 'Nothing was written. Open it in Word, save it as .docx without macros, then try again.',
  },
  'placeholder-unknown': {
    what: 'The placeholder {{LAKIP:{name}}} is unknown and was left.',
    cure: 'Known are: {known}.',
  },
  'placeholder-empty': {
    what: 'The placeholder {{LAKIP:{name}}} was left: this workbook has no figures for it.',
    cure: 'Add the table on any sheet and run again, or take the placeholder out.',
  },
  'placeholder-not-alone': {
    what: 'The placeholder {{LAKIP:{name}}} stands beside other text.',
    cure: 'Put it in a paragraph of its own: a table or several paragraphs take its place.',
  },
  'placeholders-missing': {
    what: 'This template has no placeholder {{LAKIP:...}}.',
    cure: 'Write one where its contents belong, such as {{LAKIP:bab3}}; see docs/laporan.md.',
  },
  'file-is-not-spreadsheet': {
    what: 'This is not an Excel workbook[ but {looksLike}].',
    cure: 'Choose an .xlsx or .xlsm file.',
  },
  'file-is-damaged': {
    what: 'The file is damaged or incomplete[: {reason}][ in part {part}].',
    cure: 'Let Excel open and repair it, save, and try again; or download it again.',
  },
  'file-too-large': {
    what: 'The file is too large[ ({size})].',
    cure: 'Delete sheets or images that are not used, then try again.',
  },
  'file-is-bomb': {
    what: 'The file grows beyond reason when it is opened[ in part {part}][: {reason}].',
    cure: 'It was not opened, for safety. Ask its sender for the original.',
  },
  'file-not-supported': {
    what: 'This part of the workbook cannot be changed safely yet[: {reason}].',
    cure: 'Nothing was written. Save it again in Excel, then try again.',
  },
  'formula-master': {
    what: 'The cell carries a shared or array formula[ for {range}] that other cells use.',
    cure: 'Nothing was written here. Turn it into a plain formula, then compute again.',
  },
  'signature-breaks': {
    what: 'The workbook is digitally signed; writing results makes the signature invalid.',
    cure: 'Compute on a copy, then sign again.',
  },
  'pivot-not-refreshed': {
    what: 'A pivot table of this workbook reads cells that change.',
    cure: 'Refresh it in Excel (Data > Refresh All).',
  },
  'cell-is-merged': {
    what: 'The cell is part of the merged cell[ {range}] and cannot be written.',
    cure: 'Unmerge it, then try again.',
  },
  'sheet-is-protected': {
    what: 'The sheet[ “{sheet}”] is protected.',
    cure: 'Unprotect it (Review > Unprotect Sheet), then try again.',
  },
  'sheet-is-filtered': {
    what: 'The sheet[ “{sheet}”] is filtered[; {rows} rows of results are hidden].',
    cure: 'Clear the filter, then try again.',
  },
  'sheet-missing': {
    what: 'The sheet[ “{sheet}”] is gone.',
    cure: 'Read the workbook again, then try again.',
  },
  'sheet-not-ours': {
    what: 'The sheet[ “{sheet}”] was not made by LAKIP and is not overwritten.',
    cure: 'Rename that sheet, or delete it if it is not needed, then try again.',
  },
  'sheet-edited': {
    what: 'The sheet[ “{sheet}”] no longer holds what LAKIP wrote and is not overwritten.',
    cure: 'Rename that sheet to keep what it holds, or delete it if it is not needed, then try again.',
  },
  'editing-cell': {
    what: 'Excel is in cell edit mode.',
    cure: 'Press Enter or Esc in the sheet, then try again.',
  },
  'too-large': {
    what: 'The change is too large to send at once.',
    cure: 'Compute sheet by sheet, or use the command line.',
  },
  cancelled: {
    what: 'Cancelled.',
    cure: 'The former contents are back.',
  },
  'restored-after-failure': {
    what: 'Writing failed half way[: {cause}].',
    cure: 'All cells are back as they were.',
  },
  'restore-failed': {
    what: 'Writing failed and could not be taken back wholly[: {cause}].',
    cure: 'Press Ctrl+Z in Excel or close without saving, then open it again.',
  },
  'workbook-is-protected': {
    what: 'The structure of this workbook is protected, so no sheet can be added or removed. Nothing was changed.',
    cure: 'Take the protection off by Review, Protect Workbook, then try again.',
  },
  'workbook-not-opened': {
    what: 'This Excel cannot open a new workbook from the pane[: {cause}].',
    cure: 'Download the file and open it in Excel.',
  },
  'page-setup-failed': {
    what: 'Paper size or orientation could not be set[: {cause}]. The contents of the sheet are complete.',
    cure: 'Set it by Page Layout, or choose another printer and make it again.',
  },
  'excel-too-old': {
    what: 'This version of Excel does not support LAKIP[: {cause}].',
    cure: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
};
