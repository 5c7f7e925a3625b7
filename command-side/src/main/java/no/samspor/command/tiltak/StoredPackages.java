package no.samspor.command.tiltak;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps them in a table, in the transaction that stores the event: the next command finds them there. */
@Component
@ProcessingGroup(TiltakWiring.PACKAGES)
class StoredPackages implements Packages {

    private final JdbcClient database;

    StoredPackages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean has(Kommunenummer kommune, PackageId pack) {
        return database.sql("select exists (select from command.tiltak_package where pack = ? and kommune = ?)")
                .params(pack.value(), kommune.value())
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(TiltakProposed event, @MetaDataValue(Trace.KOMMUNE) String kommune) {
        if (event.pack() != null) {
            add(event.pack(), kommune);
        }
    }

    @EventHandler
    void on(PackageRepeated event, @MetaDataValue(Trace.KOMMUNE) String kommune) {
        add(event.pack(), kommune);
    }

    private void add(PackageId pack, String kommune) {
        database.sql("insert into command.tiltak_package (pack, kommune) values (?, ?) on conflict do nothing")
                .params(pack.value(), kommune)
                .update();
    }
}
