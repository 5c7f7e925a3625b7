package no.samspor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samspor.kernel.DomainEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/** {@code docs/event-model.md} names every command and every event, and nothing that is not there. */
class EventModelTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)`");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
            .importPackages("no.samspor.kernel", "no.samspor.command");
    private final List<String> named = NAMED.matcher(Files.readString(Path.of("../../docs/event-model.md")))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    EventModelTest() throws IOException {}

    @Test
    void every_event_is_in_the_event_model() {
        assertThat(names(type -> type.isRecord() && type.isAssignableTo(DomainEvent.class)))
                .hasSizeGreaterThan(40)
                .isSubsetOf(named);
    }

    @Test
    void every_command_is_in_the_event_model() {
        var commands = classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(handler -> handler.isAnnotatedWith(CommandHandler.class))
                .map(handler -> handler.getRawParameterTypes().getFirst())
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(commands).hasSizeGreaterThan(40).isSubsetOf(named);
    }

    @Test
    void the_event_model_names_nothing_that_is_not_there() {
        assertThat(named).isSubsetOf(names(type -> true));
    }

    private List<String> names(Predicate<JavaClass> which) {
        return classes.stream().filter(which).map(JavaClass::getSimpleName).toList();
    }
}
