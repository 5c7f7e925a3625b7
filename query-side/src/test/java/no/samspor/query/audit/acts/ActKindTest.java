package no.samspor.query.audit.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.organisation.OrganisationEvent;
import no.samspor.query.audit.AnyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class ActKindTest {

    /** Whatever is stored, of whatever concept there will be. */
    static Stream<Class<?>> everythingDoneToAMatter() {
        var stored = new ClassPathScanningCandidateComponentProvider(false);
        stored.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
        return stored.findCandidateComponents("no.samspor.kernel").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(type -> type.isRecord() && !OrganisationEvent.class.isAssignableFrom(type))
                // made up by the tests of the store
                .filter(type -> !type.getPackageName().startsWith("no.samspor.kernel.store"));
    }

    @ParameterizedTest
    @MethodSource("everythingDoneToAMatter")
    void every_event_is_of_a_kind_and_is_found_by_it(Class<?> type) {
        assertThat(ActKind.of(AnyEvent.whole(type.asSubclass(DomainEvent.class)))
                        .types())
                .contains(type.getName());
    }
}
