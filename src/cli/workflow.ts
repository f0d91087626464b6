/** The workflow that `init --workflow` writes: the first one of docs/github.md. */
export const WORKFLOW = `name: trustproof
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions: {}

jobs:
  trustproof:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      checks: write # a check run with every finding; without it, annotations
      pull-requests: write # the comment and one-click suggestions
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          fetch-depth: 2 # the base too, for what the change newly allows
      - uses: trustproof/trustproof@0000000000000000000000000000000000000000 # put the commit of a release here
`;
