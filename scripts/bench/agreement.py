#!/usr/bin/env python3
"""Compares `inami-review analyse` on random files with other implementations.

agreement.py [--files N] [--program PATH]

Always: the definitions, written down here in plain Python. Where they can be imported: krippendorff,
irrCAC and pingouin. Where Rscript finds it: the R package irr. Nothing here is needed by the build
or by `make test`; scripts/setup installs none of it. Exit status 1 when a figure differs by more
than 1e-6 (irrCAC and pingouin round to 5 decimals or fewer: as much as they round).
"""
import argparse
import importlib
import itertools
import json
import math
import os
import random
import shutil
import subprocess
import sys
import tempfile
import warnings

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("INAMI_REVIEW") or os.path.join(ROOT, ".build/release/inami-review")
METRICS = ["nominal", "ordinal", "interval", "ratio"]
WEIGHTS = ["identity", "linear", "quadratic", "ordinal"]


def random_table(rng):
    """Rows of units, columns of raters, None for missing; half of them complete."""
    raters, units, top = rng.randint(2, 8), rng.randint(3, 30), rng.randint(1, 6)
    gaps = rng.choice([0, 0, 0.1, 0.4])
    truth = [rng.randint(0, top) for _ in range(units)]
    table = []
    for centre in truth:
        row = [min(top, max(0, centre + rng.choice([-1, 0, 0, 0, 1]))) for _ in range(raters)]
        table.append([None if rng.random() < gaps else value for value in row])
    table = [row for row in table if any(value is not None for value in row)]
    return table, list(range(top + 1))


def analyse(program, table, scale, folder):
    path = os.path.join(folder, "scores.csv")
    with open(path, "w") as out:
        out.write("case,round,member,role,criterion,score\n")
        for unit, row in enumerate(table):
            for rater, value in enumerate(row):
                out.write(f"{unit},1,m{rater},voting,C1,{'-' if value is None else value}\n")
    run = subprocess.run(
        [program, "analyse", path, "--format", "json", "--resamples", "0", "--categories",
         f"{scale[0]}..{scale[-1]}"], check=True, capture_output=True, text=True)
    return json.loads(run.stdout)


# The definitions


def ratings(table):
    return [[value for value in row if value is not None] for row in table]


def alpha(table, metric):
    units = [row for row in ratings(table) if len(row) > 1]
    given = {}
    for row in units:
        for value in row:
            given[value] = given.get(value, 0) + 1
    used, count = sorted(given), sum(given.values())
    if len(units) < 2 or len(used) < 2:
        return None

    def squared(one, other):
        if metric == "nominal":
            return float(one != other)
        if metric == "interval":
            return (one - other) ** 2
        if metric == "ratio":
            return 0.0 if one + other == 0 else ((one - other) / (one + other)) ** 2
        low, high = sorted((one, other))
        between = sum(given[value] for value in used if low <= value <= high)
        return (between - (given[one] + given[other]) / 2) ** 2

    observed = sum(
        squared(one, other) / (len(row) - 1)
        for row in units for one, other in itertools.permutations(row, 2)) / count
    expected = sum(
        given[one] * given[other] * squared(one, other) for one in used for other in used)
    return 1 - observed / (expected / (count * (count - 1)))


def weight(kind, one, other, scale):
    q, steps = len(scale), abs(scale.index(one) - scale.index(other))
    if kind == "identity" or one == other:
        return float(one == other)
    if kind == "linear":
        return 1 - steps / (q - 1)
    if kind == "quadratic":
        return 1 - (steps / (q - 1)) ** 2
    return 1 - math.comb(steps + 1, 2) / math.comb(q, 2)


