package no.samspor.command.platform;

import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.Kommunenummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Numbers that people can say on the phone, per kommune, year and series. Drawn in the transaction of the event, so
 * that a refused command leaves no gap that needs explaining.
 */
@Repository
class NumberSeries {

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String draw(Kommunenummer kommune, int year, Numbered.Series series) {
        var number = jdbc.sql("""
            insert into command.number_series as s (kommune, year, series, last) values (?, ?, ?, 1)
            on conflict (kommune, year, series) do update set last = s.last + 1
            returning last\
            """)
                .params(kommune.value(), year, series.name())
                .query(Long.class)
                .single();
        return series.format(year, number);
    }
}
