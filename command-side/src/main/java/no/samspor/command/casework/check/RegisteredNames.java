package no.samspor.command.casework.check;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that are registered on the case, each part of them, also in the genitive. */
final class RegisteredNames implements Detector {

    private final Collection<String> names;

    RegisteredNames(Collection<String> names) {
        this.names = names;
    }

    @Override
    public FindingKind kind() {
        return FindingKind.REGISTERED_NAME;
    }

    @Override
    public Stream<Span> in(String line) {
        return names.stream()
                .flatMap(name -> Stream.of(name.strip().split("\\s+")))
                .filter(part -> part.length() > 1)
                .distinct()
                .flatMap(part -> Span.of(asWord(part), line));
    }

    private static Pattern asWord(String part) {
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(part) + "(?:'?s)?(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
