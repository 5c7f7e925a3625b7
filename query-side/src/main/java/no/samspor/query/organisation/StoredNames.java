package no.samspor.query.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.Norway;
import no.samspor.kernel.time.RecordedLater;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Names out of the organisation's rows. They are kept for each version of the organisation, of now and of then: which
 * it is is asked once in each request, so that a page with a hundred names asks the database once.
 */
@Component
class StoredNames implements Names {

    private static final String ASKED = StoredNames.class.getName();
    private static final String UNKNOWN = "ukjent";
    private static final String NONE = "";
    private static final int VERSIONS = 16;

    private final OrganisationRows rows;
    private final Organisation organisation;
    private final Clock clock;
    private final Map<Object, Kept> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Kept> eldest) {
            return size() > VERSIONS;
        }
    });

    /** What was found while the organisation stood at one version. */
    private record Kept(Map<Object, String> names) {

        Kept() {
            this(new ConcurrentHashMap<>());
        }
    }

    private record Version(long number) {}

    private record Title(UserId user, BodyId body) {}

    private record Group(Level level, Kommunenummer kommune, LocalDate day) {}

    StoredNames(OrganisationRows rows, Organisation organisation, Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String person(UserId user) {
        return name(user, () -> rows.personName(user.value()));
    }

    @Override
    public String title(UserId user, BodyId body) {
        return name(
                new Title(user, body),
                () -> rows.titles(user.value(), body.value()).stream().findFirst());
    }

    @Override
    public String body(BodyId body) {
        return name(body, () -> rows.body(body.value()).map(row -> row.name));
    }

    @Override
    public Optional<String> group(Level level, Kommunenummer kommune) {
        var today = Norway.today(clock);
        var name = current()
                .names()
                .computeIfAbsent(
                        new Group(level, kommune, today),
                        missing -> organisation
                                .groupAt(level, kommune, today)
                                .map(BodyView::name)
                                .orElse(NONE));
        return name.equals(NONE) ? Optional.empty() : Optional.of(name);
    }

    @Override
    public String kommune(Kommunenummer kommune) {
        return name(kommune, () -> rows.kommune(kommune.value()).map(row -> row.name));
    }

    @Override
    public String code(Kommunenummer kommune, CodeList list, String code) {
        var id = CodeRow.id(kommune, list, code);
        return name(id, () -> rows.codeName(id));
    }

    @Override
    public List<Named> inUse(Kommunenummer kommune, CodeList list) {
        return rows.codes(kommune.value(), list).stream()
                .filter(code -> code.active)
                .map(code -> new Named(code.code, code.name))
                .toList();
    }

    @Override
    public Optional<String> coordinator(Kommunenummer kommune) {
        return rows.holders(kommune.value(), Role.COORDINATOR, Norway.today(clock)).stream()
                .findFirst();
    }

    private String name(Object key, Supplier<Optional<String>> find) {
        return current().names().computeIfAbsent(key, missing -> find.get().orElse(UNKNOWN));
    }

    /** Which organisation is read; with what was recorded later, the same version may be another one. */
    private Object organisation(@Nullable RecordedLater later) {
        return later == null || later.reading() == null
                ? new Version(Objects.requireNonNullElse(rows.versions(), 0L))
                : later;
    }

    private Kept current() {
        var then = AsOf.asked();
        var asked = ASKED + then.map(moment -> " as of " + moment).orElse("");
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && request.getAttribute(asked, RequestAttributes.SCOPE_REQUEST) instanceof Kept already) {
            return already;
        }
        var names = kept.computeIfAbsent(organisation(then.map(AsOf::later).orElse(null)), organisation -> new Kept());
        if (request != null) {
            request.setAttribute(asked, names, RequestAttributes.SCOPE_REQUEST);
        }
        return names;
    }
}
