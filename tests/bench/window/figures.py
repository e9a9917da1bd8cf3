"""Figures as scripts/bench reads them: one a line, fields with tabs between (tests/bench/figures.h)."""

import statistics
import sys


def p95(values):
    return sorted(values)[min(len(values) - 1, len(values) * 95 // 100)]


def figure(what, size, values, unit="ms", judged=None, gate=None, stretch=None, note=""):
    """Prints one; `judged` is what is set against gate and stretch."""
    middle = statistics.median(values)
    fields = [what, size, unit, f"{middle:.4g}", f"{p95(values):.4g}", len(values),
              "" if judged is None else f"{judged:.3g}", gate or "", "" if stretch is None else stretch, note]
    print("\t".join(str(field) for field in fields), flush=True)


def tell(words):
    print(words, file=sys.stderr, flush=True)


def ratio(of, to):
    return statistics.median(of) / statistics.median(to)