def gwet(table, kind, scale):
    units = [row for row in ratings(table) if row]
    pairs = [row for row in units if len(row) > 1]
    if not pairs:
        return None
    observed = sum(
        sum(weight(kind, one, other, scale) for one, other in itertools.permutations(row, 2))
        / (len(row) * (len(row) - 1)) for row in pairs) / len(pairs)
    shares = [sum(row.count(value) / len(row) for row in units) / len(units) for value in scale]
    total = sum(weight(kind, one, other, scale) for one in scale for other in scale)
    q = len(scale)
    expected = total / (q * (q - 1)) * sum(share * (1 - share) for share in shares)
    return (observed - expected) / (1 - expected)


def quantile(values, share):
    values = sorted(values)
    place = share * (len(values) - 1)
    below = int(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])


def disagreement(values, scale):
    step = 8 / (scale[-1] - scale[0])
    low, high = (1 + (quantile(values, share) - scale[0]) * step for share in (0.3, 0.7))
    return (high - low) / (2.35 + 1.5 * abs(5 - (low + high) / 2))


def consensus(values, scale):
    mean, width = sum(values) / len(values), scale[-1] - scale[0]
    return 1 + sum(math.log2(1 - abs(value - mean) / width) for value in values) / len(values)


def by_definition(table, scale, found):
    for metric in METRICS:
        yield f"alpha {metric}", found["alpha"][metric], alpha(table, metric), 0
    for kind in WEIGHTS:
        ours = found["agreement"][kind]["gwet"]["value"]
        yield f"gwet {kind}", ours, gwet(table, kind, scale), 0
    for figures, values in zip(found["unitFigures"], ratings(table)):
        yield "median", figures["median"], quantile(values, 0.5), 0
        yield "index", figures["disagreementIndex"], disagreement(values, scale), 0
        yield "consensus", figures["consensus"], consensus(values, scale), 0


# Packages


def is_varied(table):
    return len({value for row in ratings(table) for value in row if len(row) > 1}) > 1


def by_krippendorff(package, table, scale, found):
    if not is_varied(table):
        return
    data = [[math.nan if value is None else float(value) for value in rater] for rater in zip(*table)]
    for metric in METRICS:
        theirs = package.alpha(reliability_data=data, level_of_measurement=metric)
        yield f"alpha {metric}", found["alpha"][metric], float(theirs), 0


def by_irrcac(package, table, scale, found):
    import pandas
    if not is_varied(table) or len(table[0]) < 2:
        return
    frame = pandas.DataFrame([[math.nan if value is None else value for value in row] for row in table])
    if frame.isna().all(axis=0).any() or (frame.notna().sum(axis=1) > 1).sum() < 2:
        return
    raw = importlib.import_module("irrCAC.raw")
    methods = {"gwet": "gwet", "fleiss": "fleiss", "brennanPrediger": "bp", "conger": "conger",
               "krippendorff": "krippendorff"}
    for kind in WEIGHTS:
        for ours, theirs in methods.items():
            cac = raw.CAC(frame, weights=kind, categories=[float(value) for value in scale], digits=12)
            estimate = getattr(cac, theirs)()["est"]
            mine = found["agreement"][kind][ours]
            yield f"{ours} {kind}", mine["value"], estimate["coefficient_value"], 0
            if mine["standardError"] is not None and estimate["se"] > 1e-12:
                yield f"{ours} {kind} error", mine["standardError"], estimate["se"], 0


def by_pingouin(package, table, scale, found):
    import pandas
    if any(value is None for row in table for value in row) or not is_varied(table):
        return
    if found["icc"]["icc1"] is None or found["icc"]["ems"] < 1e-9 or found["icc"]["bms"] < 1e-9:
        return
    frame = pandas.DataFrame(
        [(unit, rater, value) for unit, row in enumerate(table) for rater, value in enumerate(row)],
        columns=["unit", "rater", "value"])
    theirs = package.intraclass_corr(frame, targets="unit", raters="rater", ratings="value")
    names = ["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k"]
    for name, value in zip(names, theirs["ICC"]):
        yield name, found["icc"][name], float(value), 0


