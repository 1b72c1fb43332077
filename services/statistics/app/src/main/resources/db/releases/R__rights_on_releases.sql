-- Who may do what with the releases, settled again whenever the role in the configuration changes.
revoke all on release from public;
grant select, insert on release to ${service};
