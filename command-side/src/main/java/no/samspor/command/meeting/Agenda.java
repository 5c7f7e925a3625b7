package no.samspor.command.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaSubject;
import org.jspecify.annotations.Nullable;

/** The items of a meeting in their order. One that was withdrawn is not on it any more. */
record Agenda(List<AgendaItem> items) {

    static final Agenda EMPTY = new Agenda(List.of());

    /** @throws NotOnThisAgenda when the meeting has no such item */
    AgendaItem item(AgendaItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(NotOnThisAgenda::new);
    }

    /** @throws ItemIsConcluded when the meeting is done with it */
    AgendaItem openItem(AgendaItemId id) {
        var item = item(id);
        if (item.concluded()) {
            throw new ItemIsConcluded();
        }
        return item;
    }

    List<AgendaItemId> open() {
        return items.stream()
                .filter(item -> !item.concluded())
                .map(AgendaItem::id)
                .toList();
    }

    /** @throws OrderNamesEachOpenItemOnce unless they are the open items, in any order */
    void mustBeAllOpen(List<AgendaItemId> named) {
        var open = open();
        if (named.size() != open.size() || !Set.copyOf(open).equals(new HashSet<>(named))) {
            throw new OrderNamesEachOpenItemOnce();
        }
    }

    Agenda placed(AgendaItemId id, @Nullable AgendaSubject subject) {
        return with(Stream.concat(items.stream(), Stream.of(new AgendaItem(id, subject, false))));
    }

    Agenda withdrawn(AgendaItemId id) {
        return with(items.stream().filter(item -> !item.id().equals(id)));
    }

    Agenda concluded(AgendaItemId id) {
        return with(items.stream().map(item -> item.id().equals(id) ? new AgendaItem(id, item.subject(), true) : item));
    }

    /** What is concluded comes first; then the open items as named. */
    Agenda ordered(List<AgendaItemId> open) {
        return with(Stream.concat(
                items.stream().filter(AgendaItem::concluded), open.stream().map(this::item)));
    }

    private static Agenda with(Stream<AgendaItem> items) {
        return new Agenda(items.toList());
    }
}
