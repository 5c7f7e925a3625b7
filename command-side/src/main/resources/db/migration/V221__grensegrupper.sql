-- Which neighbours a grensegruppe is shared with. The directory is made from the events again when it stands empty at start.
truncate command.directory_level, command.directory_code, command.directory_body, command.directory_seat;

alter table command.directory_body add shared_with varchar(4)[] not null;
