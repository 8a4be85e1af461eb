/** Truth value of an XML attribute. */
export function isOn(flag: string | null | undefined): boolean {
  return flag === '1' || flag === 'true' || flag === 'on';
}
