"""The sections of a report, a module a subject: each maker tells one part of it, or nothing where there is nothing."""
