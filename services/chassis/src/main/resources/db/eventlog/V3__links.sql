-- Which requests name this one: a link is shown from both ends, and few events are links.
create index domain_event_link on domain_event (coalesce(payload::jsonb ->> 'to', payload::jsonb ->> 'into'))
    where event_name ~ '\.(RequestLinked|ConvertedToMla|FollowUpRequestMade|DuplicateMerged)$';
