#!/usr/bin/env bash
# What action.yml runs: annotations to the log, everything to the step summary, the exit code of the check.
set -uo pipefail
set -f # patterns are for attribution to expand, not for the shell
# shellcheck disable=SC2086 # both are lists of words
attribution check ${ATTRIBUTION_PATHS:-.} ${ATTRIBUTION_ARGUMENTS:-} --format github
