-- Who may do what with the events, settled again whenever the roles in the configuration change.
revoke all on domain_event from public;
grant select, insert on domain_event to ${service};

do $$
declare
    reader text;
begin
    foreach reader in array string_to_array('${readers}', ',') loop
        execute format('grant select on domain_event to %I', reader);
    end loop;
end $$;
