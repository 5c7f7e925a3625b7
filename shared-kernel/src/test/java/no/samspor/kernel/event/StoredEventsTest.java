package no.samspor.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.store.StoredEvents;
import no.samspor.kernel.store.text.TextCount;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Stored events are for ever. For each there is an approved file with its JSON, {@code <event>.<revision>.json}; the
 * event of today must be read from it, and written as it stands there. Files of older revisions stay, and are read
 * through the upcasters.
 */
class StoredEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/events");
    private static final List<Class<?>> EVENTS = scanned();
    private static final boolean APPROVE = Boolean.getBoolean("approve.events");
    private static final String HOW_TO_APPROVE = """

        Events of this revision may be stored already. If they are, give the event the next @Revision, write an upcaster from the \
        old one, and keep the old file. Then, or when no event of this revision was ever stored, approve the new form with
          mvn -pl shared-kernel -am test -Dtest=StoredEventsTest -Dsurefire.failIfNoSpecifiedTests=false -Dapprove.events=true
        and commit the file with the change and its reason.\
        """;

    @TestFactory
    Stream<DynamicTest> an_event_is_written_as_its_approved_file() {
        return EventSamples.all().stream()
                .map(event -> DynamicTest.dynamicTest(nameOf(event.getClass()), () -> {
                    var written = StoredEvents.write(event);
                    if (APPROVE) {
                        Files.createDirectories(APPROVED);
                        Files.writeString(fileOf(event.getClass()), written);
                    }
                    assertThat(written).as(HOW_TO_APPROVE).isEqualTo(approved(event.getClass()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_event_is_read_from_its_approved_file() {
        return EventSamples.all().stream()
                .map(event -> DynamicTest.dynamicTest(
                        nameOf(event.getClass()),
                        () -> assertThat(StoredEvents.read(
                                        event.getClass().getName(),
                                        revisionOf(event.getClass()),
                                        approved(event.getClass())))
                                .isEqualTo(event)));
    }

    @TestFactory
    Stream<DynamicTest> an_event_of_every_approved_revision_can_be_read() throws IOException {
        try (var files = Files.list(APPROVED)) {
            return files.toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        var parts = file.getFileName().toString().split("\\.");
                        var event = EVENTS.stream()
                                .filter(type -> type.getSimpleName().equals(parts[0]))
                                .findAny();
                        assertThat(event)
                                .as("the event of a file that was approved once")
                                .isPresent();
                        assertThat(StoredEvents.read(event.orElseThrow().getName(), parts[1], Files.readString(file)))
                                .isInstanceOf(event.orElseThrow());
                    }));
        }
    }

    @Test
    void every_event_has_a_sample_and_a_revision() {
        var sampled = EventSamples.all().stream().map(Object::getClass).toList();

        assertThat(EVENTS).isNotEmpty().allSatisfy(type -> {
            assertThat(sampled).as("EventSamples needs one of each").contains(type);
            assertThat(type.isAnnotationPresent(Revision.class)).as("@Revision").isTrue();
        });
    }

    @Test
    void every_text_of_an_event_is_found_by_the_one_who_opens_it() {
        assertThat(EventSamples.all())
                .allSatisfy(event -> assertThat(TextCount.in(event))
                        .isEqualTo(StoredEvents.write(event).split("\"c\"", -1).length - 1));
    }

    private static List<Class<?>> scanned() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        return scan.findCandidateComponents("no.samspor.kernel").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> !type.getPackageName().startsWith("no.samspor.kernel.store"))
                .toList();
    }

    private static String approved(Class<?> event) throws IOException {
        var file = fileOf(event);
        return Files.exists(file) ? Files.readString(file) : fail(file + " is missing." + HOW_TO_APPROVE);
    }

    private static Path fileOf(Class<?> event) {
        return APPROVED.resolve(nameOf(event) + ".json");
    }

    private static String nameOf(Class<?> event) {
        return event.getSimpleName() + "." + revisionOf(event);
    }

    private static String revisionOf(Class<?> event) {
        return event.getAnnotation(Revision.class).value();
    }
}
