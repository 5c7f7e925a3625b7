package no.samspor.query.decision.register;

import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The decisions of the viewer's kommune, the latest first. All levels read them; administration does not. */
@Component
public class DecisionRegister {

    private final DecisionRepository decisions;
    private final ReceiverRepository receivers;
    private final VoiceRepository voices;
    private final Names names;

    DecisionRegister(DecisionRepository decisions, ReceiverRepository receivers, VoiceRepository voices, Names names) {
        this.decisions = decisions;
        this.receivers = receivers;
        this.voices = voices;
        this.names = names;
    }

    /** @param after the last of the page before, or null for the first page */
    Slice<DecisionItem> list(Viewer viewer, RegisterFilter filter, @Nullable Cursor after, int limit) {
        var all = inScope(viewer).and(narrowedTo(filter));
        var found = decisions.findBy(
                all.and(before(after)),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "decidedOn", "position"))
                        .limit(limit + 1)
                        .all());
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? Cursor.of(shown.getLast()).toString() : null;
        return new Slice<>(shown.stream().map(this::item).toList(), decisions.count(all), next);
    }

    /** Everything that is known of each, the latest first. */
    List<DecisionView> whole(Viewer viewer, RegisterFilter filter) {
        return decisions
                .findAll(inScope(viewer).and(narrowedTo(filter)), Sort.by(Sort.Direction.DESC, "decidedOn", "position"))
                .stream()
                .map(this::view)
                .toList();
    }

    /** The decisions that answer a case, the latest first. */
    public List<DecisionItem> about(Viewer viewer, UUID caseId) {
        var filter = RegisterFilter.ofCase(caseId);
        return list(viewer, filter, null, Slice.MAX_LIMIT).items();
    }

    /** What a body has decided and stands, the latest first; the newest hundred. */
    public List<DecisionItem> standingOf(Viewer viewer, BodyId body) {
        var filter = RegisterFilter.ofBody(body.value());
        return list(viewer, filter, null, Slice.MAX_LIMIT).items().stream()
                .filter(item -> item.status().isStands() && item.status() != DecisionStatus.NOT_ADOPTED)
                .toList();
    }

    /** What it is called; empty for none, and for what {@link #find} finds none of. */
    public Optional<String> number(Viewer viewer, @Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(asked -> find(viewer, asked))
                .map(found -> found.item().number());
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    public Optional<DecisionView> find(Viewer viewer, UUID id) {
        return decisions
                .findOne(inScope(viewer).and((row, query, is) -> is.equal(row.get("id"), id)))
                .map(this::view);
    }

    private static Specification<DecisionRow> inScope(Viewer viewer) {
        return (row, query, is) -> viewer.seesTheWork()
                ? is.equal(row.get("kommune"), viewer.kommune().value())
                : is.disjunction();
    }

    private static Specification<DecisionRow> narrowedTo(RegisterFilter filter) {
        return (row, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.body() != null) {
                all.add(is.equal(row.get("body"), filter.body()));
            }
            if (filter.status() != null) {
                all.add(is.equal(row.get("status"), filter.status()));
            }
            if (filter.from() != null) {
                all.add(is.greaterThanOrEqualTo(row.get("decidedOn"), filter.from()));
            }
            if (filter.to() != null) {
                all.add(is.lessThanOrEqualTo(row.get("decidedOn"), filter.to()));
            }
            if (Boolean.TRUE.equals(filter.unconfirmed())) {
                all.add(is.isNull(row.get("confirmedOn")));
                all.add(row.get("status")
                        .in(DecisionStatus.IN_FORCE, DecisionStatus.CARRIED_OUT, DecisionStatus.NOT_ADOPTED));
            }
            if (filter.about() != null) {
                all.add(is.equal(row.get("aboutCase"), filter.about()));
            }
            if (filter.level() != null) {
                all.add(is.equal(row.get("level"), filter.level()));
            }
            if (filter.result() != null) {
                all.add(is.equal(row.get("result"), filter.result()));
            }
            if (filter.person() != null) {
                all.add(is.or(
                        is.equal(row.get("recordedBy"), filter.person()),
                        is.equal(row.get("confirmedBy"), filter.person()),
                        is.equal(row.get("carriedOutBy"), filter.person()),
                        // Hibernate's own, which is 0 for what is not there
                        is.greaterThan(
                                is.function(
                                        "array_position",
                                        Integer.class,
                                        row.get("present"),
                                        is.literal(filter.person())),
                                0)));
            }
            if (filter.subject() != null && !filter.subject().isBlank()) {
                var words = "%"
                        + filter.subject().strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
                all.add(is.or(
                        is.like(is.lower(row.get("number")), words, '\\'),
                        is.like(is.lower(row.get("title")), words, '\\'),
                        is.like(is.lower(row.get("text")), words, '\\')));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Specification<DecisionRow> before(@Nullable Cursor after) {
        return (row, query, is) -> after == null
                ? is.conjunction()
                : is.or(
                        is.lessThan(row.get("decidedOn"), after.decidedOn()),
                        is.and(
                                is.equal(row.get("decidedOn"), after.decidedOn()),
                                is.lessThan(row.get("position"), after.position())));
    }

    private DecisionItem item(DecisionRow row) {
        return new DecisionItem(
                row.id,
                row.version,
                row.number,
                row.title,
                row.status,
                row.confirmedOn != null,
                body(row.body),
                row.level,
                body(row.responsible),
                row.decidedOn,
                row.deadline,
                row.aboutCase);
    }

    private DecisionView view(DecisionRow row) {
        return new DecisionView(
                item(row),
                row.way,
                row.result,
                row.kind,
                row.text,
                row.reason,
                row.statutory,
                row.legalGround,
                row.meeting,
                row.atMeeting == null || row.atItem == null
                        ? null
                        : new AgendaPlace(new MeetingId(row.atMeeting), new AgendaItemId(row.atItem)),
                row.mandate,
                Stream.of(row.present).map(this::person).toList(),
                row.membersInAll,
                row.answerBy,
                row.recordedAt,
                person(row.recordedBy),
                names.title(new UserId(row.recordedBy), new BodyId(row.recordedIn)),
                row.confirmedOn,
                optional(row.confirmedBy),
                receivers.findByDecisionOrderById(row.id).stream()
                        .map(this::receiver)
                        .toList(),
                voices.findByDecisionOrderById(row.id).stream().map(this::voice).toList(),
                row.carriedOutOn,
                optional(row.carriedOutBy),
                row.outcome,
                row.endedOn,
                row.supersededBy == null
                        ? null
                        : decisions.findById(row.supersededBy).map(this::item).orElse(null),
                row.endReason);
    }

    private DecisionView.Receiver receiver(ReceiverRow row) {
        return new DecisionView.Receiver(
                body(row.body),
                row.toldOn,
                row.message,
                row.acknowledgeBy,
                row.remindedOn,
                row.acknowledgedOn,
                optional(row.acknowledgedBy));
    }

    private DecisionView.Voice voice(VoiceRow row) {
        return new DecisionView.Voice(person(row.member), row.answer, row.answered, row.text);
    }

    private Named body(UUID id) {
        return new Named(id.toString(), names.body(new BodyId(id)));
    }

    private Named person(UUID id) {
        return new Named(id.toString(), names.person(new UserId(id)));
    }

    private @Nullable Named optional(@Nullable UUID user) {
        return user == null ? null : person(user);
    }

    /** Where a page of the register ended. */
    record Cursor(LocalDate decidedOn, long position) {

        static Cursor of(DecisionRow row) {
            return new Cursor(row.decidedOn, row.position);
        }

        /** Null for what is no cursor: the list then begins at the beginning. */
        static @Nullable Cursor read(@Nullable String text) {
            if (text == null || !text.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
                return null;
            }
            try {
                return new Cursor(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }

        @Override
        public String toString() {
            return decidedOn + "." + position;
        }
    }
}
