# Runs `minutes check` as the inputs of the action say, which are in the environment.
set -euo pipefail

args=(check "--fail-on=$FAIL_ON" "--max-warnings=$MAX_WARNINGS")
while IFS= read -r arg; do
  if [[ -n $arg ]]; then args+=("$arg"); fi
done <<<"$ARGS"

if [[ -n $SARIF ]]; then
  # A second line would be another output.
  if [[ $SARIF == *$'\n'* ]]; then
    echo '::error::The input sarif is one file'
    exit 2
  fi
  args+=(--format=sarif "--output=$SARIF")
  # Whatever the check comes to: the next step uploads it.
  if [[ $SARIF != /* && $WORKING_DIRECTORY != . ]]; then SARIF=$WORKING_DIRECTORY/$SARIF; fi
  echo "sarif=$SARIF" >>"$GITHUB_OUTPUT"
fi

args+=(--)
while IFS= read -r file; do
  if [[ -n $file ]]; then args+=("$file"); fi
done <<<"$FILES"

installed=$RUNNER_TEMP/minutes
# On Windows the colon behind the letter of a drive would end the path, and npm puts commands into the folder itself.
if command -v cygpath >/dev/null; then installed=$(cygpath --unix "$installed"); fi
export PATH="$installed/bin:$installed:$PATH"
cd "$WORKING_DIRECTORY"
minutes "${args[@]}"
