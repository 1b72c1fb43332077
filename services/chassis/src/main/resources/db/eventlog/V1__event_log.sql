-- The truth of one service: every event of every request, in the order (tx, global_index). Rows are added, never changed.
create table domain_event (
    global_index         bigint generated always as identity,
    tx                   xid8        not null default pg_current_xact_id(),
    aggregate_identifier text        not null,
    sequence_number      bigint      not null,
    type                 text,
    event_name           text        not null,
    event_revision       text,
    payload              text        not null,
    meta_data            text        not null,
    recorded_at          timestamptz not null,
    appended_at          timestamptz not null default clock_timestamp(),
    event_identifier     uuid        not null unique,
    unique (aggregate_identifier, sequence_number),
    unique (tx, global_index)
);

create index domain_event_appended_at on domain_event (appended_at);

comment on table domain_event is 'One row an event; read it as: select event_name, payload::json from domain_event order by tx, global_index';
comment on column domain_event.tx is 'the transaction that appended: read only below pg_snapshot_xmin, and nothing is ever missed';
comment on column domain_event.recorded_at is 'when the authority recorded it; an import of old files sets the day it gives';
comment on column domain_event.appended_at is 'when it really came into this table';

create function refuse_change_of_events() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed or removed; correct a mistake with a further event'
        using errcode = 'insufficient_privilege';
end $$;

create trigger events_are_never_changed
    before update or delete or truncate on domain_event
    for each statement execute function refuse_change_of_events();
