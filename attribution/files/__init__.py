"""What stands in files around the drafts: settings, findings taken as known, changed lines, which drafts to check."""
