package no.samspor.query.audit.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.access.AccessLog;
import no.samspor.kernel.access.AccessLog.Filter;
import no.samspor.kernel.access.AccessLog.Logged;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.time.Norway;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The access log as the auditor reads it, with names. */
@Component
class Readings {

    private final AccessLog log;
    private final Names names;

    Readings(AccessLog log, Names names) {
        this.log = log;
        this.names = names;
    }

    /**
     * Which readings.
     *
     * @param reader user id
     * @param subject the id of what was read
     * @param from the first day
     * @param to the last day
     */
    record Asked(
            @Nullable UUID reader,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        private Filter filter() {
            return new Filter(
                    reader == null ? null : new UserId(reader),
                    subject == null || subject.isBlank() ? null : subject.strip(),
                    from == null ? null : from.atStartOfDay(Norway.ZONE).toInstant(),
                    to == null ? null : to.plusDays(1).atStartOfDay(Norway.ZONE).toInstant());
        }
    }

    /** The newest first. */
    Slice<ReadingView> find(Kommunenummer kommune, Asked asked, @Nullable Long cursor, int limit) {
        var filter = asked.filter();
        var found = log.find(kommune, filter, cursor, limit + 1);
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        return new Slice<>(
                shown.stream().map(this::view).toList(),
                log.count(kommune, filter),
                found.size() > limit ? String.valueOf(shown.getLast().number()) : null);
    }

    /** Everybody who has read something, by name. */
    List<Named> readers(Kommunenummer kommune) {
        return log.readers(kommune).stream()
                .map(reader -> new Named(reader.toString(), names.person(reader)))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    private ReadingView view(Logged logged) {
        var reading = logged.reading();
        var reader = reading.reader();
        var body = reader.body();
        return new ReadingView(
                reading.id(),
                reading.at(),
                reader.user().toString(),
                names.person(reader.user()),
                reader.role(),
                body == null ? null : body.toString(),
                body == null ? null : names.body(body),
                reading.purpose(),
                ReadArea.of(reading.address()),
                reading.address(),
                reading.subject(),
                reading.asOf());
    }
}
