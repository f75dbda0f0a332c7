import { describe, expect, test } from 'vitest';
import { gammaStep } from './gamma-step.ts';
import { normalTail } from './normal-tail.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { studentTTail } from './student-t-tail.ts';

const relative = (given: number, expected: number): number => Math.abs(given / expected - 1);

describe('the quantile of Student’s t', () => {
  // One and two degrees of freedom have closed forms; four as well.
  const closed = [0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.9995, 0.999999].flatMap((p) => [
    [p, 1, Math.tan(Math.PI * (p - 0.5))],
    [p, 2, (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)))],
    [
      p,
      4,
      Math.sign(p - 0.5) *
        2 *
        Math.sqrt(Math.cos(Math.acos(Math.sqrt(4 * p * (1 - p))) / 3) / Math.sqrt(4 * p * (1 - p)) - 1),
    ],
  ]);
  test.each(closed)('at %d with %d degrees of freedom is %d', (p, df, expected) => {
    expect(relative(studentTQuantile(p as number, df as number), expected as number)).toBeLessThan(1e-9);
  });

  // mpmath 1.3 with 40 digits: the root of betainc(df/2, 1/2, 0, df/(df + t²), regularized=True) = 2(1 − p).
  test.each([
    [0.6, 3, 0.2766706623326899],
    [0.9, 3, 1.63774435369621],
    [0.975, 3, 3.18244630528371],
    [0.995, 3, 5.840909309733357],
    [0.99999, 3, 47.92772837593392],
    [0.6, 5, 0.2671808657041451],
    [0.9, 5, 1.475884048824481],
    [0.975, 5, 2.570581835636316],
    [0.995, 5, 4.032142983555228],
    [0.99999, 5, 15.54685453495476],
    [0.6, 6, 0.2648345329335735],
    [0.9, 6, 1.439755747265148],
    [0.975, 6, 2.44691185114497],
    [0.995, 6, 3.70742802132478],
    [0.99999, 6, 12.03165317811816],
    [0.6, 8, 0.2619210967488324],
    [0.9, 8, 1.396815309743865],
    [0.975, 8, 2.306004135204167],
    [0.995, 8, 3.355387331333396],
    [0.99999, 8, 8.907026870843438],
    [0.6, 10, 0.2601848294920802],
    [0.9, 10, 1.372183641110336],
    [0.975, 10, 2.228138851986275],
    [0.995, 10, 3.169272672616951],
    [0.99999, 10, 7.526954019339651],
    [0.6, 17, 0.257347005751278],
    [0.9, 17, 1.333379389721627],
    [0.975, 17, 2.109815577833317],
    [0.995, 17, 2.898230519677419],
    [0.99999, 17, 5.832099660380266],
    [0.6, 30, 0.2556053649519128],
    [0.9, 30, 1.310415025391396],
    [0.975, 30, 2.042272456301238],
    [0.995, 30, 2.749995653567225],
    [0.99999, 30, 5.054032421446494],
    [0.6, 61, 0.2544548847055963],
    [0.9, 61, 1.295584571275215],
    [0.975, 61, 1.99962358499494],
    [0.995, 61, 2.658857126653926],
    [0.99999, 61, 4.624815387560061],
    [0.6, 100, 0.2540221824582278],
    [0.9, 100, 1.290074761346516],
    [0.975, 100, 1.983971518523552],
    [0.995, 100, 2.625890521438018],
    [0.99999, 100, 4.478426902992736],
    [0.6, 500, 0.2534819498516656],
    [0.9, 500, 1.283247020710374],
    [0.975, 500, 1.964719837467368],
    [0.995, 500, 2.585697835141942],
    [0.99999, 500, 4.306159330358053],
    [0.6, 1000, 0.2534145158394988],
    [0.9, 1000, 1.282398721460924],
    [0.975, 1000, 1.962339080826408],
    [0.995, 1000, 2.580754698065951],
    [0.99999, 1000, 4.285437682652958],
    [0.6, 10000, 0.2533538434457269],
    [0.9, 10000, 1.281636229730478],
    [0.975, 10000, 1.960201239890626],
    [0.995, 10000, 2.576321046668529],
    [0.99999, 10000, 4.266937665766661],
    [0.6, 1000000, 0.2533471705378417],
    [0.9, 1000000, 1.281552412129938],
    [0.975, 1000000, 1.959966356814107],
    [0.995, 1000000, 2.575834220105334],
    [0.99999, 1000000, 4.26491125406966],
  ])('at %d with %d degrees of freedom is %d', (p, df, expected) => {
    expect(relative(studentTQuantile(p, df), expected)).toBeLessThan(1e-10);
  });

  test('is odd, zero in the middle, and falls towards the normal one as degrees of freedom grow', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(0.1, 7)).toBeCloseTo(-studentTQuantile(0.9, 7), 12);
    expect(relative(studentTQuantile(0.975, 1e8), 1.959963984540054)).toBeLessThan(3e-8);
  });

  test('need not have whole degrees of freedom', () => {
    expect(studentTTail(studentTQuantile(0.95, 3.7), 3.7)).toBeCloseTo(0.1, 12);
  });

  test.each([
    [0, 3],
    [1, 3],
    [Number.NaN, 3],
    [0.9, 0],
    [0.9, Number.NaN],
    [0.9, Number.POSITIVE_INFINITY],
  ])('at %d with %d degrees of freedom is a wrong call', (p, df) => {
    expect(() => studentTQuantile(p, df)).toThrow(RangeError);
  });
});

test.each([
  [0.5, 1 / Math.sqrt(Math.PI)],
  [1, Math.sqrt(Math.PI) / 2],
  [1.5, 2 / Math.sqrt(Math.PI)],
  [2, (3 * Math.sqrt(Math.PI)) / 4],
])('Γ(%d + ½) ÷ Γ of the same is %d', (x, expected) => {
  expect(relative(gammaStep(x), expected)).toBeLessThan(1e-14);
});

// mpmath 1.3 with 40 digits: erfc(z / √2).
test.each([
  [0.1, 0.920344325445942],
  [1, 0.317310507862914],
  [2, 0.0455002638963584],
  [2.9, 0.00373162660076808],
  [3, 0.00269979606326019],
  [3.5, 0.00046525815807105],
  [5, 5.73303143758388e-7],
  [8, 1.24419211485436e-15],
])('beyond ±%d a normal value lies with probability %d', (z, expected) => {
  expect(relative(normalTail(z), expected)).toBeLessThan(1e-12);
});
