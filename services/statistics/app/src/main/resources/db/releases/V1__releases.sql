-- What has been released to everyone: a row a year. Rows are added, never changed.
create table release (
    year        integer     primary key,
    released_by text        not null check (released_by <> ''),
    released_at timestamptz not null default clock_timestamp(),
    record      text        not null,
    figures     text        not null,
    pack        bytea       not null,
    sha256      text        not null
);

comment on column release.record is 'the question, what the tables were made with, and how much is not shown, as JSON';
comment on column release.figures is 'every count, shown or not: for the house alone, to protect later releases beside this one';
comment on column release.pack is 'the file as everybody gets it';

create function refuse_change_of_releases() returns trigger language plpgsql as $$
begin
    raise exception 'what was released is never changed or removed'
        using errcode = 'insufficient_privilege';
end $$;

create trigger releases_are_never_changed
    before update or delete or truncate on release
    for each statement execute function refuse_change_of_releases();
