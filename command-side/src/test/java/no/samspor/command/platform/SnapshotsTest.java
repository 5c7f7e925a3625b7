package no.samspor.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import no.samspor.kernel.store.StoredForm;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * Every aggregate can be read from a snapshot: from its fields, without the constructor that handles a command. A lone
 * public one would be taken for the way to read it, and every long stream would be read from its first event again.
 */
class SnapshotsTest {

    @TestFactory
    Stream<DynamicTest> an_aggregate_is_read_from_its_fields() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(AggregateRoot.class));
        var aggregates = scanner.findCandidateComponents("no.samspor.command").stream()
                .map(found -> found.getBeanClassName())
                .sorted()
                .toList();
        assertThat(aggregates).hasSizeGreaterThan(5);
        return aggregates.stream()
                .map(aggregate -> dynamicTest(aggregate, () -> {
                    var empty = new SimpleSerializedObject<>("{}", String.class, aggregate, null);
                    assertThat(StoredForm.ofSnapshots()
                                    .<String, Object>deserialize(empty)
                                    .getClass())
                            .hasToString("class " + aggregate);
                }));
    }
}