R_SCRIPT = """
suppressMessages(library(irr))
data <- as.matrix(read.csv(commandArgs(TRUE)[1], header = FALSE))
show <- function(name, value) cat(name, format(value, digits = 15), "\\n")
if (any(is.na(data))) {
  for (kind in c("nominal", "ordinal", "interval", "ratio"))
    show(paste0("alpha.", kind), kripp.alpha(t(data), kind)$value)
} else {
  show("fleissKappa", kappam.fleiss(data)$value)
  show("kendallW", kendall(data, correct = TRUE)$value)
  show("icc.icc2", icc(data, "twoway", "agreement", "single")$value)
  show("icc.icc3k", icc(data, "twoway", "consistency", "average")$value)
}
"""


def by_r(folder, table, scale, found):
    """irr's kripp.alpha weighs pairs wrongly in complete data, so it is asked for the others only."""
    if not is_varied(table) or any(len(row) < 1 for row in ratings(table)):
        return
    path = os.path.join(folder, "table.csv")
    with open(path, "w") as out:
        for row in table:
            out.write(",".join("NA" if value is None else str(value) for value in row) + "\n")
    script = os.path.join(folder, "irr.R")
    with open(script, "w") as out:
        out.write(R_SCRIPT)
    run = subprocess.run(["Rscript", script, path], capture_output=True, text=True)
    for line in run.stdout.splitlines():
        name, theirs = line.split()
        ours = found
        for part in name.split("."):
            ours = ours[part]
        if ours is not None and theirs not in ("NA", "NaN"):
            yield name, ours, float(theirs), 0


# The comparison


class Source:
    """What is compared with, and what came of it."""

    def __init__(self, name, figures, is_there=True):
        self.name, self.figures, self.is_there = name, figures, is_there
        self.count, self.largest, self.wrong = 0, 0.0, []

    def compare(self, table, scale, found, seed):
        for name, ours, theirs, rounding in self.figures(table, scale, found):
            self.count += 1
            if ours is None or theirs is None or math.isnan(theirs):
                if (ours is None) != (theirs is None or math.isnan(theirs)):
                    self.wrong.append(f"file {seed}, {name}: {ours}, {theirs}")
                continue
            self.largest = max(self.largest, abs(ours - theirs))
            if abs(ours - theirs) > 1e-6 + rounding:
                self.wrong.append(f"file {seed}, {name}: {ours}, {theirs}")

    @property
    def line(self):
        if not self.is_there:
            return f"{self.name}: not installed"
        return f"{self.name}: {self.count:,} figures, largest difference {self.largest:.1e}"


def has_irr():
    if not shutil.which("Rscript"):
        return False
    asked = ["Rscript", "-e", "quit(status = !requireNamespace('irr', quietly = TRUE))"]
    return subprocess.run(asked, capture_output=True).returncode == 0


def imported(name):
    try:
        return importlib.import_module(name)
    except Exception:  # a package that is broken is as good as none
        return None


def sources(folder):
    found = [Source("definitions in plain Python", by_definition)]
    for name, figures in [("krippendorff", by_krippendorff), ("irrCAC", by_irrcac),
                          ("pingouin", by_pingouin)]:
        package = imported(name)
        found.append(Source(
            f"Python {name}", lambda *rest, f=figures, p=package: f(p, *rest), package is not None))
    found.append(Source("R irr", lambda *rest: by_r(folder, *rest), has_irr()))
    return found


def compare(program, files):
    """Every source with what it found on `files` random files."""
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        all_sources = sources(folder)
        for seed in range(files):
            table, scale = random_table(random.Random(seed))
            found = analyse(program, table, scale, folder)
            for source in all_sources:
                if source.is_there:
                    source.compare(table, scale, found, seed)
        return all_sources


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--program", default=PROGRAM)
    options = parser.parse_args()
    found = compare(options.program, options.files)
    for source in found:
        print(source.line)
        for wrong in source.wrong[:10]:
            print("  " + wrong)
    return 1 if any(source.wrong for source in found) else 0


if __name__ == "__main__":
    sys.exit(main())
