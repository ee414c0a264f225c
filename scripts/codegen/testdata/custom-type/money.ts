export interface Money {
  readonly cents: number;
}
export const moneyFrom = (cents: number): Money => ({ cents });
