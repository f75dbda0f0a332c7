const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** An exact number, so that no answer of the oracle hangs on how a computer rounds. */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);
  static readonly one = new Fraction(1n, 1n);

  private readonly over: bigint;
  private readonly under: bigint;

  private constructor(over: bigint, under: bigint) {
    this.over = over;
    this.under = under;
  }

  private static reduced(over: bigint, under: bigint): Fraction {
    const sign = under < 0n ? -1n : 1n;
    const common = gcd(over < 0n ? -over : over, under < 0n ? -under : under);
    return new Fraction((sign * over) / common, (sign * under) / common);
  }

  /** A number as it is printed: 97.18 is 9718/100. */
  static of(value: number): Fraction {
    const [digits = '', exponent = '0'] = String(value).split('e');
    const [whole = '', decimals = ''] = digits.split('.');
    const power = Number(exponent) - decimals.length;
    const all = BigInt(`${whole}${decimals}`);
    return power < 0 ? Fraction.reduced(all, 10n ** BigInt(-power)) : new Fraction(all * 10n ** BigInt(power), 1n);
  }

  plus(other: Fraction): Fraction {
    return Fraction.reduced(this.over * other.under + other.over * this.under, this.under * other.under);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.over, other.under));
  }

  times(other: Fraction): Fraction {
    return Fraction.reduced(this.over * other.over, this.under * other.under);
  }

  by(other: Fraction): Fraction {
    return Fraction.reduced(this.over * other.under, this.under * other.over);
  }

  /** −1, 0 or 1, as this is less than, equal to or more than the other. */
  against(other: Fraction): -1 | 0 | 1 {
    const difference = this.over * other.under - other.over * this.under;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The largest whole number that is not above this. */
  get floor(): Fraction {
    const whole = this.over / this.under;
    return new Fraction(this.over < 0n && whole * this.under !== this.over ? whole - 1n : whole, 1n);
  }

  /** The smallest whole number that is not below this. */
  get ceiling(): Fraction {
    return Fraction.zero.minus(Fraction.zero.minus(this).floor);
  }

  get isWhole(): boolean {
    return this.against(this.floor) === 0;
  }

  toString(): string {
    return this.under === 1n ? String(this.over) : `${this.over}/${this.under}`;
  }

  /** This, times itself so many times. */
  power(times: number): Fraction {
    return Array.from({ length: times }).reduce<Fraction>((product) => product.times(this), Fraction.one);
  }

  get sign(): -1 | 0 | 1 {
    return this.against(Fraction.zero);
  }

  get size(): Fraction {
    return this.sign < 0 ? Fraction.zero.minus(this) : this;
  }

  atLeast(other: Fraction): boolean {
    return this.against(other) >= 0;
  }
}
