-- Accounts have known roles only; the audit trail is read by object and by account.

alter table store.account
    add constraint account_roles_known check (role ~ '^(ADMINISTRATOR|ANGGOTA)(\|(ADMINISTRATOR|ANGGOTA))?$');
create index audit_by_object on store.audit using gin (object_ids);
create index audit_by_account on store.audit (account, happened_at);
