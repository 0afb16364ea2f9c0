import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The least that a workbook costs: rows written to a deflating stream as they come, no styles, no days. */
export function plainXlsx(rows: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  const zip = new Zip((_error, chunk) => {
    bytes += chunk?.length ?? 0;
  });
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(sheet);
  sheet.push(strToU8('<worksheet><sheetData>'));
  let text = '';
  for (const row of rows) {
    text += '<row>';
    for (const cell of row) {
      if (typeof cell === 'number') text += `<c><v>${cell}</v></c>`;
      else if (cell) text += `<c t="inlineStr"><is><t>${escaped(String(cell))}</t></is></c>`;
    }
    text += '</row>';
    if (text.length > 100_000) {
      sheet.push(strToU8(text));
      text = '';
    }
  }
  sheet.push(strToU8(`${text}</sheetData></worksheet>`), true);
  zip.end();
  return bytes;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
