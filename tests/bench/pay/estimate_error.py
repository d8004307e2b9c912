#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The error of estimated metro medians (app/salary/metro_estimate), measured where a median is published.

    python3 tests/bench/pay/estimate_error.py

Every metro and occupation with the Department of Labor's wage levels and a published median of May 2025 counts.
Neither the published medians nor their occupations and areas take part in an estimate, so that all of them are left
out; the method is written anew here, in numpy, so that a slip in one of the two shows. The levels are of May 2024:
medians are compared after the rise of the year, which is one factor for all occupations, taken from the other half
of the areas and occupations in turn.
"""

import importlib.util
import math
import os

import numpy as np

HERE = os.path.dirname(__file__)
spec = importlib.util.spec_from_file_location("tables", os.path.join(HERE, "..", "..", "truth", "check_sentences.py"))
tables = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tables)

POINTS, LOW_END, STEEPEST = 60, 0.7, 1.5
QUANTILES = np.array([-1.2815515655446004, -0.6744897501960817, 0.0, 0.6744897501960817, 1.2815515655446004])
PARTS = (0.5, 0.3, 0.2)  # stretched, as published, log-normal
ABOVE_MEAN = 1.05


def normal_quantile(p):
    low, high = -9.0, 9.0
    for _ in range(80):
        z = (low + high) / 2
        low, high = (z, high) if math.erfc(-z / math.sqrt(2)) / 2 < p else (low, z)
    return z


Z = np.array([normal_quantile((i + 0.5) / POINTS) for i in range(POINTS)])


def number(text):
    return float(text) if text else None


def curve(row):
    """Log pay over the median at 60 points of equal probability; None where too little is published."""
    known = [number(row[name]) for name in ("p10", "p25", "median", "p75", "p90")]
    mean = number(row["mean"])
    if not mean or not known[0] or not known[1] or not known[2]:
        return None
    knots = [(q, math.log(value / known[2])) for q, value in zip(QUANTILES, known) if value]
    if any(b[1] < a[1] for a, b in zip(knots, knots[1:])):
        return None
    zs, logs = np.array([k[0] for k in knots]), np.array([k[1] for k in knots])
    out = np.interp(Z, zs, logs)
    below = Z <= zs[0]
    out[below] = logs[0] + LOW_END * (logs[1] - logs[0]) / (zs[1] - zs[0]) * (Z[below] - zs[0])
    tail = Z >= zs[-1]
    wanted = mean / known[2] * POINTS - np.exp(out[~tail]).sum()
    low, high = 0.0, STEEPEST
    for _ in range(20):
        slope = (low + high) / 2
        if np.exp(logs[-1] + slope * (Z[tail] - zs[-1])).sum() > wanted:
            high = slope
        else:
            low = slope
    out[tail] = logs[-1] + (low + high) / 2 * (Z[tail] - zs[-1])
    return out


def median_factor(curves, share):
    """Median over mean of the stretched curves (rows), where their lowest third has this share of the mean."""
    low, high = np.full(len(share), 0.05), np.full(len(share), 4.0)
    for _ in range(34):
        stretch = (low + high) / 2
        pay = np.exp(stretch[:, None] * curves)
        over = 3 * pay[:, : POINTS // 3].sum(1) / pay.sum(1) > share
        low, high = np.where(over, stretch, low), np.where(over, high, stretch)
    reached = (low > 0.0501) & (high < 3.999)
    return np.where(reached, 1 / np.exp(stretch[:, None] * curves).mean(1), np.nan)


def log_normal(share):
    low, high = np.full(len(share), 0.01), np.full(len(share), 3.0)
    third = -0.43072729929545744
    erfc = np.vectorize(math.erfc)
    for _ in range(40):
        sigma = (low + high) / 2
        over = 1.5 * erfc((sigma - third) / math.sqrt(2)) > share
        low, high = np.where(over, sigma, low), np.where(over, high, sigma)
    return np.where((sigma > 0.0101) & (sigma < 2.999), np.exp(-sigma * sigma / 2), np.nan)


def main():
    states = {row["key"]: [s for s in row["name"].rpartition(", ")[2].split("-")] for row in tables.rows("place")
              if row["kind"] == "metro"}
    levels, medians, curves, flat, top = {}, {}, {}, {}, {}
    for row in tables.rows("occupation_pay"):
        code, unit = row["occupation"], {"year": 1, "hour": 2080, "month": 12}[row["unit"]]
        if row["source"] == "oews-2025-05-metro" and row["median"]:
            medians[code, row["place"]] = float(row["median"]) * unit
        elif row["source"].startswith("oflc") and row["entry"] and not row["areas_sharing"]:
            entry, experienced = float(row["entry"]), number(row["experienced"])
            mean = number(row["mean"]) or (experienced and (entry + 2 * experienced) / 3)
            if mean:
                for place in row["place"].split():
                    if place.startswith("metro:"):
                        levels[code, place] = (entry / mean, mean * unit)
        elif row["source"] == "oews-2025-05" and (row["place"].startswith("state:") or row["place"] == "country:US"):
            if row["unit"] == "year" and (made := curve(row)) is not None:
                curves[code, row["place"]] = made
                flat[code, row["place"]] = float(row["median"]) / float(row["mean"])
                top[code, row["place"]] = number(row["p90"]) or math.nan
    pairs = sorted(set(levels) & set(medians))
    share = np.array([levels[pair][0] for pair in pairs])
    mean = np.array([levels[pair][1] for pair in pairs])
    true = np.array([medians[pair] for pair in pairs])
    # The curves of the states around, else the nation's.
    used, owner = [], []
    for at, (code, place) in enumerate(pairs):
        around = [(code, "state:" + s) for s in states.get(place, ()) if (code, "state:" + s) in curves]
        for key in around or ([(code, "country:US")] if (code, "country:US") in curves else []):
            used.append(key)
            owner.append(at)
    owner = np.array(owner)
    stretched = np.concatenate([median_factor(np.array([curves[k] for k in used[i:i + 20000]]), share[owner[i:i + 20000]])
                                for i in range(0, len(used), 20000)])
    published = np.array([flat[k] for k in used])
    ok = ~np.isnan(stretched)
    count = np.bincount(owner[ok], minlength=len(pairs))
    with np.errstate(invalid="ignore", divide="ignore"):
        s = np.bincount(owner[ok], stretched[ok], len(pairs)) / count
        p = np.bincount(owner[ok], published[ok], len(pairs)) / count
    ln = log_normal(share)
    has = count > 0
    factor = np.where(has, s ** PARTS[0] * p ** PARTS[1] * ln ** PARTS[2], ln)
    # No estimate where a place stands apart: the median above the mean, or the mean above what nine of ten earn around it.
    most = np.full(len(pairs), -math.inf)
    np.fmax.at(most, owner, np.array([top[k] for k in used]))
    apart = (factor > ABOVE_MEAN) | (np.isfinite(most) & (mean > most))
    fine = ~np.isnan(factor) & ~apart
    ratio = np.log(mean * factor / true)
    codes = np.array([pair[0] for pair in pairs])
    places = np.array([pair[1] for pair in pairs])
    half = lambda names: np.array([int.from_bytes(name.encode(), "little") % 97 % 2 for name in names])
    a, b = half(codes), half(places)
    rise = np.zeros(len(pairs))
    for one in (0, 1):
        for two in (0, 1):
            rise[(a == one) & (b == two)] = np.median(ratio[fine & (a != one) & (b != two)])
    error = np.abs(np.expm1(ratio - rise))

    def say(name, rows):
        rows = rows & fine
        print(f"{name}: {rows.sum():,} pairs, {len(set(codes[rows]))} occupations, typical {np.median(error[rows]):.3f}, "
              f"nine in ten {np.quantile(error[rows], 0.9):.3f}")

    print(f"left out as apart: {apart.sum():,}")
    print(f"rise of the year {np.expm1(-np.median(ratio[fine])):.3f}")
    say("all with a curve", has)
    say("log-normal alone", ~has)
    for name, code in (("software developers", "15-1252"), ("registered nurses", "29-1141"), ("electricians", "47-2111")):
        say(name, codes == code)
    say("below 40,000", true < 40000)
    say("above 120,000", true > 120000)


if __name__ == "__main__":
    main()
