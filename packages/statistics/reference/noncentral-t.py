"""Reference values of the noncentral t distribution with 50 digits, for the tails where R's pt(ncp =) is inexact.

Run: python3 noncentral-t.py > noncentral-t.json   (needs mpmath)
"""
import json

import mpmath as mp

mp.mp.dps = 50


def tail(t, df, ncp, upper):
    """P(T > t) or P(T <= t) as the mean of the normal tail over U = sqrt(chi2 / df), by Gauss-Legendre quadrature."""
    t, df, ncp = mp.mpf(t), mp.mpf(df), mp.mpf(ncp)
    sign = 1 if upper else -1
    log_constant = mp.log(2) + df / 2 * mp.log(df / 2) - mp.loggamma(df / 2)

    def integrand(x):
        u = mp.exp(x)
        return mp.exp(log_constant + df * x - df * u * u / 2) * mp.erfc(-sign * (ncp - t * u) / mp.sqrt(2)) / 2

    # The peak and the points where nothing is left, found on a coarse grid; then composite quadrature between them.
    grid = [mp.mpf(k) / 64 for k in range(-64 * 80, 64 * 6)] if df < 50 else [mp.mpf(k) / 4096 for k in range(-4096 * 3, 4096 * 2)]
    mp.mp.dps = 15
    sizes = [integrand(x) for x in grid]
    mp.mp.dps = 50
    top = max(sizes)
    kept = [x for x, size in zip(grid, sizes) if size > top * mp.mpf(10) ** -45]
    step = (kept[-1] - kept[0]) / 40
    return mp.quad(integrand, [kept[0] + step * k for k in range(-1, 42)])


CASES = [
    (2, 5, 1), (0, 3, 2), (0.5, 1, 0), (-2, 30, 1), (6.2, 30, 6.2), (6.2, 30, 2), (12, 4, 3), (1, 2, -8), (40, 10, 40),
    (40, 1, 40), (30, 100, 40), (60, 5, 40), (-40, 12, -40), (3, 9999, 2), (45, 9999, 40), (38, 250, 40), (5, 1, 40),
    (20, 30, 40), (-3, 30, 5), (-10, 10, 5), (1e-9, 7, 0.5), (1000, 3, 2), (2.5, 3.3, 1.7),
]
rows = [
    {"t": t, "df": df, "noncentrality": ncp, "lower": mp.nstr(tail(t, df, ncp, False), 20), "upper": mp.nstr(tail(t, df, ncp, True), 20)}
    for t, df, ncp in CASES
]
print(json.dumps({"source": "mpmath " + mp.__version__, "cases": rows}, indent=1))
