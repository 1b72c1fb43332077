-- Keys that were counted, with the first answer: the same key returns it again and counts once.
create table receipt (
    key         text primary key,
    fingerprint text        not null,
    answer      text        not null,
    kept_at     timestamptz not null default clock_timestamp()
);

-- The authority's own references: each belongs to one request. A corrected reference is a further row, the old one stays.
create table reference (
    ref         text primary key,
    request_id  text        not null,
    fingerprint text        not null,
    claimed_at  timestamptz not null default clock_timestamp()
);

grant select, insert on receipt, reference to ${service};
