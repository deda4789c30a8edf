#!/bin/sh
# Writes the reference values again. Needs R with psych, multilevel and effectsize (Debian: r-base-core r-cran-psych
# r-cran-multilevel r-cran-effectsize), python3 with mpmath. The tests need neither: they read the JSON files.
set -eu
cd "$(dirname "$0")"
for script in paired-data overlap p-values tables; do Rscript "$script.R"; done
python3 noncentral-t.py > noncentral-t.json
