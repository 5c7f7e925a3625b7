package no.samspor.query.organisation;

import java.time.Clock;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Names out of the organisation's rows. They are kept until the organisation changes: that is asked once in each
 * request, so that a page with a hundred names asks the database once.
 */
@Component
class StoredNames implements Names {

    private static final String ASKED = StoredNames.class.getName();
    private static final String THEN = ASKED + " then";
    private static final String UNKNOWN = "ukjent";
    private static final String NONE = "";

    private final OrganisationRows rows;
    private final Organisation organisation;
    private final Clock clock;
    private volatile Kept kept = new Kept(-1, Map.of());

    /** What was found while the organisation stood at a version. */
    private record Kept(long version, Map<Object, String> names) {}

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

    private Kept current() {
        var request = RequestContextHolder.getRequestAttributes();
        if (AsOf.asked().isPresent()) {
            return then(request);
        }
        if (request != null && request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) instanceof Kept asked) {
            return asked;
        }
        var version = Objects.requireNonNullElse(rows.versions(), 0L);
        var now = kept;
        if (now.version() != version) {
            now = new Kept(version, new ConcurrentHashMap<>());
            kept = now;
        }
        if (request != null) {
            request.setAttribute(ASKED, now, RequestAttributes.SCOPE_REQUEST);
        }
        return now;
    }

    /** Names as they were then are kept for the one request that asks. */
    private static Kept then(@Nullable RequestAttributes request) {
        if (request != null && request.getAttribute(THEN, RequestAttributes.SCOPE_REQUEST) instanceof Kept asked) {
            return asked;
        }
        var names = new Kept(-1, new ConcurrentHashMap<>());
        if (request != null) {
            request.setAttribute(THEN, names, RequestAttributes.SCOPE_REQUEST);
        }
        return names;
    }
}
