# Installs the command for this job alone, where `check.sh` looks for it. One package without dependencies, and nothing of
# it is run.
set -euo pipefail
npm install --global --prefix "$RUNNER_TEMP/minutes" --ignore-scripts --no-audit --no-fund --loglevel=error -- "$PACKAGE"
